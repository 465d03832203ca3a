package vn.sinhke.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.Seed;

@Domain(DomainArbitraries.class)
@Domain(DomainContext.Global.class)
class TwoReviewsPropertyTest {

    @Property(seed = Seed.FIXED)
    void bothFormsBalance(
            @ForAll ReviewTransition transition,
            @ForAll @IntRange(min = 1, max = 12) int persons,
            @ForAll @IntRange(min = 1, max = 12) int personsNow) {
        int before = transition.before() == ReviewStanding.NOT_LISTED ? 0 : persons;
        int now = transition.now() == ReviewStanding.NOT_LISTED ? 0 : personsNow;

        assertBalances(SummaryKind.POOR_CHANGES, ReviewStanding.POOR, transition, before, now);
        assertBalances(SummaryKind.NEAR_POOR_CHANGES, ReviewStanding.NEAR_POOR, transition, before, now);
    }

    private static void assertBalances(
            SummaryKind form, ReviewStanding listed, ReviewTransition transition, int before, int now) {
        int households = transition.before() == listed ? 1 : 0;
        int persons = transition.before() == listed ? before : 0;
        for (ReviewFlow flow : ReviewFlow.of(transition, before, now)) {
            if (flow.form() == form) {
                int sign = flow.column().increase() ? 1 : -1;
                households += sign * flow.households();
                persons += sign * flow.persons();
            }
        }
        assertThat(households).isEqualTo(transition.now() == listed ? 1 : 0);
        assertThat(persons).isEqualTo(transition.now() == listed ? now : 0);
    }

    @Property(seed = Seed.FIXED)
    void whatIsOpenNamesAFactAndMoreFactsLeaveNoMoreOpen(
            @ForAll TwoReviews known, @ForAll ReviewStanding earlier, @ForAll ReviewStanding before) {
        ObservedTransition observed = known.transition();
        if (observed instanceof ObservedTransition.Open open) {
            assertThat(open.possible()).hasSizeGreaterThan(1);
            assertThat(open.missing()).isNotEmpty();
        }
        TwoReviews more = new TwoReviews(
                known.before().or(() -> Optional.of(before)),
                known.now(),
                known.earlier().or(() -> Optional.of(earlier)),
                known.events(),
                Optional.empty());

        assertThat(possible(unmarked(known))).containsAll(possible(more));
    }

    private static TwoReviews unmarked(TwoReviews known) {
        return new TwoReviews(known.before(), known.now(), known.earlier(), known.events(), Optional.empty());
    }

    private static ImmutableSortedSet<ReviewTransition> possible(TwoReviews known) {
        ObservedTransition observed = known.transition();
        if (observed instanceof ObservedTransition.Open open) {
            return open.possible();
        }
        return observed.known().map(ImmutableSortedSet::of).orElse(ImmutableSortedSet.of());
    }
}
