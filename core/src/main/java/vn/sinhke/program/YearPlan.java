package vn.sinhke.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;
import vn.sinhke.time.CapitalPeriod;

/** The plan of one year: its capital, how it is allotted and what is reported (kế hoạch năm). */
@Value.Immutable
@JsonDeserialize(as = ImmutableYearPlan.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class YearPlan {

    YearPlan() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Code of the plan. */
    public abstract String id();

    /** Code of the province, of the year. */
    public abstract Optional<String> province();

    /** Period of the money. */
    public abstract Optional<CapitalPeriod> capitalPeriod();

    /** Budget year. */
    public abstract Optional<Integer> year();

    /** Money of the year. */
    public abstract Optional<Vnd> total();

    /** How it is allotted. */
    public abstract ImmutableList<AreaAllocation> allocations();

    /** Reports on it. */
    public abstract ImmutableList<ProgramReport> reports();

    /** Where its figures come from, for data that is made up. */
    public abstract Optional<String> dataNote();

    /** Builder of {@link YearPlan}. */
    public static final class Builder extends ImmutableYearPlan.Builder {
        Builder() {}
    }
}
