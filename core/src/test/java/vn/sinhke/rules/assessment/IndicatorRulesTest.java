package vn.sinhke.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Assessments;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** The rules that hold the recorded deprivations against the indicators and against the figures behind them. */
class IndicatorRulesTest {

    private static final Assessment NOTHING_SAID =
            Assessment.builder().id("A").assessedOn(Assessments.DAY).build();

    private static String kind(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    @Test
    void wordsThatAreNoIndicatorsOfTheDayAreFoundEachAtItsPlace() {
        Outcome outcome = Judged.outcome(
                "POV-005",
                Assessments.poor()
                        .deprivations(Assessments.words("debt", "toilet", "waste"))
                        .build());

        assertThat(Judged.findings(outcome))
                .extracting(Finding::path)
                .containsExactly("deprivations[0]", "deprivations[2]");
        Finding waste = Judged.findings(outcome).get(1);
        assertThat(waste.severity()).isEqualTo(Severity.WARNING);
        assertThat(waste.arguments())
                .hasToString("{indicator=waste, indicators=employment, dependants, nutrition, health-insurance,"
                        + " adult-education, schooling, housing-quality, housing-area, water, toilet, telecom,"
                        + " information-means}");
        assertThat(waste.provisions()).hasToString("[07/2021/NĐ-CP whole]");
        assertThat(Judged.texts(waste).get(0))
                .startsWith("Chỉ số \"xử lý rác thải\" không có trong danh mục của ngày rà soát: việc làm, ");
        assertThat(Judged.texts(waste).get(1))
                .startsWith("\"handling of waste\" is no indicator of the day of the review, which are: employment, ");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "information-means, 2026-12-31, Satisfied",
        "information-means, 2027-01-01, Found",
        "waste, 2026-12-31, Found",
        "waste, 2027-01-01, Satisfied",
        "toilet, 2021-12-31, NotApplicable",
    })
    void theIndicatorsAreThoseOfTheDayOfTheReview(String word, LocalDate day, String expected) {
        Assessment assessment = Assessments.poor()
                .assessedOn(day)
                .deprivations(Assessments.words(word))
                .build();

        assertThat(kind(Judged.outcome("POV-005", assessment))).isEqualTo(expected);
    }

    @Test
    void noDeprivationIsNothingToLookAtAndNoneSaidIsAskedFor() {
        assertThat(Judged.reason(Judged.outcome(
                        "POV-005",
                        Assessments.poor().deprivations(Assessments.words()).build())))
                .isEqualTo("no-deprivations");
        assertThat(Judged.missing(Judged.outcome("POV-005", NOTHING_SAID))).containsExactly("deprivations");
    }

