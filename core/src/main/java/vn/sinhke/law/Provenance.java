package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where we know a value of the law from (nguồn), and how well. */
@Value.Immutable
@JsonDeserialize(as = ImmutableProvenance.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Provenance {

    Provenance() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Its rung on the ladder from the act's own text to a draft. */
    public abstract Rung rung();

    /** Pages and files that were read, as far as they are public. */
    public abstract ImmutableList<String> sources();

    /** The day on which somebody last compared the value with its sources. */
    public abstract Optional<LocalDate> verifiedOn();

    /** Who compared it, for an overlay that raises the rung. */
    public abstract Optional<String> verifiedBy();

    /** Whether everything rests on one copy that nothing confirms. */
    @Value.Default
    public boolean singleCopy() {
        return false;
    }

    /** What a reader should know, such as a day of effect that was not seen. */
    public abstract Optional<String> note();

    /** Builder of {@link Provenance}. */
    public static final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
