package vn.sinhke.project;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.sinhke.money.Vnd;

/** A project's cost as the dossier states it (kinh phí): total, parts, years. Nothing in it is computed. */
@Value.Immutable
@JsonDeserialize(as = ImmutableBudget.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Budget {

    Budget() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Total cost as stated (tổng chi phí thực hiện dự án). */
    public abstract Optional<Vnd> total();

    /** The parts, in the order of the dossier. */
    public abstract ImmutableList<BudgetLine> lines();

    /** The cost by what it is for, as far as the dossier says; its own view beside the lines, never added to them. */
    public abstract ImmutableList<CostItem> items();

    /**
     * Money of the whole production-support activity out of which projects are selected (tổng kinh phí được giao để
     * thực hiện hoạt động hỗ trợ), as the office states it.
     */
    public abstract Optional<Vnd> activityTotal();

    /**
     * The unit to which the stated amounts were rounded; one đồng for a real dossier, more for figures taken from the
     * press. A difference that rounding explains is neither an error nor in order.
     */
    @Value.Default
    public Vnd roundedTo() {
        return Vnd.of(1);
    }

    /** The state's part: the sum of the lines that the state pays; empty if there is none or one has no amount. */
    @JsonIgnore
    @Value.Lazy
    public Optional<Vnd> stateSupport() {
        List<BudgetLine> state =
                lines().stream().filter(line -> line.source().isState()).toList();
        return state.isEmpty() || state.stream().anyMatch(line -> line.amount().isEmpty())
                ? Optional.empty()
                : Optional.of(Vnd.sum(
                        state.stream().map(line -> line.amount().orElseThrow()).toList()));
    }

    /**
     * How far a stated sum may be from the sum of {@code parts} stated amounts through rounding alone: half a unit
     * for each part and for the sum, and nothing where amounts are exact.
     */
    public Vnd roundingSlack(int parts) {
        return !roundedTo().exceeds(Vnd.of(1))
                ? Vnd.ZERO
                : Vnd.of(roundedTo().times(parts + 1L).exact().shiftRight(1));
    }

    /** Refuses a rounding unit below one đồng. */
    @Value.Check
    void check() {
        checkArgument(
                roundedTo().exceeds(Vnd.ZERO), "Not a unit of rounding: %s đồng (expected at least 1)", roundedTo());
    }

    /** Builder of {@link Budget}. */
    public static final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
