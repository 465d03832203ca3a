package vn.sinhke.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.Locality;
import vn.sinhke.review.ReviewedHousehold;

/** No person here is real. */
class HouseholdPairTest {

    private static final CommuneKeys KEYS = CommuneKeys.on(LocalDate.of(2023, 1, 1), Gazetteer.vietnam());

    private static HouseholdMember member(String name, int year, String number) {
        return HouseholdMember.builder()
                .person(Person.builder()
                        .name(name)
                        .personalNumber(Optional.ofNullable(number))
                        .build())
                .born(Birth.in(year))
                .sex(Sex.MALE)
                .build();
    }

    private static ReviewedHousehold household(HouseholdMember... members) {
        return ReviewedHousehold.builder()
                .place(new Locality(Optional.of("67"), Optional.of("Đắk Song"), Optional.of("Thuận Hạnh")))
                .village("Bon Minh Họa")
                .addMembers(members)
                .build();
    }

    private static final HouseholdMember A = member("Nguyễn Minh Họa", 1985, "067085000145");
    private static final HouseholdMember B = member("Trần Bịa Ra", 1990, null);
    private static final HouseholdMember C = member("Lê Không Thật", 2010, null);
    private static final HouseholdMember D = member("Phạm Người Khác", 1960, "067060000146");

    private static ImmutableList<HouseholdPair> pairs(ReviewedHousehold one, ReviewedHousehold other) {
        Roll roll = Roll.builder()
                .add("2024", 10, one, KEYS)
                .add("2025", 3, other, KEYS)
                .build();
        return HouseholdPair.of(roll, DuplicateSearch.betweenLists(roll).pairs());
    }

    @Test
    void aHouseholdOfTwoListsIsFoundByItsMembers() {
        HouseholdPair pair = Iterables.getOnlyElement(pairs(household(A, B, C), household(D, C, A, B)));

        assertThat(pair.first()).isEqualTo(new ListEntry("2024", 10));
        assertThat(pair.second()).isEqualTo(new ListEntry("2025", 3));
        assertThat(pair.likeness()).isEqualTo(Likeness.SAME);
        assertThat(pair.smaller()).isEqualTo(3);
        assertThat(pair.shared())
                .extracting(one -> one.first().place() + "-" + one.second().place())
                .containsExactly("10-5", "11-6", "12-4");
    }

    @Test
    void withoutANumberInCommonItIsProbable() {
        assertThat(Iterables.getOnlyElement(pairs(household(B, C), household(D, B, C)))
                        .likeness())
                .isEqualTo(Likeness.PROBABLY_SAME);
    }

    @Test
    void halfOfTheSmallerIsEnoughAndLessIsNot() {
        assertThat(pairs(household(A, B), household(A, D))).hasSize(1);
        assertThat(pairs(household(A, B, C), household(A, D, member("Bùi Thêm Vào", 1999, null))))
                .isEmpty();
    }

    @Test
    void aDecisionSettlesItsPairAndNoOther() {
        PersonPair pair = pair(1, 2);
        PairDecision decision = new PairDecision(
                pair.first(),
                pair.second(),
                PairRuling.TWO,
                "Cán bộ minh họa",
                LocalDate.of(2025, 10, 1),
                Optional.of("vì"));

        assertThat(decision.settles(pair)).isTrue();
        assertThat(decision.settles(pair(1, 3))).isFalse();
        assertThat(decision.settles(pair(0, 2))).isFalse();
        assertThat(OpenPairs.of(ImmutableList.of(pair(0, 2), pair, pair(1, 3)), ImmutableList.of(decision)))
                .containsExactly(pair(0, 2), pair(1, 3));
        assertThat(decision.toString()).contains("TWO").doesNotContain("Cán bộ", "vì");
    }

    @Test
    void somebodyDecidesOnTwoEntriesInTheirOrder() {
        ListEntry first = new ListEntry("A", 1);
        ListEntry second = new ListEntry("A", 2);
        LocalDate day = LocalDate.of(2025, 10, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PairDecision(second, first, PairRuling.ONE, "x", day, Optional.empty()))
                .withMessageContaining("expected the first to come first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PairDecision(first, first, PairRuling.ONE, "x", day, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PairDecision(first, second, PairRuling.ONE, " ", day, Optional.empty()))
                .withMessageContaining("expected a name");
        assertThat(new ListEntry("A", 9)).isLessThan(new ListEntry("B", 1));
    }

    private static PersonPair pair(int first, int second) {
        return new PersonPair(
                new ListEntry("A", first),
                new ListEntry("B", second),
                Likeness.PROBABLY_SAME,
                12,
                ImmutableSortedSet.of(Evidence.NAME_SAME));
    }
}
