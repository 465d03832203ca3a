package vn.sinhke.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;

/** One part of a project's cost, by who pays it, and its split over the years (nguồn vốn theo năm). */
@Value.Immutable
@JsonDeserialize(as = ImmutableBudgetLine.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class BudgetLine {

    BudgetLine() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Who pays. */
    public abstract FundingSource source();

    /** What it is for, as written. */
    public abstract Optional<String> label();

    /** The whole part, as stated; not computed from the years. */
    public abstract Optional<Vnd> amount();

    /** The stated amounts by budget year. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Integer, Vnd> byYear();

    /** Builder of {@link BudgetLine}. */
    public static final class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}
    }
}
