package vn.sinhke.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoReviewsTest {

    /** Events are {@code -} where none happened, empty where nobody recorded any. */
    private static TwoReviews known(
            ReviewStanding before, ReviewStanding now, ReviewStanding earlier, String events, ReviewChange mark) {
        return new TwoReviews(
                Optional.ofNullable(before),
                Optional.ofNullable(now),
                Optional.ofNullable(earlier),
                Optional.ofNullable(events).map(TwoReviewsTest::events),
                Optional.ofNullable(mark));
    }

    private static ImmutableSortedSet<HouseholdEvent> events(String words) {
        return words.equals("-")
                ? ImmutableSortedSet.of()
                : Splitter.on('+')
                        .splitToStream(words)
                        .map(HouseholdEvent::valueOf)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(HouseholdEvent::compareTo));
    }

    @ParameterizedTest
    @CsvSource({
        "POOR, POOR, , , , REMAINED_POOR",
        "POOR, POOR, , MOVED_AWAY+MOVED_IN, , REMAINED_POOR",
        "POOR, NEAR_POOR, , , , POOR_TO_NEAR_POOR",
        "POOR, NEITHER, , , , POOR_PASSED_LINE",
        "POOR, NOT_LISTED, , -, , POOR_PASSED_LINE",
        "POOR, NOT_LISTED, , DIED, , POOR_GONE",
        "POOR, NOT_LISTED, , MOVED_AWAY, , POOR_GONE",
        "POOR, NOT_LISTED, , SPLIT_UP, , POOR_GONE",
        "POOR, NOT_LISTED, , MERGED, , POOR_GONE",
        "NEAR_POOR, POOR, , , , NEAR_POOR_TO_POOR",
        "NEAR_POOR, NEAR_POOR, , , , REMAINED_NEAR_POOR",
        "NEAR_POOR, NEITHER, , , , LEFT_NEAR_POVERTY",
        "NEAR_POOR, NOT_LISTED, , -, , LEFT_NEAR_POVERTY",
        "NEAR_POOR, NOT_LISTED, , DIED, , NEAR_POOR_GONE",
        "NEITHER, POOR, POOR, , , FELL_BACK_TO_POVERTY",
        "NEITHER, POOR, NEAR_POOR, , , NEWLY_POOR",
        "NEITHER, POOR, NEITHER, , , NEWLY_POOR",
        "NEITHER, NEAR_POOR, POOR, , , FELL_BACK_TO_NEAR_POVERTY",
        "NEITHER, NEAR_POOR, NEAR_POOR, , , FELL_BACK_TO_NEAR_POVERTY",
        "NEITHER, NEAR_POOR, NOT_LISTED, , , NEWLY_NEAR_POOR",
        "NOT_LISTED, POOR, NEITHER, -, , NEWLY_POOR",
        "NOT_LISTED, POOR, , MOVED_IN, , POOR_CAME",
        "NOT_LISTED, POOR, POOR, SPLIT_OFF, , POOR_CAME",
        "NOT_LISTED, NEAR_POOR, , MOVED_IN, , NEAR_POOR_CAME",
        "NEITHER, POOR, , , NEW, NEWLY_POOR",
        "NEITHER, POOR, , , FELL_BACK, FELL_BACK_TO_POVERTY",
        "NEITHER, NEAR_POOR, , , FELL_BACK, FELL_BACK_TO_NEAR_POVERTY",
        "NEITHER, POOR, POOR, , NEW, FELL_BACK_TO_POVERTY",
        "NOT_LISTED, NOT_LISTED, , , , REMAINED_OUTSIDE",
        "NEITHER, NEITHER, , DIED, , REMAINED_OUTSIDE"
    })
    void whatIsKnownAllowsOneTransition(
            ReviewStanding before,
            ReviewStanding now,
            ReviewStanding earlier,
            String events,
            ReviewChange mark,
            ReviewTransition expected) {
        assertThat(known(before, now, earlier, events, mark).transition())
                .isEqualTo(new ObservedTransition.Known(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "POOR, NOT_LISTED, , , , POOR_PASSED_LINE+POOR_GONE, events",
        "NEAR_POOR, NOT_LISTED, , , , LEFT_NEAR_POVERTY+NEAR_POOR_GONE, events",
        "NOT_LISTED, POOR, NEITHER, , , NEWLY_POOR+POOR_CAME, events",
        "NOT_LISTED, POOR, , , NEW, NEWLY_POOR+POOR_CAME, events",
        "NOT_LISTED, POOR, NEITHER, , FELL_BACK, NEWLY_POOR+POOR_CAME, events",
        "NEITHER, POOR, , , , FELL_BACK_TO_POVERTY+NEWLY_POOR, earlier",
        "NEITHER, POOR, , , REMAINED, FELL_BACK_TO_POVERTY+NEWLY_POOR, earlier",
        "NOT_LISTED, POOR, , , , FELL_BACK_TO_POVERTY+NEWLY_POOR+POOR_CAME, earlier+events",
        "POOR, , , -, , REMAINED_POOR+POOR_TO_NEAR_POOR+POOR_PASSED_LINE, now",
        ", POOR, NEITHER, -, , REMAINED_POOR+NEAR_POOR_TO_POOR+NEWLY_POOR, before"
    })
    void whatIsNotKnownLeavesItOpenAndIsNamed(
            ReviewStanding before,
            ReviewStanding now,
            ReviewStanding earlier,
            String events,
            ReviewChange mark,
            String possible,
            String missing) {
        ObservedTransition.Open open = (ObservedTransition.Open)
                known(before, now, earlier, events, mark).transition();

        assertThat(open.possible().stream().map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(Splitter.on('+').split(possible));
        assertThat(open.missing()).containsExactlyElementsOf(Splitter.on('+').split(missing));
        assertThat(open.known()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POOR, POOR, DIED",
        "POOR, POOR, MOVED_IN",
        "POOR, NEITHER, MOVED_AWAY",
        "NEITHER, POOR, MOVED_IN",
        "NOT_LISTED, POOR, MOVED_AWAY",
        "NEAR_POOR, NEAR_POOR, MERGED"
    })
    void whatContradictsItselfIsNoTransition(ReviewStanding before, ReviewStanding now, String events) {
        assertThat(known(before, now, null, events, null).transition())
                .isEqualTo(new ObservedTransition.Contradictory());
    }

    @Test
    void peopleWhoAreFewerThanNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewFlow.of(ReviewTransition.REMAINED_POOR, -1, 2))
                .withMessage("People of a household: -1, then 2 (expected at least 0)");
    }

    @ParameterizedTest
    @CsvSource({
        "POOR_TO_NEAR_POOR, 5, 4, POOR_CHANGES becameNearPoor 1 4; POOR_CHANGES otherDecrease 0 1; NEAR_POOR_CHANGES fromPoor 1 4",
        "NEAR_POOR_TO_POOR, 3, 4, POOR_CHANGES fromNearPoor 1 4; NEAR_POOR_CHANGES becamePoor 1 4; NEAR_POOR_CHANGES otherIncrease 0 1",
        "POOR_PASSED_LINE, 5, 6, POOR_CHANGES passedNearPoorLine 1 5",
        "LEFT_NEAR_POVERTY, 5, 6, NEAR_POOR_CHANGES leftNearPoverty 1 5",
        "POOR_GONE, 5, 0, POOR_CHANGES otherDecrease 1 5",
        "NEAR_POOR_GONE, 5, 0, NEAR_POOR_CHANGES otherDecrease 1 5",
        "NEWLY_POOR, 4, 5, POOR_CHANGES newlyArisen 1 5",
        "FELL_BACK_TO_POVERTY, 4, 5, POOR_CHANGES fellBack 1 5",
        "POOR_CAME, 0, 5, POOR_CHANGES otherIncrease 1 5",
        "NEWLY_NEAR_POOR, 4, 5, NEAR_POOR_CHANGES newlyArisen 1 5",
        "FELL_BACK_TO_NEAR_POVERTY, 4, 5, NEAR_POOR_CHANGES fellBack 1 5",
        "NEAR_POOR_CAME, 0, 5, NEAR_POOR_CHANGES otherIncrease 1 5",
        "REMAINED_POOR, 5, 6, POOR_CHANGES otherIncrease 0 1",
        "REMAINED_NEAR_POOR, 6, 5, NEAR_POOR_CHANGES otherDecrease 0 1"
    })
    void eachTransitionIsCountedInItsColumns(ReviewTransition transition, int before, int now, String expected) {
        assertThat(ReviewFlow.of(transition, before, now).stream()
                        .map(flow -> flow.form() + " " + flow.column().id() + " " + flow.households() + " "
                                + flow.persons()))
                .containsExactlyElementsOf(Splitter.on("; ").split(expected));
    }

    @Test
    void whoRemainsAsManyChangesNothing() {
        assertThat(ReviewFlow.of(ReviewTransition.REMAINED_POOR, 5, 5)).isEmpty();
        assertThat(ReviewFlow.of(ReviewTransition.REMAINED_OUTSIDE, 5, 4)).isEmpty();
    }
}
