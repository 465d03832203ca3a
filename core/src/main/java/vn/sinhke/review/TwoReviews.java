package vn.sinhke.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known of one household in two reviews that follow each other (hộ qua hai kỳ rà soát), seen from its commune.
 *
 * @param before how it stood in the review before; empty if that is not known
 * @param now how it stands in this one; empty likewise
 * @param earlier the poorest it stood in any year before those two, {@link ReviewStanding#NEITHER} if it never was on a
 *     list; empty if that is not known
 * @param events what happened to it in between, an empty set if nothing did; empty if nobody recorded events
 * @param mark how the list on which it stands now says that it came there; it speaks only where {@code earlier} does not
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TwoReviews(
        Optional<ReviewStanding> before,
        Optional<ReviewStanding> now,
        Optional<ReviewStanding> earlier,
        Optional<ImmutableSortedSet<HouseholdEvent>> events,
        Optional<ReviewChange> mark) {

    /**
     * Works out what became of the household: every transition that what is known allows. One is the answer; several
     * leave it open, and the facts are named that would decide; none means that what is known contradicts itself.
     */
    public ObservedTransition transition() {
        Set<ReviewTransition> possible = possible(before, now, earlier, events);
        if (possible.isEmpty()) {
            return new ObservedTransition.Contradictory();
        }
        if (possible.size() > 1) {
            heedMark(possible);
        }
        return possible.size() == 1
                ? new ObservedTransition.Known(possible.iterator().next())
                : new ObservedTransition.Open(ImmutableSortedSet.copyOf(possible), missing(possible));
    }

    private static Set<ReviewTransition> possible(
            Optional<ReviewStanding> before,
            Optional<ReviewStanding> now,
            Optional<ReviewStanding> earlier,
            Optional<ImmutableSortedSet<HouseholdEvent>> events) {
        EnumSet<ReviewTransition> possible = EnumSet.allOf(ReviewTransition.class);
        before.ifPresent(stood -> possible.removeIf(transition -> !isShownBy(transition.before(), stood)));
        now.ifPresent(stands -> possible.removeIf(transition -> !isShownBy(transition.now(), stands)));
        events.ifPresent(known -> possible.removeIf(transition -> !agrees(transition, known)));
        earlier.ifPresent(poorest -> possible.removeIf(transition -> !agrees(transition, poorest)));
        return possible;
    }

    /** Whether a household that is so stands on the lists in that way: one of neither class, or gone, is on none. */
    private static boolean isShownBy(ReviewStanding truth, ReviewStanding seen) {
        return truth == seen || (truth == ReviewStanding.NEITHER && seen == ReviewStanding.NOT_LISTED);
    }

    private static boolean agrees(ReviewTransition transition, ImmutableSortedSet<HouseholdEvent> events) {
        boolean came = events.stream().anyMatch(HouseholdEvent::arrival);
        boolean left = events.stream().anyMatch(event -> !event.arrival());
        if (transition == ReviewTransition.REMAINED_OUTSIDE) {
            return true;
        }
        return (transition.before() == ReviewStanding.NOT_LISTED) == (came && !left)
                && (transition.now() == ReviewStanding.NOT_LISTED) == (left && !came);
    }

    private static boolean agrees(ReviewTransition transition, ReviewStanding poorest) {
        boolean onAList = poorest == ReviewStanding.POOR || poorest == ReviewStanding.NEAR_POOR;
        return switch (transition) {
            case FELL_BACK_TO_POVERTY -> poorest == ReviewStanding.POOR;
            case NEWLY_POOR -> poorest != ReviewStanding.POOR;
            case FELL_BACK_TO_NEAR_POVERTY -> onAList;
            case NEWLY_NEAR_POOR -> !onAList;
            default -> true;
        };
    }

    /** The mark tells what is new from what fell back, and nothing else: lists are wrong about who was on them before. */
    private void heedMark(Set<ReviewTransition> possible) {
        if (mark.isPresent() && mark.get() != ReviewChange.REMAINED && earlier.isEmpty()) {
            possible.removeIf(transition -> transition.marks().size() == 1 && differs(transition, mark.get()));
        }
    }

    private static boolean differs(ReviewTransition transition, ReviewChange mark) {
        return !transition.marks().contains(ReviewChange.REMAINED)
                && !transition.marks().contains(mark);
    }

    /** The facts that are not known and of which at least two of these transitions say different things. */
    private ImmutableList<String> missing(Set<ReviewTransition> possible) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (before.isEmpty() && differ(possible, ReviewTransition::before)) {
            missing.add("before");
        }
        if (now.isEmpty() && differ(possible, ReviewTransition::now)) {
            missing.add("now");
        }
        if (earlier.isEmpty()
                && (possible.containsAll(EnumSet.of(ReviewTransition.NEWLY_POOR, ReviewTransition.FELL_BACK_TO_POVERTY))
                        || possible.containsAll(EnumSet.of(
                                ReviewTransition.NEWLY_NEAR_POOR, ReviewTransition.FELL_BACK_TO_NEAR_POVERTY)))) {
            missing.add("earlier");
        }
        if (events.isEmpty() && differ(possible, TwoReviews::hasEvent)) {
            missing.add("events");
        }
        return missing.build();
    }

    private static boolean hasEvent(ReviewTransition transition) {
        return transition.before() == ReviewStanding.NOT_LISTED || transition.now() == ReviewStanding.NOT_LISTED;
    }

    private static boolean differ(Set<ReviewTransition> transitions, Function<ReviewTransition, ?> fact) {
        return transitions.stream().map(fact).distinct().count() > 1;
    }
}
