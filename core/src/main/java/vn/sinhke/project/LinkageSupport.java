package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;

/** What a dossier asks under Decree 98/2018 (hỗ trợ liên kết), beside the program's own support. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLinkageSupport.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class LinkageSupport {

    LinkageSupport() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Cost of consulting on the linkage. */
    public abstract Optional<Vnd> consultingCost();

    /** Support for it. */
    public abstract Optional<Vnd> consultingSupport();

    /** Investment in infrastructure of the linkage. */
    public abstract Optional<Vnd> infrastructureCost();

    /** Support for it. */
    public abstract Optional<Vnd> infrastructureSupport();

    /** Cost of technology transfer and quality control. */
    public abstract Optional<Vnd> technologyCost();

    /** Support for it. */
    public abstract Optional<Vnd> technologySupport();

    /** Support for a model of extension (mô hình khuyến nông). */
    public abstract Optional<Vnd> extensionModelSupport();

    /** Crops or production cycles whose seeds, materials and packaging are supported. */
    public abstract Optional<Integer> inputCycles();

    /** Whether a certificate or commitment on quality, safety and environment is there. */
    public abstract Optional<Boolean> qualityPaper();

    /** Builder of {@link LinkageSupport}. */
    public static final class Builder extends ImmutableLinkageSupport.Builder {
        Builder() {}
    }
}
