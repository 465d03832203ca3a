package vn.sinhke.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.money.Vnd;

/** What one household returns for rotation (thu hồi, quay vòng). */
@Value.Immutable
@JsonDeserialize(as = ImmutableRotationReturn.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class RotationReturn {

    RotationReturn() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Class of the household when it was supported. */
    public abstract Optional<PovertyClass> povertyClass();

    /** What it was given. */
    public abstract Optional<Vnd> support();

    /** What it returns. */
    public abstract Optional<Vnd> returned();

    /** Builder of {@link RotationReturn}. */
    public static final class Builder extends ImmutableRotationReturn.Builder {
        Builder() {}
    }
}
