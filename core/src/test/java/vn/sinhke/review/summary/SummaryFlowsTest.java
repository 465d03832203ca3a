package vn.sinhke.review.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sinhke.review.SummaryKind.NEAR_POOR_CHANGES;
import static vn.sinhke.review.SummaryKind.POOR_CHANGES;
import static vn.sinhke.review.summary.MadeUpHouseholds.MNONG;
import static vn.sinhke.review.summary.MadeUpHouseholds.figure;
import static vn.sinhke.review.summary.MadeUpHouseholds.household;
import static vn.sinhke.review.summary.MadeUpHouseholds.nearPoor;
import static vn.sinhke.review.summary.MadeUpHouseholds.poor;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdEvent;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;
import vn.sinhke.review.summary.SummaryGap.Reason;

/** Forms 2 and 3 say what became of every household, and balance in households and in persons. */
class SummaryFlowsTest {

    private static final ReviewScope SCOPE = ReviewScope.builder()
            .year(2025)
            .addPlaces(ReviewPlace.of("A"), ReviewPlace.of("B"))
            .build();

    private static ReviewSummaries of(ReviewedPair... pairs) {
        ImmutableList.Builder<ReviewedHousehold> listed = ImmutableList.builder();
        for (ReviewedPair pair : pairs) {
            pair.after()
                    .filter(one -> one.povertyClass().orElseThrow().compareTo(PovertyClass.NEAR_POOR) <= 0)
                    .ifPresent(listed::add);
        }
        return Summaries.of(ReviewReturn.builder()
                .scope(SCOPE)
                .households(listed.build())
                .pairs(ImmutableList.copyOf(pairs))
                .build());
    }

    private static ReviewedHousehold came(PovertyClass of, ReviewChange change, int children) {
        return household(of, "A", MNONG, children).change(change).build();
    }

    private static void assertFlow(
            ReviewSummaries summaries, SummaryKind kind, String column, int households, int persons) {
        SummaryForm form = summaries.form(kind);
        assertThat(figure(form, "A", SummaryRow.HOUSEHOLDS, column)).as(column).contains("" + households);
        assertThat(figure(form, "A", SummaryRow.PERSONS, column)).as(column).contains("" + persons);
    }

    private static void assertBalanced(ReviewSummaries summaries) {
        for (SummaryKind kind : List.of(POOR_CHANGES, NEAR_POOR_CHANGES)) {
            for (SummaryRow row : summaries.form(kind).rows()) {
                List<BigDecimal> figures = row.figures().values().asList();
                assertThat(figures).hasSize(9);
                BigDecimal end = figures.get(0)
                        .subtract(figures.get(1))
                        .subtract(figures.get(2))
                        .subtract(figures.get(3))
                        .add(figures.get(4))
                        .add(figures.get(5))
                        .add(figures.get(6))
                        .add(figures.get(7));
                assertThat(end).isEqualByComparingTo(figures.get(8));
            }
        }
    }

    @Test
    void everyWayOfChangingIsCountedInItsColumn() {
        ReviewSummaries summaries = of(
                ReviewedPair.of(poor("A", MNONG, 2), poor("A", MNONG, 4)).with(),
                ReviewedPair.of(poor("A", MNONG, 2), nearPoor("A", MNONG, 1)).with(),
                ReviewedPair.of(nearPoor("A", MNONG, 0), poor("A", MNONG, 1)).with(),
                ReviewedPair.left(poor("A", MNONG, 5)).with(),
                ReviewedPair.left(poor("A", MNONG, 3)).with(HouseholdEvent.DIED),
                ReviewedPair.left(nearPoor("A", MNONG, 6)).with(),
                ReviewedPair.of(nearPoor("A", MNONG, 0), came(PovertyClass.AVERAGE, ReviewChange.NEW, 0))
                        .with(),
                ReviewedPair.came(came(PovertyClass.POOR, ReviewChange.NEW, 0)).with(),
                ReviewedPair.came(came(PovertyClass.POOR, ReviewChange.FELL_BACK, 1))
                        .with(),
                ReviewedPair.came(came(PovertyClass.NEAR_POOR, ReviewChange.NEW, 3))
                        .with(HouseholdEvent.SPLIT_OFF));

        assertFlow(summaries, POOR_CHANGES, "start", 4, 16);
        assertFlow(summaries, POOR_CHANGES, "becameNearPoor", 1, 2);
        assertFlow(summaries, POOR_CHANGES, "passedNearPoorLine", 1, 6);
        assertFlow(summaries, POOR_CHANGES, "otherDecrease", 1, 5);
        assertFlow(summaries, POOR_CHANGES, "fromNearPoor", 1, 2);
        assertFlow(summaries, POOR_CHANGES, "fellBack", 1, 2);
        assertFlow(summaries, POOR_CHANGES, "newlyArisen", 1, 1);
        assertFlow(summaries, POOR_CHANGES, "otherIncrease", 0, 2);
        assertFlow(summaries, POOR_CHANGES, "end", 4, 10);
        assertFlow(summaries, NEAR_POOR_CHANGES, "start", 3, 9);
        assertFlow(summaries, NEAR_POOR_CHANGES, "leftNearPoverty", 2, 8);
        assertFlow(summaries, NEAR_POOR_CHANGES, "becamePoor", 1, 2);
        assertFlow(summaries, NEAR_POOR_CHANGES, "fromPoor", 1, 2);
        assertFlow(summaries, NEAR_POOR_CHANGES, "otherIncrease", 1, 5);
        assertFlow(summaries, NEAR_POOR_CHANGES, "end", 2, 6);
        assertBalanced(summaries);
        assertThat(summaries.gaps(POOR_CHANGES)).isEmpty();
    }

