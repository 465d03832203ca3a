package vn.sinhke.program;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import vn.sinhke.law.Citation;
import vn.sinhke.time.CapitalPeriod;

/** A national target program (chương trình mục tiêu quốc gia) in one period, with its components and capital. */
@Value.Immutable
@JsonDeserialize(as = ImmutableProgram.class)
public abstract class Program {

    Program() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code, such as {@code GNBV-2021-2025}. */
    public abstract String id();

    /** Name in Vietnamese. */
    public abstract String name();

    /** Its period. */
    public abstract CapitalPeriod period();

    /** The act that approved it. */
    public abstract Citation approvedBy();

    /** Its components. */
    public abstract ImmutableList<Component> components();

    /** The capital allotted. */
    public abstract ImmutableList<CapitalAllocation> capital();

    /** Builder of {@link Program}. */
    public static final class Builder extends ImmutableProgram.Builder {
        Builder() {}
    }
}
