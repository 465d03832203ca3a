package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Households of a project as the dossier counts them, beside or instead of a list (số hộ tham gia theo thuyết minh). */
@Value.Immutable
@JsonDeserialize(as = ImmutableParticipantCounts.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ParticipantCounts {

    ParticipantCounts() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** All participating households. */
    public abstract Optional<Integer> households();

    /** Those that are poor, near-poor or newly escaped, taken together. */
    public abstract Optional<Integer> beneficiaries();

    /** Those in any of the groups that count for priority, taken together. */
    public abstract Optional<Integer> priority();

    /** Builder of {@link ParticipantCounts}. */
    public static final class Builder extends ImmutableParticipantCounts.Builder {
        Builder() {}
    }
}