    @Test
    void whoIsListedInAnotherCommuneMovedThere() {
        ReviewSummaries summaries = of(ReviewedPair.of(poor("B", MNONG, 1), nearPoor("A", MNONG, 2)));

        assertThat(figure(summaries.form(POOR_CHANGES), "B", "otherDecrease")).contains("1");
        assertThat(figure(summaries.form(POOR_CHANGES), "B", SummaryRow.PERSONS, "otherDecrease"))
                .contains("2");
        assertFlow(summaries, NEAR_POOR_CHANGES, "otherIncrease", 1, 3);
        assertFlow(summaries, NEAR_POOR_CHANGES, "fromPoor", 0, 0);
        assertBalanced(summaries);
    }

    @Test
    void whoLeftWithoutAWordIsNotCountedAsOneThatPassedTheLine() {
        ReviewSummaries summaries = of(ReviewedPair.left(poor("A", MNONG, 1)));

        assertFlow(summaries, POOR_CHANGES, "start", 1, 2);
        assertFlow(summaries, POOR_CHANGES, "becameNearPoor", 0, 0);
        assertThat(figure(summaries.form(POOR_CHANGES), "A", "passedNearPoorLine"))
                .isEmpty();
        assertThat(figure(summaries.form(POOR_CHANGES), "A", "otherDecrease")).isEmpty();
        assertThat(figure(summaries.form(POOR_CHANGES), "B", "otherDecrease")).contains("0");
        assertThat(summaries.gaps(POOR_CHANGES)).singleElement().satisfies(gap -> {
            assertThat(gap.reason()).isEqualTo(Reason.LEFT_UNEXPLAINED);
            assertThat(gap.columns()).containsExactly("passedNearPoorLine", "otherDecrease");
            assertThat(gap.count()).isEqualTo(1);
        });
    }

    @Test
    void whoCameWithoutAMarkIsLeftOpen() {
        ReviewSummaries summaries = of(ReviewedPair.came(came(PovertyClass.POOR, ReviewChange.REMAINED, 0))
                .with());

        assertThat(figure(summaries.form(POOR_CHANGES), "A", "fellBack")).isEmpty();
        assertThat(figure(summaries.form(POOR_CHANGES), "A", "newlyArisen")).isEmpty();
        assertThat(figure(summaries.form(POOR_CHANGES), "A", "otherIncrease")).contains("0");
        assertThat(summaries.gaps(POOR_CHANGES))
                .extracting(SummaryGap::reason)
                .containsExactly(Reason.CAME_UNEXPLAINED);
    }

    @Test
    void aDeadHouseholdOnTheListContradictsItself() {
        ReviewSummaries summaries =
                of(ReviewedPair.of(poor("A", MNONG, 1), poor("A", MNONG, 1)).with(HouseholdEvent.DIED));

        assertFlow(summaries, POOR_CHANGES, "start", 1, 2);
        assertThat(figure(summaries.form(POOR_CHANGES), "A", "becameNearPoor")).isEmpty();
        assertThat(summaries.gaps(POOR_CHANGES)).extracting(SummaryGap::reason).containsExactly(Reason.CONTRADICTORY);
    }

    @Test
    void otherHouseholdsThanThoseOfTheListsAreNotComparedWith() {
        ReviewSummaries summaries = Summaries.of(ReviewReturn.builder()
                .scope(SCOPE)
                .addHouseholds(poor("A", MNONG, 1))
                .pairs(ImmutableList.of())
                .build());

        assertThat(figure(summaries.form(POOR_CHANGES), "A", "start")).isEmpty();
        assertThat(figure(summaries.form(POOR_CHANGES), "B", "start")).contains("0");
        assertThat(summaries.gaps(POOR_CHANGES)).extracting(SummaryGap::reason).containsExactly(Reason.NOT_COMPARED);
    }

