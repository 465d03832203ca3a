package vn.sinhke.linkage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.valuechain.Stage;

/** Minutes of cooperation (biên bản hợp tác), which may stand for a contract (Decree 27/2022 art. 21 cl. 1 pt. b). */
@Value.Immutable
@JsonDeserialize(as = ImmutableCooperationMinutes.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class CooperationMinutes {

    CooperationMinutes() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Their number, where they have one. */
    public abstract Optional<String> number();

    /** Names of the parties, persons among them, as written. */
    @Value.Redacted
    public abstract ImmutableList<String> parties();

    /** Day of signature. */
    public abstract Optional<LocalDate> signedOn();

    /** Stages that the parties agree on; empty if not stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Stage> stages();

    /** Builder of {@link CooperationMinutes}. */
    public static final class Builder extends ImmutableCooperationMinutes.Builder {
        Builder() {}
    }
}
