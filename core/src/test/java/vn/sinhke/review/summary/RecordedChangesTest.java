package vn.sinhke.review.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.review.HouseholdEvent;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.summary.RecordedChange.ListYear;
import vn.sinhke.review.summary.RecordedChanges.LeftOver;
import vn.sinhke.review.summary.RecordedChanges.Reason;

/** What was recorded of a household is joined to it alone, and what is of none or several is said. */
class RecordedChangesTest {

    private static ReviewedHousehold household(String commune, String number, String head) {
        ReviewedHousehold one = MadeUpHouseholds.poor(commune, MadeUpHouseholds.MNONG, 0);
        return ReviewedHousehold.builder()
                .from(one)
                .number(number)
                .members(ImmutableList.of(HouseholdMember.builder()
                        .from(one.members().get(0))
                        .person(Person.builder().name(head).build())
                        .build()))
                .build();
    }

    private static RecordedChange.Builder of(ListYear list, String commune, String number) {
        return RecordedChange.builder()
                .list(list)
                .povertyClass(PovertyClass.POOR)
                .place(MadeUpHouseholds.in(commune))
                .number(number);
    }

    @Test
    void aChangeIsJoinedByTheListOfItsYear() {
        ReviewedPair left = ReviewedPair.left(household("XÃ A", "1", "Điểu Giả"));
        ReviewedPair came = ReviewedPair.came(household("XÃ A", "1", "Thị Vờ"));

        RecordedChanges joined = RecordedChanges.join(
                ImmutableList.of(left, came),
                ImmutableList.of(
                        of(ListYear.BEFORE, "A", " 1").stayed(true).build(),
                        of(ListYear.NOW, "Xã  A", "1")
                                .addEvents(HouseholdEvent.SPLIT_OFF)
                                .build()));

        assertThat(joined.pairs()).containsExactly(left.with(), came.with(HouseholdEvent.SPLIT_OFF));
        assertThat(joined.joined()).isEqualTo(2);
        assertThat(joined.leftOver()).isEmpty();
    }

    @Test
    void aNumberUsedTwiceNeedsTheNameOfTheHead() {
        ReviewedPair one = ReviewedPair.left(household("Xã A", "1", "Điểu Giả"));
        ReviewedPair other = ReviewedPair.left(household("Xã A", "1", "Thị Vờ"));
        ImmutableList<ReviewedPair> pairs = ImmutableList.of(one, other);
        RecordedChange died =
                of(ListYear.BEFORE, "Xã A", "1").addEvents(HouseholdEvent.DIED).build();

        RecordedChanges unnamed = RecordedChanges.join(pairs, ImmutableList.of(died));
        RecordedChanges named = RecordedChanges.join(
                pairs,
                ImmutableList.of(
                        RecordedChange.builder().from(died).head("thị vờ").build()));

        assertThat(unnamed.pairs()).isEqualTo(pairs);
        assertThat(unnamed.leftOver()).containsExactly(new LeftOver(1, Reason.SEVERAL_HOUSEHOLDS));
        assertThat(named.pairs()).containsExactly(one, other.with(HouseholdEvent.DIED));
        assertThat(named.joined()).isEqualTo(1);
    }

    @Test
    void whatIsOfNobodyOrRecordedTwiceIsSaidWithItsPosition() {
        ImmutableList<ReviewedPair> pairs = ImmutableList.of(ReviewedPair.left(household("Xã A", "1", "Điểu Giả")));
        RecordedChange moved = of(ListYear.BEFORE, "Xã A", "1")
                .addEvents(HouseholdEvent.MOVED_AWAY)
                .build();

        RecordedChanges joined = RecordedChanges.join(
                pairs,
                ImmutableList.of(
                        of(ListYear.NOW, "Xã A", "1").stayed(true).build(),
                        moved,
                        of(ListYear.BEFORE, "Xã A", "2").stayed(true).build(),
                        RecordedChange.builder().from(moved).head("Thị Vờ").build(),
                        RecordedChange.builder()
                                .from(moved)
                                .povertyClass(PovertyClass.NEAR_POOR)
                                .build(),
                        of(ListYear.BEFORE, "Xã A", "1").stayed(true).build()));

        assertThat(joined.pairs()).isEqualTo(pairs);
        assertThat(joined.joined()).isZero();
        assertThat(joined.leftOver())
                .containsExactly(
                        new LeftOver(1, Reason.NO_HOUSEHOLD),
                        new LeftOver(2, Reason.RECORDED_TWICE),
                        new LeftOver(3, Reason.NO_HOUSEHOLD),
                        new LeftOver(4, Reason.NO_HOUSEHOLD),
                        new LeftOver(5, Reason.NO_HOUSEHOLD),
                        new LeftOver(6, Reason.RECORDED_TWICE));
    }

    @Test
    void communesOfOneNameAreToldApartByTypeAndDistrict() {
        ReviewedHousehold town = household("Thị trấn A", "1", "Điểu Giả");
        ReviewedHousehold commune = household("Xã A", "1", "Thị Vờ");
        ReviewedPair one = ReviewedPair.left(town);
        ReviewedPair other = ReviewedPair.left(commune);
        ImmutableList<ReviewedPair> pairs = ImmutableList.of(one, other);

        assertThat(RecordedChanges.join(
                                pairs,
                                ImmutableList.of(of(ListYear.BEFORE, "XÃ A", "1")
                                        .stayed(true)
                                        .build()))
                        .pairs())
                .containsExactly(one, other.with());
        assertThat(RecordedChanges.join(
                                pairs,
                                ImmutableList.of(of(ListYear.BEFORE, "A", "1")
                                        .stayed(true)
                                        .build()))
                        .leftOver())
                .containsExactly(new LeftOver(1, Reason.SEVERAL_HOUSEHOLDS));
    }

    @Test
    void aRecordThatSaysNothingOrBothIsRefusedAndTheNameIsNotShown() {
        RecordedChange.Builder nothing = of(ListYear.NOW, "Xã A", "1");
        RecordedChange.Builder both =
                of(ListYear.NOW, "Xã A", "1").addEvents(HouseholdEvent.MOVED_IN).stayed(true);

        assertThatThrownBy(nothing::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 events");
        assertThatThrownBy(both::build).isInstanceOf(IllegalArgumentException.class);
        RecordedChange named =
                of(ListYear.NOW, "Xã A", "1").head("Thị Vờ").stayed(true).build();
        assertThat(named.toString()).doesNotContain("Vờ");
        assertThat(named.events()).isEqualTo(ImmutableSortedSet.of());
        assertThat(named.head()).isEqualTo(Optional.of("Thị Vờ"));
    }
}