    @Test
    void dependantsAboveHalfThatAreNotRecordedAreFound() {
        Finding finding = Judged.only(Judged.outcome(
                "POV-006",
                Assessments.poor().deprivations(Assessments.words("toilet")).build()));

        assertThat(finding.path()).isEqualTo("deprivations");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments()).hasToString("{abovePercent=50, dependantsPercent=60}");
        assertThat(finding.provisions()).hasToString("[07/2021/NĐ-CP whole]");
        assertThat(Judged.texts(finding))
                .containsExactly(
                        "Tỷ lệ người phụ thuộc là 60 %, trên 50 %, nhưng chưa ghi thiếu hụt chỉ số người phụ thuộc.",
                        "Dependants are 60 % of the household, above 50 %, but the deprivation is not recorded.");
    }

    @ParameterizedTest(name = "{0} of {1}, recorded {2}: {3}")
    @CsvSource({
        "2, 4, true, Found",
        "2, 4, false, Satisfied",
        "3, 5, true, Satisfied",
        "3, 5, false, Found",
        "0, 1, false, Satisfied",
        "1, 0, true, Undecided",
        "1, -1, true, Undecided",
    })
    void halfOfTheHouseholdIsNotMore(int dependants, int members, boolean recorded, String expected) {
        Assessment assessment = Assessments.poor()
                .members(members)
                .dependants(dependants)
                .deprivations(Assessments.words(recorded ? "dependants" : "toilet"))
                .build();

        assertThat(kind(Judged.outcome("POV-006", assessment))).isEqualTo(expected);
    }

    @Test
    void anAreaThatIsRecordedAsTooSmallAndIsNotIsFound() {
        Finding finding = Judged.only(Judged.outcome(
                "POV-007",
                Assessments.poor().housingSquareMetres(new BigDecimal("41")).build()));

        assertThat(finding.path()).isEqualTo("deprivations");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments()).hasToString("{belowSquareMetres=8, squareMetresEach=8.2}");
        assertThat(finding.provisions()).hasToString("[07/2021/NĐ-CP whole]");
        assertThat(Judged.texts(finding))
                .containsExactly(
                        "Diện tích nhà ở bình quân là 8.2 m² một người, không dưới 8 m²,"
                                + " nhưng lại ghi thiếu hụt chỉ số diện tích nhà ở.",
                        "The living area is 8.2 m² a person, not below 8 m², but the deprivation is recorded.");
    }

    @ParameterizedTest(name = "{0} m² for {1}, recorded {2}: {3}")
    @CsvSource({
        "24, 3, false, Satisfied",
        "24, 3, true, Found",
        "23.99, 3, true, Satisfied",
        "23.99, 3, false, Found",
        "0, 1, true, Satisfied",
        "24, 0, true, Undecided",
    })
    void eightSquareMetresAreNotBelow(BigDecimal area, int members, boolean recorded, String expected) {
        Assessment assessment = Assessments.poor()
                .members(members)
                .housingSquareMetres(area)
                .deprivations(Assessments.words(recorded ? "housing-area" : "toilet"))
                .build();

        assertThat(kind(Judged.outcome("POV-007", assessment))).isEqualTo(expected);
    }

    @Test
    void whatIsBelowNeverReadsAsEqual() {
        Assessment assessment = Assessments.poor()
                .members(1)
                .housingSquareMetres(new BigDecimal("7.999"))
                .deprivations(Assessments.words("toilet"))
                .build();

        assertThat(Judged.only(Judged.outcome("POV-007", assessment)).arguments())
                .containsEntry("squareMetresEach", "7.99");
    }

    @Test
    void structuresThatAreNotDurableAndNotRecordedAreFound() {
        Finding finding = Judged.only(Judged.outcome(
                "POV-008",
                Assessments.poor().deprivations(Assessments.words("toilet")).build()));

        assertThat(finding.path()).isEqualTo("deprivations");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments()).hasToString("{minimumStructures=2, structures=2}");
        assertThat(finding.provisions()).hasToString("[07/2021/NĐ-CP whole]");
        assertThat(Judged.texts(finding))
                .containsExactly(
                        "Nhà có 2 kết cấu không bền chắc, từ 2 kết cấu trở lên,"
                                + " nhưng chưa ghi thiếu hụt chỉ số chất lượng nhà ở.",
                        "The house has 2 structures that are not durable, 2 or more,"
                                + " but the deprivation is not recorded.");
    }

    @ParameterizedTest(name = "{0}, recorded {1}: {2}")
    @CsvSource({"1, false, Satisfied", "1, true, Found", "2, true, Satisfied", "2, false, Found", "3, true, Satisfied"})
    void twoOfThreeStructuresAreEnough(int structures, boolean recorded, String expected) {
        Assessment assessment = Assessments.poor()
                .nonDurableStructures(structures)
                .deprivations(Assessments.words(recorded ? "housing-quality" : "toilet"))
                .build();

        assertThat(kind(Judged.outcome("POV-008", assessment))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "POV-006, '[members, dependants, deprivations]'",
        "POV-007, '[members, housingSquareMetres, deprivations]'",
        "POV-008, '[nonDurableStructures, deprivations]'",
        "POV-009, '[deprivationPoints, deprivations]'",
        "POV-010, '[incomeMonths]'",
    })
    void whatIsNotSaidIsAskedFor(String code, String expected) {
        assertThat(Judged.missing(Judged.outcome(code, NOTHING_SAID))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "POV-006, poverty.indicator.dependants.above-percent",
        "POV-007, poverty.indicator.housing-area.below-square-metres",
        "POV-008, poverty.indicator.housing-quality.structures-minimum-count",
        "POV-009, poverty.score.points-per-deprivation",
    })
    void from2027OnThresholdsAreDraftsOrUnreadAndDecideNothing(String code, String parameter) {
        Assessment.Builder poor = Assessments.poor();

        assertThat(Judged.outcome(
                        code, poor.assessedOn(LocalDate.of(2026, 12, 31)).build()))
                .isInstanceOf(Outcome.Satisfied.class);
        assertThat(Judged.missing(Judged.outcome(
                        code, poor.assessedOn(LocalDate.of(2027, 1, 1)).build())))
                .containsExactly("law:" + parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POV-006", "POV-007", "POV-008"})
    void beforeTheDecreesStandardNothingIsAsked(String code) {
        assertThat(Judged.reason(Judged.outcome(
                        code,
                        Assessments.poor()
                                .assessedOn(LocalDate.of(2021, 12, 31))
                                .build())))
                .isEqualTo("law-not-yet");
    }

    @Test
    void aScoreThatIsNotTenPointsADeprivationIsFound() {
        Finding finding = Judged.only(Judged.outcome(
                "POV-009", Assessments.poor().deprivationPoints(40).build()));

        assertThat(finding.path()).isEqualTo("deprivationPoints");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments())
                .hasToString("{deprivationPoints=40, deprivations=3, expectedPoints=30, pointsEach=10}");
        assertThat(finding.provisions()).hasToString("[07/2021/TT-BLĐTBXH whole]");
        assertThat(Judged.texts(finding))
                .containsExactly(
                        "Điểm B ghi 40 nhưng 3 chỉ số thiếu hụt, mỗi chỉ số 10 điểm, bằng 30 điểm.",
                        "The score of deprivation is recorded as 40, but 3 deprivations of 10 points each make 30.");
    }

    @ParameterizedTest(name = "{0} points without a deprivation: {1}")
    @CsvSource({"0, Satisfied", "10, Found", "-10, Found"})
    void noDeprivationMakesNoPoints(int points, String expected) {
        Assessment assessment = Assessments.poor()
                .deprivationPoints(points)
                .deprivations(Assessments.words())
                .build();

        assertThat(kind(Judged.outcome("POV-009", assessment))).isEqualTo(expected);
    }

    @Test
    void incomeIsCountedOverTwelveMonths() {
        Finding finding = Judged.only(
                Judged.outcome("POV-010", Assessments.poor().incomeMonths(11).build()));

        assertThat(finding.path()).isEqualTo("incomeMonths");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments()).hasToString("{countedMonths=11, months=12}");
        assertThat(finding.provisions()).hasToString("[24/2021/QĐ-TTg art.2]");
        assertThat(Judged.texts(finding))
                .containsExactly(
                        "Thu nhập được tính trong 11 tháng; quy định là 12 tháng trước khi rà soát.",
                        "Income was counted over 11 months; the 12 months before the review are asked for.");
        assertThat(Judged.reason(Judged.outcome(
                        "POV-010",
                        Assessments.poor()
                                .assessedOn(LocalDate.of(2021, 8, 31))
                                .incomeMonths(11)
                                .build())))
                .isEqualTo("law-not-yet");
        assertThat(Judged.outcome("POV-010", Assessments.poor().incomeMonths(13).build(), Assessments.DAY))
                .isInstanceOf(Outcome.Found.class);
        assertThat(Judged.outcome(
                        "POV-010",
                        Assessments.poor().incomeMonths(Optional.of(12)).build()))
                .isInstanceOf(Outcome.Satisfied.class);
    }
}
