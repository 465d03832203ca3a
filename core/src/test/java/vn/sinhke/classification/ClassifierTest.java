package vn.sinhke.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sinhke.beneficiary.Assessments.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Area;

class ClassifierTest {

    private static final LocalDate OLD = LocalDate.of(2023, 10, 20);
    private static final LocalDate LAST_DAY_OF_THE_OLD = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_DAY_OF_THE_NEW = LocalDate.of(2027, 1, 1);
    private static final List<String> INDICATORS =
            List.of("employment", "dependants", "nutrition", "health-insurance", "toilet");
    private static final PovertyStatus NEVER =
            new PovertyStatus(PovertyClass.OTHER, Optional.empty(), Optional.empty());

    /** Of a household that never was poor. */
    private static Assessment.Builder on(LocalDate day, Area area) {
        return Assessment.builder().id("A").assessedOn(day).area(area).previous(NEVER);
    }

    private static ImmutableSortedSet<String> some(int deprivations) {
        return ImmutableSortedSet.copyOf(INDICATORS.subList(0, deprivations));
    }

    private static Classification classify(Assessment.Builder assessment) {
        return Classifier.by(LawBook.national().on(LegalContext.on(LocalDate.of(2028, 6, 1))))
                .classify(assessment.build());
    }

    private static Classification.Undecided undecided(Assessment.Builder assessment) {
        return (Classification.Undecided) classify(assessment);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, RURAL, 1500000, 3, POOR",
        "2022-01-01, RURAL, 1500000, 2, NEAR_POOR",
        "2022-01-01, RURAL, 1500001, 3, AVERAGE",
        "2022-01-01, RURAL, 2250000, 0, AVERAGE",
        "2022-01-01, RURAL, 2250001, 5, OTHER",
        "2023-10-20, URBAN, 2000000, 3, POOR",
        "2023-10-20, URBAN, 2000000, 2, NEAR_POOR",
        "2023-10-20, URBAN, 2000001, 3, AVERAGE",
        "2023-10-20, URBAN, 3000000, 3, AVERAGE",
        "2023-10-20, URBAN, 3000001, 3, OTHER",
        "2026-12-31, RURAL, 1500000, 3, POOR",
        "2026-12-31, RURAL, 1500001, 3, AVERAGE",
        "2026-12-31, URBAN, 2000001, 3, AVERAGE",
        "2027-01-01, RURAL, 1500001, 3, POOR",
        "2027-01-01, RURAL, 2200000, 3, POOR",
        "2027-01-01, RURAL, 2200000, 2, NEAR_POOR",
        "2027-01-01, URBAN, 2800000, 3, POOR",
        "2027-01-01, URBAN, 2800000, 2, NEAR_POOR"
    })
    void aHouseholdIsClassedByTheStandardOfItsDayAndArea(
            LocalDate day, Area area, long income, int deprivations, PovertyClass expected) {
        assertThat(classify(on(day, area).incomePerCapita(Vnd.of(income)).deprivations(some(deprivations)))
                        .decided())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"RURAL, 2200001", "URBAN, 2800001"})
    void aboveTheLineOf2027TheAverageStandardIsUnread(Area area, long income) {
        Classification.Undecided undecided = undecided(
                on(FIRST_DAY_OF_THE_NEW, area).incomePerCapita(Vnd.of(income)).deprivations(some(0)));

        assertThat(undecided.possible()).containsExactly(PovertyClass.AVERAGE, PovertyClass.OTHER);
        assertThat(undecided.missing()).containsExactly("law:poverty.average-standard.maximum-vnd");
    }

    @Test
    void aProvincesOwnStandardComesFirst() {
        Assessment.Builder inDongNai = on(OLD, Area.RURAL)
                .province("75")
                .incomePerCapita(Vnd.of(2_000_000))
                .deprivations(some(2));

        assertThat(classify(inDongNai).decided()).contains(PovertyClass.POOR);
        assertThat(classify(inDongNai.deprivations(some(1))).decided()).contains(PovertyClass.NEAR_POOR);
        assertThat(classify(inDongNai.incomePerCapita(Vnd.of(2_000_001))).decided())
                .contains(PovertyClass.AVERAGE);
        assertThat(classify(inDongNai.province("67")).decided()).contains(PovertyClass.AVERAGE);
        Classification.Undecided unread = undecided(inDongNai.province("75").assessedOn(LAST_DAY_OF_THE_OLD));
        assertThat(unread.possible())
                .as("not above the nation's average standard")
                .isEqualTo(EnumSet.of(PovertyClass.POOR, PovertyClass.NEAR_POOR, PovertyClass.AVERAGE));
        assertThat(unread.missing())
                .containsExactly("law:poverty.income-line-vnd", "law:poverty.deprivations.minimum-count");
    }

    @Test
    void theProvinceAndDayOfTheCircumstancesStandInForThoseNotStated() {
        Classifier inDongNai = Classifier.by(LawBook.national()
                .on(LegalContext.builder().day(OLD).province("75").build()));
        Assessment unstated = Assessment.builder()
                .id("A")
                .area(Area.RURAL)
                .incomePerCapita(Vnd.of(2_000_000))
                .deprivations(some(2))
                .build();

        assertThat(inDongNai.classify(unstated).decided()).contains(PovertyClass.POOR);
    }

    @Test
    void theReasonsSayWhatWasHeldAgainstWhatAndWhereItStands() {
        Classification poor =
                classify(on(OLD, Area.RURAL).incomePerCapita(Vnd.of(1_200_000)).deprivations(some(4)));

        assertThat(poor.reasons())
                .extracting(Reason::criterion)
                .containsExactly(Criterion.INCOME_NOT_ABOVE_LINE, Criterion.DEPRIVATIONS_REACHED);
        assertThat(poor.reasons().get(0).arguments())
                .containsExactly(Map.entry("incomeVnd", "1200000"), Map.entry("limitVnd", "1500000"));
        assertThat(poor.provisions()).extracting(Provision::act).contains("07/2021/NĐ-CP");
        assertThat(poor.rung()).contains(Rung.OFFICIAL);
        assertThat(sentences(poor, Language.EN))
                .containsExactly(
                        "The income of 1,200,000 đồng a person a month is not above the poverty line of 1,500,000 đồng.",
                        "The household is deprived in 4 indicators; a poor one is in 3 or more.");
    }

    @Test
    void theStandardOf2026RestsOnTheDecreeOf2025() {
        Classification poor = classify(on(LAST_DAY_OF_THE_OLD, Area.RURAL)
                .incomePerCapita(Vnd.of(1_200_000))
                .deprivations(some(3)));

        assertThat(poor.provisions()).extracting(Provision::act).contains("351/2025/NĐ-CP");
        assertThat(poor.rung()).contains(Rung.PRESS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonCanBeSaid(Language language) {
        Basis basis = new Basis(Rung.OFFICIAL, ImmutableList.of());
        for (Criterion criterion : Criterion.values()) {
            Reason reason = criterion.unit() == Criterion.Unit.STANDING
                    ? new Reason.Stood(criterion, PovertyClass.POOR, Optional.of(OLD), Optional.of(OLD), basis)
                    : new Reason.Measured(criterion, 1, 2, basis);
            assertThat(MessageCatalogue.in(language).text(reason.key(), reason.arguments()))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    private static List<String> sentences(Classification classification, Language language) {
        return classification.reasons().stream()
                .map(reason -> MessageCatalogue.in(language).text(reason.key(), reason.arguments()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "RURAL, 140, 30, POOR",
        "RURAL, 140, 29, NEAR_POOR",
        "RURAL, 141, 30, AVERAGE",
        "RURAL, 175, 0, AVERAGE",
        "RURAL, 176, 30, OTHER",
        "URBAN, 175, 30, POOR",
        "URBAN, 176, 30, AVERAGE",
        "URBAN, 225, 30, AVERAGE",
        "URBAN, 226, 30, OTHER"
    })
    void aHouseholdIsClassedByItsPointsToo(Area area, int a, int b, PovertyClass expected) {
        for (LocalDate day : List.of(LocalDate.of(2021, 9, 1), OLD, LAST_DAY_OF_THE_OLD)) {
            assertThat(classify(on(day, area).incomePoints(a).deprivationPoints(b))
                            .decided())
                    .as(day.toString())
                    .contains(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-10-01", "2021-08-31", "2027-01-01"})
    void onOtherDaysPointsSayNothing(LocalDate day) {
        Classification.Undecided undecided =
                undecided(on(day, Area.RURAL).incomePoints(100).deprivationPoints(50));

        assertThat(undecided.possible()).hasSize(4);
        assertThat(undecided.missing()).anyMatch(fact -> fact.startsWith("law:poverty.score."));
    }

    @Test
    void pointsOfTheNationSayNothingInAProvinceWithItsOwnStandard() {
        Classification.Undecided undecided =
                undecided(on(OLD, Area.RURAL).province("75").incomePoints(100).deprivationPoints(50));

        assertThat(undecided.missing()).containsExactly("law:poverty.score.poor.maximum-points");
    }

    @Test
    void pointsOfDeprivationFollowFromKnownIndicators() {
        Assessment.Builder scored = on(OLD, Area.RURAL).incomePoints(120);

        assertThat(classify(scored.deprivations(some(3))).decided()).contains(PovertyClass.POOR);
        assertThat(classify(scored.deprivations(some(2))).decided()).contains(PovertyClass.NEAR_POOR);
        assertThat(undecided(scored.deprivations(words("toilet", "water", "waste")))
                        .missing())
                .contains("deprivations");
    }

    @Test
    void incomeAndPointsThatDisagreeMakeNoClass() {
        Classification disagreeing = classify(on(OLD, Area.RURAL)
                .incomePerCapita(Vnd.of(1_000_000))
                .deprivations(some(3))
                .incomePoints(200)
                .deprivationPoints(30));

        assertThat(disagreeing).isInstanceOf(Classification.Contradictory.class);
        assertThat(disagreeing.reasons())
                .extracting(Reason::criterion)
                .contains(Criterion.INCOME_NOT_ABOVE_LINE, Criterion.POINTS_ABOVE);
    }

    @Test
    void whatIsNotStatedIsNamedAndWhatFollowsAllTheSameIsSaid() {
        assertThat(undecided(on(OLD, Area.RURAL)).missing()).containsExactly("incomePerCapita", "deprivations");
        Classification.Undecided low = undecided(on(OLD, Area.RURAL).incomePerCapita(Vnd.of(1)));
        assertThat(low.possible()).containsExactly(PovertyClass.POOR, PovertyClass.NEAR_POOR);
        assertThat(low.missing()).containsExactly("deprivations");
        Classification.Undecided few = undecided(on(OLD, Area.RURAL).deprivations(some(2)));
        assertThat(few.possible()).containsExactly(PovertyClass.NEAR_POOR, PovertyClass.AVERAGE, PovertyClass.OTHER);
        assertThat(few.missing()).containsExactly("incomePerCapita");
        Classification.Undecided placeless = undecided(Assessment.builder()
                .id("A")
                .assessedOn(OLD)
                .previous(NEVER)
                .incomePerCapita(Vnd.of(1))
                .deprivations(some(3)));
        assertThat(placeless.missing()).containsExactly("province", "area");
    }

    @Test
    void anIncomeBelowNothingIsNoIncome() {
        assertThat(undecided(on(OLD, Area.RURAL).incomePerCapita(Vnd.of(-1)).deprivations(some(3)))
                        .missing())
                .containsExactly("incomePerCapita");
        assertThat(classify(on(OLD, Area.RURAL).incomePerCapita(Vnd.ZERO).deprivations(some(3)))
                        .decided())
                .contains(PovertyClass.POOR);
    }

    @Test
    void aWordThatIsNoIndicatorOfTheDayLeavesOpenWhatItWouldDecide() {
        Assessment.Builder low = on(OLD, Area.RURAL).incomePerCapita(Vnd.of(1));

        Classification.Undecided open = undecided(low.deprivations(words("toilet", "water", "waste")));
        assertThat(open.possible()).containsExactly(PovertyClass.POOR, PovertyClass.NEAR_POOR);
        assertThat(open.missing()).containsExactly("deprivations");
        assertThat(classify(low.deprivations(words("toilet", "waste"))).decided())
                .contains(PovertyClass.NEAR_POOR);
        assertThat(classify(low.deprivations(words("telecom", "toilet", "waste", "water")))
                        .decided())
                .contains(PovertyClass.POOR);
        assertThat(classify(low.assessedOn(FIRST_DAY_OF_THE_NEW).deprivations(words("toilet", "water", "waste")))
                        .decided())
                .contains(PovertyClass.POOR);
    }

    @Test
    void pointsDoNotDecideWhatAnUnknownWordLeavesOpen() {
        Classification.Undecided open = undecided(on(OLD, Area.RURAL)
                .incomePoints(100)
                .deprivationPoints(0)
                .deprivations(words("toilet", "water", "waste")));

        assertThat(open.possible()).containsExactly(PovertyClass.POOR, PovertyClass.NEAR_POOR);
    }

    private static Assessment.Builder aboveTheLine(LocalDate day, PovertyStatus before) {
        return on(day, Area.RURAL)
                .incomePerCapita(Vnd.of(2_000_000))
                .deprivations(some(0))
                .previous(before);
    }

    private static PovertyStatus recognized(PovertyClass povertyClass, String day) {
        return new PovertyStatus(povertyClass, Optional.of(LocalDate.parse(day)), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "POOR, 2022-12-20, NEWLY_ESCAPED, ESCAPED_NOW",
        "NEAR_POOR, 2022-12-20, NEWLY_ESCAPED, ESCAPED_NOW",
        "NEWLY_ESCAPED, 2020-10-21, NEWLY_ESCAPED, ESCAPED_WITHIN_MONTHS",
        "NEWLY_ESCAPED, 2020-10-20, AVERAGE, ESCAPED_MONTHS_OVER",
        "AVERAGE, 2022-12-20, AVERAGE, NOT_ESCAPED",
        "OTHER, 2022-12-20, AVERAGE, NOT_ESCAPED"
    })
    void whoWasPoorBeforeAndIsAboveTheLineHasEscaped(
            PovertyClass before, String recognizedOn, PovertyClass expected, Criterion because) {
        Classification classification = classify(aboveTheLine(OLD, recognized(before, recognizedOn)));

        assertThat(classification.decided()).contains(expected);
        assertThat(classification.reasons()).extracting(Reason::criterion).contains(because);
    }

    @Test
    void whoIsPoorAgainIsPoorWhateverItWas() {
        assertThat(classify(on(OLD, Area.RURAL)
                                .incomePerCapita(Vnd.of(1))
                                .deprivations(some(3))
                                .previous(recognized(PovertyClass.NEWLY_ESCAPED, "2023-01-01")))
                        .decided())
                .contains(PovertyClass.POOR);
    }

    @Test
    void whetherItEscapedIsOpenWhereNobodySaysHowItStood() {
        Classification.Undecided unknown = undecided(aboveTheLine(OLD, NEVER).previous(Optional.empty()));
        assertThat(unknown.possible()).containsExactly(PovertyClass.NEWLY_ESCAPED, PovertyClass.AVERAGE);
        assertThat(unknown.missing()).containsExactly("previous");
        assertThat(undecided(aboveTheLine(OLD, recognized(PovertyClass.POOR, "2023-10-21")))
                        .missing())
                .containsExactly("previous");
        assertThat(undecided(aboveTheLine(
                                OLD, new PovertyStatus(PovertyClass.NEWLY_ESCAPED, Optional.empty(), Optional.empty())))
                        .missing())
                .containsExactly("previous/recognizedOn");
        assertThat(undecided(aboveTheLine(
                                LocalDate.of(2022, 1, 3), recognized(PovertyClass.NEWLY_ESCAPED, "2021-06-01")))
                        .missing())
                .containsExactly("law:beneficiary.newly-escaped.months");
    }

    @ParameterizedTest
    @CsvSource({
        "1500000, true, false",
        "1500001, true, true",
        "2250000, true, true",
        "2250001, true, false",
        "2250000, false, false"
    })
    void aFarmingHouseholdOfAverageStandardIsToldApart(long income, boolean farming, boolean expected) {
        Assessment.Builder household = on(OLD, Area.RURAL)
                .incomePerCapita(Vnd.of(income))
                .deprivations(some(3))
                .farming(farming);

        assertThat(((Classification.Classified) classify(household)).averageFarming())
                .contains(expected);
        Classification escaped = classify(household.previous(recognized(PovertyClass.POOR, "2022-12-20")));
        assertThat(((Classification.Classified) escaped).averageFarming()).contains(expected);
    }

    @Test
    void whetherAHouseholdOfAverageStandardFarmsIsOpenWhereNobodySays() {
        Classification.Classified average = (Classification.Classified)
                classify(on(OLD, Area.RURAL).incomePerCapita(Vnd.of(2_000_000)).deprivations(some(0)));

        assertThat(average.povertyClass()).isEqualTo(PovertyClass.AVERAGE);
        assertThat(average.averageFarming()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-24, 1500000, false",
        "2025-02-24, 2250000, true",
        "2025-02-24, 2250001, false",
        "2026-12-31, 2250000, true",
        "2025-02-23, 2250000,",
        "2027-01-01, 2250000,"
    })
    void workersOfLowIncomeAreNeitherPoorNorNearPoorAndWithinTheBoundOfTheDay(
            LocalDate day, long income, Boolean expected) {
        Classification classification =
                classify(on(day, Area.RURAL).incomePerCapita(Vnd.of(income)).deprivations(some(3)));

        Optional<Boolean> lowIncome = classification instanceof Classification.Classified classified
                ? classified.lowIncome()
                : ((Classification.Undecided) classification).lowIncome();
        assertThat(lowIncome).isEqualTo(Optional.ofNullable(expected));
    }
}
