package vn.sinhke.review.summary;

import java.util.Optional;
import vn.sinhke.review.HouseholdEvent;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.summary.SummaryGap.Reason;

/**
 * Counts what became of a household between two reviews (diễn biến). Forms 2 and 3 balance, households and persons alike:
 * members who came or went within a household are other increase or decrease of the list on which it stood, and a
 * household that changes its class takes as many with it as it has now (decision 65).
 */
final class FlowCount {

    private final boolean eventsComplete;

    FlowCount(boolean eventsComplete) {
        this.eventsComplete = eventsComplete;
    }

    /**
     * One side of a pair.
     *
     * @param place the counts of its commune; null if it stands in none of the scope
     * @param of which list it stands on
     * @param members how many it has
     */
    record Side(PlaceTally place, int of, int members) {}

    /** Counts a household on lists of both years. */
    void stayed(Side before, Side after) {
        before.place.household(before.of, Tally.START_HOUSEHOLDS, before.members);
        if (before.place != after.place) {
            before.place.household(before.of, Tally.OTHER_DECREASE_HOUSEHOLDS, before.members);
            after.place.household(after.of, Tally.OTHER_INCREASE_HOUSEHOLDS, after.members);
            return;
        }
        int more = after.members - before.members;
        Tally other = more > 0 ? Tally.OTHER_INCREASE_PERSONS : Tally.OTHER_DECREASE_PERSONS;
        before.place.count(before.of, other, Math.abs(more));
        if (before.of != after.of) {
            before.place.household(before.of, Tally.INTO_OTHER_CLASS_HOUSEHOLDS, after.members);
            after.place.household(after.of, Tally.FROM_OTHER_CLASS_HOUSEHOLDS, after.members);
        }
    }

    /**
     * Counts a household that is on no list any more.
     *
     * @param now what it is now, where that is known; of a class other than poor and near-poor, or of none
     */
    void left(Side before, Optional<ReviewedHousehold> now, Optional<HouseholdEvent> event) {
        before.place.household(before.of, Tally.START_HOUSEHOLDS, before.members);
        boolean classed = now.flatMap(ReviewedHousehold::povertyClass).isPresent();
        if (classed && event.isEmpty()) {
            before.place.household(before.of, Tally.PASSED_HOUSEHOLDS, before.members);
        } else if (now.isEmpty()
                && event.filter(happened -> !happened.arrival()).isPresent()) {
            before.place.household(before.of, Tally.OTHER_DECREASE_HOUSEHOLDS, before.members);
        } else if (now.isEmpty() && event.isEmpty() && eventsComplete) {
            before.place.household(before.of, Tally.PASSED_HOUSEHOLDS, before.members);
        } else {
            before.place.note(before.of, Reason.LEFT_UNEXPLAINED, 1);
            before.place.unknownBoth(before.of, Tally.PASSED_HOUSEHOLDS);
            before.place.unknownBoth(before.of, Tally.OTHER_DECREASE_HOUSEHOLDS);
        }
    }

    /** Counts a household that was on no list of the year before. */
    void came(Side after, Optional<ReviewChange> change, Optional<HouseholdEvent> event) {
        if (event.filter(HouseholdEvent::arrival).isPresent()) {
            after.place.household(after.of, Tally.OTHER_INCREASE_HOUSEHOLDS, after.members);
        } else if (event.isEmpty() && change.filter(ReviewChange.NEW::equals).isPresent()) {
            after.place.household(after.of, Tally.NEWLY_ARISEN_HOUSEHOLDS, after.members);
        } else if (event.isEmpty()
                && change.filter(ReviewChange.FELL_BACK::equals).isPresent()) {
            after.place.household(after.of, Tally.FELL_BACK_HOUSEHOLDS, after.members);
        } else {
            after.place.note(after.of, Reason.CAME_UNEXPLAINED, 1);
            after.place.unknownBoth(after.of, Tally.NEWLY_ARISEN_HOUSEHOLDS);
            after.place.unknownBoth(after.of, Tally.FELL_BACK_HOUSEHOLDS);
            after.place.unknownBoth(after.of, Tally.OTHER_INCREASE_HOUSEHOLDS);
        }
    }
}
