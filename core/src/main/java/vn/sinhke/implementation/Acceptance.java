package vn.sinhke.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;

/** Accepted volume of one year or stage (nghiệm thu khối lượng hoàn thành). */
@Value.Immutable
@JsonDeserialize(as = ImmutableAcceptance.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Acceptance {

    Acceptance() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Day of the minutes. */
    public abstract Optional<LocalDate> acceptedOn();

    /** Budget year that the accepted volume is settled in. */
    public abstract Optional<Integer> year();

    /** Worth of what was accepted. */
    public abstract Optional<Vnd> amount();

    /** Builder of {@link Acceptance}. */
    public static final class Builder extends ImmutableAcceptance.Builder {
        Builder() {}
    }
}
