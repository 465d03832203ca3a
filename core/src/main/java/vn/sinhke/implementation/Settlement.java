package vn.sinhke.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;

/** Settlement of one year (quyết toán). */
@Value.Immutable
@JsonDeserialize(as = ImmutableSettlement.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Settlement {

    Settlement() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Day of settlement. */
    public abstract Optional<LocalDate> settledOn();

    /** Budget year. */
    public abstract Optional<Integer> year();

    /** How much was settled. */
    public abstract Optional<Vnd> amount();

    /** Whether the same content was settled from another program. */
    public abstract Optional<Boolean> settledElsewhere();

    /** Builder of {@link Settlement}. */
    public static final class Builder extends ImmutableSettlement.Builder {
        Builder() {}
    }
}
