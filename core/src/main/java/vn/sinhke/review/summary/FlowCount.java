package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.review.ChangeColumn;
import vn.sinhke.review.HouseholdEvent;
import vn.sinhke.review.ObservedTransition;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewFlow;
import vn.sinhke.review.ReviewStanding;
import vn.sinhke.review.ReviewTransition;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.TwoReviews;
import vn.sinhke.review.summary.SummaryGap.Reason;

/** Counts what became of a household between two reviews (diễn biến), commune by commune. */
final class FlowCount {

    private static final ImmutableMap<ChangeColumn, Tally> COLUMNS = ImmutableMap.<ChangeColumn, Tally>builder()
            .put(ChangeColumn.BECAME_NEAR_POOR, Tally.INTO_OTHER_CLASS_HOUSEHOLDS)
            .put(ChangeColumn.BECAME_POOR, Tally.INTO_OTHER_CLASS_HOUSEHOLDS)
            .put(ChangeColumn.PASSED_NEAR_POOR_LINE, Tally.PASSED_HOUSEHOLDS)
            .put(ChangeColumn.LEFT_NEAR_POVERTY, Tally.PASSED_HOUSEHOLDS)
            .put(ChangeColumn.FROM_NEAR_POOR, Tally.FROM_OTHER_CLASS_HOUSEHOLDS)
            .put(ChangeColumn.FROM_POOR, Tally.FROM_OTHER_CLASS_HOUSEHOLDS)
            .put(ChangeColumn.OTHER_DECREASE, Tally.OTHER_DECREASE_HOUSEHOLDS)
            .put(ChangeColumn.FELL_BACK, Tally.FELL_BACK_HOUSEHOLDS)
            .put(ChangeColumn.NEWLY_ARISEN, Tally.NEWLY_ARISEN_HOUSEHOLDS)
            .put(ChangeColumn.OTHER_INCREASE, Tally.OTHER_INCREASE_HOUSEHOLDS)
            .buildOrThrow();

    private final Map<TwoReviews, ObservedTransition> worked = new HashMap<>();

    /**
     * One side of a pair.
     *
     * @param place the counts of its commune; null if it stands in none of the scope
     * @param standing how it stood
     * @param members how many it has
     */
    record Side(PlaceTally place, ReviewStanding standing, int members) {

        boolean isListed() {
            return standing == ReviewStanding.POOR || standing == ReviewStanding.NEAR_POOR;
        }

        int of() {
            return standing == ReviewStanding.POOR ? PlaceTally.POOR : PlaceTally.NEAR_POOR;
        }
    }

    /** Counts a household that each review found in that commune or on no list. */
    void add(
            PlaceTally place,
            Side before,
            Side now,
            Optional<ImmutableSortedSet<HouseholdEvent>> events,
            Optional<ReviewChange> mark) {
        if (before.isListed()) {
            place.household(before.of(), Tally.START_HOUSEHOLDS, before.members);
        }
        ObservedTransition observed = worked.computeIfAbsent(
                new TwoReviews(Optional.of(before.standing), Optional.of(now.standing), Optional.empty(), events, mark),
                TwoReviews::transition);
        if (observed instanceof ObservedTransition.Known known) {
            for (ReviewFlow flow : ReviewFlow.of(known.transition(), before.members, now.members)) {
                int of = of(flow.form());
                Tally tally = COLUMNS.get(flow.column());
                place.count(of, tally, flow.households());
                place.count(of, tally.persons(), flow.persons());
            }
        } else if (observed instanceof ObservedTransition.Open open) {
            leaveOpen(place, before, now, open);
        } else {
            contradict(place, before);
            contradict(place, now);
        }
    }

    private static void leaveOpen(PlaceTally place, Side before, Side now, ObservedTransition.Open open) {
        int listed = now.isListed() ? now.of() : before.of();
        place.note(listed, now.isListed() ? Reason.CAME_UNEXPLAINED : Reason.LEFT_UNEXPLAINED, 1);
        for (ReviewTransition possible : open.possible()) {
            for (ReviewFlow flow : ReviewFlow.of(possible, before.members, now.members)) {
                place.unknownBoth(of(flow.form()), COLUMNS.get(flow.column()));
            }
        }
    }

    private static void contradict(PlaceTally place, Side side) {
        if (side.isListed()) {
            place.note(side.of(), Reason.CONTRADICTORY, 1);
            place.unknown(side.of(), GapReasons.tallies(Reason.CONTRADICTORY));
        }
    }

    private static int of(SummaryKind form) {
        return form == SummaryKind.POOR_CHANGES ? PlaceTally.POOR : PlaceTally.NEAR_POOR;
    }
}