    @Test
    void aHouseholdOfAnUnknownCommuneOfTheYearBeforeLeavesTheFlowsOfItsNewOneOpen() {
        ReviewSummaries summaries = of(ReviewedPair.of(poor("Đâu Đó", MNONG, 1), poor("A", MNONG, 1)));

        assertThat(figure(summaries.form(POOR_CHANGES), "A", "start")).isEmpty();
        assertThat(figure(summaries.form(POOR_CHANGES), "A", "end")).contains("1");
        assertThat(summaries.gaps(POOR_CHANGES)).extracting(SummaryGap::reason).containsExactly(Reason.NO_PLACE_BEFORE);
    }

    @Test
    void householdsArePairedOnlyIfTheKeyIsOfOneEachYear() {
        ReviewedHousehold one = named("Điểu Giả", "1", 1980);
        ReviewedHousehold same = named("điểu  giả", "7", 1980);
        ReviewedHousehold twin = named("Điểu Giả", "2", 1980);
        ReviewedHousehold other = named("Thị Giả", "3", 1990);

        assertThat(HouseholdPairing.pair(ImmutableList.of(one), ImmutableList.of(other, same)))
                .containsExactly(ReviewedPair.of(one, same), ReviewedPair.came(other));
        assertThat(HouseholdPairing.pair(ImmutableList.of(one, twin), ImmutableList.of(same)))
                .containsExactly(ReviewedPair.left(one), ReviewedPair.left(twin), ReviewedPair.came(same));
        assertThat(HouseholdPairing.pair(ImmutableList.of(one, twin), ImmutableList.of(named("Điểu Giả", "2", 1981))))
                .extracting(pair -> pair.after().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void theHeadsPersonalNumberPairsBeforeNamesAndOnlyOnce() {
        ReviewedHousehold before = numbered("999000000001", in("Xã A", "Điểu Giả", "1", 1980));
        ReviewedHousehold moved = numbered("999000000001", in("Xã B", "Tên Khác", "7", 1981));
        ReviewedHousehold sameName = numbered(" ", in("Xã A", "Điểu Giả", "1", 1980));
        ReviewedHousehold blank = numbered(" ", in("Xã C", "Thị Giả", "2", 1970));

        assertThat(HouseholdPairing.pair(ImmutableList.of(before), ImmutableList.of(sameName, moved)))
                .containsExactly(ReviewedPair.of(before, moved), ReviewedPair.came(sameName));
        assertThat(HouseholdPairing.pair(ImmutableList.of(blank), ImmutableList.of(sameName)))
                .as("no number is no key")
                .hasSize(2);
    }

    private static ReviewedHousehold numbered(String personalNumber, ReviewedHousehold household) {
        HouseholdMember head = household.head().orElseThrow();
        return ReviewedHousehold.builder()
                .from(household)
                .members(ImmutableList.of(HouseholdMember.builder()
                        .from(head)
                        .person(Person.builder()
                                .from(head.person())
                                .personalNumber(personalNumber)
                                .build())
                        .build()))
                .build();
    }

    @Test
    void ofWhatWasFoundTwiceNothingIsJoined() {
        ReviewedHousehold listed = numbered(PovertyClass.POOR, "XÃ A", "1");
        ReviewedHousehold found = ReviewedHousehold.builder()
                .from(poor("Xã A", MNONG, 0))
                .number("1")
                .build();

        assertThat(AssessedHouseholds.join(ImmutableList.of(listed), ImmutableList.of(found))
                        .joined())
                .isEqualTo(1);
        AssessedHouseholds twice = AssessedHouseholds.join(ImmutableList.of(listed), ImmutableList.of(found, found));
        assertThat(twice.joined()).isZero();
        assertThat(twice.leftOver()).isEqualTo(2);
        assertThat(twice.households()).containsExactly(listed);
    }

    @Test
    void householdsOfACommuneThatWentIntoAnotherAreCountedThere() {
        Map<String, String> now = Map.of("Xã Cũ", "Xã A", "Xã A", "Xã A");
        Function<Locality, Optional<Locality>> succession =
                place -> place.commune().map(now::get).map(SummaryFlowsTest::commune);
        ReviewedHousehold stayed = in("Xã Cũ", "Điểu Giả", "1", 1980);
        ReviewedHousehold left = in("Xã Cũ", "Thị Giả", "2", 1970);
        ReviewedHousehold after = in("A", "Điểu Giả", "9", 1980);

        ImmutableList<ReviewedPair> pairs =
                HouseholdPairing.pair(ImmutableList.of(stayed, left), ImmutableList.of(after), succession);

        assertThat(pairs).extracting(ReviewedPair::after).containsExactly(Optional.of(after), Optional.empty());
        assertThat(pairs).extracting(ReviewedPair::placeNow).containsOnly(Optional.of(commune("Xã A")));
        assertThat(pairs.get(0).before()).hasValue(stayed);
        ReviewSummaries summaries = of(pairs.get(0), pairs.get(1).with(HouseholdEvent.MOVED_AWAY));
        assertThat(figure(summaries.form(POOR_CHANGES), "A", "start")).contains("2");
        assertThat(figure(summaries.form(POOR_CHANGES), "A", "otherDecrease")).contains("1");
        assertThat(figure(summaries.form(POOR_CHANGES), "A", "end")).contains("1");
        assertThat(summaries.gaps(POOR_CHANGES)).isEmpty();
    }

    @Test
    void aRecordedChangeNamesTheCommuneAsTheListOfItsYearDoes() {
        ReviewedHousehold left = in("Xã Cũ", "Thị Giả", "2", 1970);
        ImmutableList<ReviewedPair> pairs = HouseholdPairing.pair(
                ImmutableList.of(left), ImmutableList.of(), place -> Optional.of(commune("Xã A")));

        RecordedChanges recorded = RecordedChanges.join(
                pairs,
                ImmutableList.of(RecordedChange.builder()
                        .list(RecordedChange.ListYear.BEFORE)
                        .povertyClass(PovertyClass.POOR)
                        .place(commune("Xã Cũ"))
                        .number("2")
                        .addEvents(HouseholdEvent.DIED)
                        .build()));

        assertThat(recorded.joined()).isEqualTo(1);
        assertThat(recorded.pairs().get(0).placeNow()).hasValue(commune("Xã A"));
    }

    @Test
    void aCommuneIsOneWithAndWithoutTheWordForItsKindUnlessTwoKindsHaveItsName() {
        ReviewedHousehold before = in("Xã Giả", "Điểu Giả", "1", 1980);
        ReviewedHousehold bare = in("GIẢ", "Điểu Giả", "3", 1980);
        ReviewedHousehold ofTown = in("Phường Giả", "Thị Giả", "4", 1970);

        assertThat(HouseholdPairing.pair(ImmutableList.of(before), ImmutableList.of(bare)))
                .containsExactly(ReviewedPair.of(before, bare));
        assertThat(HouseholdPairing.pair(ImmutableList.of(before), ImmutableList.of(bare, ofTown)))
                .hasSize(3);
        assertThat(HouseholdPairing.pair(
                        ImmutableList.of(before), ImmutableList.of(in("Phường Giả", "Điểu Giả", "3", 1980))))
                .hasSize(2);
    }

    private static Locality commune(String name) {
        return new Locality(Optional.empty(), Optional.empty(), Optional.of(name));
    }

    private static ReviewedHousehold in(String commune, String name, String number, int born) {
        return ReviewedHousehold.builder()
                .from(named(name, number, born))
                .place(commune(commune))
                .build();
    }

    private static ReviewedHousehold named(String name, String number, int born) {
        ReviewedHousehold household = poor("A", MNONG, 0);
        return ReviewedHousehold.builder()
                .from(household)
                .number(number)
                .members(ImmutableList.of(HouseholdMember.builder()
                        .from(household.head().orElseThrow())
                        .born(Birth.in(born))
                        .person(Person.builder().name(name).build())
                        .build()))
                .build();
    }

    @Test
    void whatWasFoundElsewhereJoinsByClassCommuneAndNumberIfThatIsOne() {
        ReviewedHousehold listed = numbered(PovertyClass.POOR, "XÃ A", "1");
        ReviewedHousehold twice = numbered(PovertyClass.POOR, "XÃ A", "2");
        ReviewedHousehold found = ReviewedHousehold.builder()
                .from(poor("Xã A", MNONG, 0))
                .number("1")
                .build();
        ReviewedHousehold foundTwice =
                ReviewedHousehold.builder().from(found).number("2").build();

        AssessedHouseholds joined = AssessedHouseholds.join(
                ImmutableList.of(listed, twice, twice, numbered(PovertyClass.NEAR_POOR, "XÃ A", "1")),
                ImmutableList.of(found, foundTwice));

        assertThat(joined.joined()).isEqualTo(1);
        assertThat(joined.leftOver()).isEqualTo(1);
        assertThat(joined.households())
                .extracting(one -> one.assessment().isPresent())
                .containsExactly(true, false, false, false);
        assertThat(joined.households().get(0).members()).isEqualTo(listed.members());
        assertThat(joined.households().get(0).causes()).isEqualTo(found.causes());
    }

    private static ReviewedHousehold numbered(PovertyClass of, String commune, String number) {
        return household(of, commune, MNONG, 2)
                .number(number)
                .assessment(Optional.empty())
                .build();
    }
}
