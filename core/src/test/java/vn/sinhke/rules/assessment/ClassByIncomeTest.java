package vn.sinhke.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Assessments;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Area;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** POV-001 to POV-003: the class that was recorded, against income and deprivations. */
class ClassByIncomeTest {

    @Test
    void aPoorHouseholdAboveTheLineAndWithTooFewDeprivationsIsFoundTwice() {
        Outcome outcome = Judged.outcome(
                "POV-001",
                Assessments.poor()
                        .incomePerCapita(Vnd.of(1_500_001))
                        .deprivations(Assessments.words("toilet", "water"))
                        .build());

        assertThat(Judged.findings(outcome))
                .satisfiesExactly(
                        income -> {
                            assertThat(income.path()).isEqualTo("incomePerCapita");
                            assertThat(income.severity()).isEqualTo(Severity.VIOLATION);
                            assertThat(income.arguments()).hasToString("{incomeVnd=1500001, lineVnd=1500000}");
                            assertThat(income.provisions()).hasToString("[07/2021/NĐ-CP art.3 cl.1]");
                            assertThat(Judged.texts(income))
                                    .containsExactly(
                                            "Hộ được ghi là hộ nghèo nhưng thu nhập 1.500.001 đồng/người/tháng"
                                                    + " vượt chuẩn nghèo 1.500.000 đồng.",
                                            "The household is recorded as poor, but its income of 1,500,001 đồng"
                                                    + " a person a month is above the line of 1,500,000 đồng.");
                        },
                        deprivation -> {
                            assertThat(deprivation.path()).isEqualTo("deprivations");
                            assertThat(deprivation.severity()).isEqualTo(Severity.VIOLATION);
                            assertThat(deprivation.arguments()).hasToString("{deprivations=2, minimumDeprivations=3}");
                            assertThat(deprivation.provisions())
                                    .hasToString("[07/2021/NĐ-CP art.3 cl.2, 07/2021/NĐ-CP art.3 cl.1]");
                            assertThat(Judged.texts(deprivation))
                                    .containsExactly(
                                            "Hộ được ghi là hộ nghèo nhưng chỉ thiếu hụt 2 chỉ số, dưới mức 3 chỉ số.",
                                            "The household is recorded as poor, but has only 2 deprivations,"
                                                    + " fewer than 3.");
                        });
    }

    @Test
    void aNearPoorHouseholdWithThreeDeprivationsIsFound() {
        Finding finding = Judged.only(Judged.outcome(
                "POV-002",
                Assessments.nearPoor()
                        .deprivations(Assessments.words("dependants", "toilet", "water"))
                        .build()));

        assertThat(finding.path()).isEqualTo("deprivations");
        assertThat(finding.arguments()).hasToString("{deprivations=3, minimumDeprivations=3}");
        assertThat(Judged.texts(finding))
                .containsExactly(
                        "Hộ được ghi là hộ cận nghèo nhưng thiếu hụt 3 chỉ số; từ 3 chỉ số trở lên là hộ nghèo.",
                        "The household is recorded as near-poor, but has 3 deprivations; from 3 on it is poor.");
    }

    @Test
    void theSatisfiedOutcomeSaysAllFourFigures() {
        assertThat(Judged.outcome("POV-001", Assessments.poor().build()))
                .isInstanceOfSatisfying(Outcome.Satisfied.class, outcome -> {
                    assertThat(outcome.arguments())
                            .hasToString(
                                    "{deprivations=3, incomeVnd=1200000, lineVnd=1500000," + " minimumDeprivations=3}");
                    assertThat(outcome.provisions())
                            .hasToString("[07/2021/NĐ-CP art.3 cl.2, 07/2021/NĐ-CP art.3 cl.1]");
                });
    }

    @ParameterizedTest(name = "{0} {1} on {2}, {3} đồng: {4}")
    @CsvSource({
        "67, RURAL, 2021-12-31, 1500000, NotApplicable",
        "67, RURAL, 2022-01-01, 1500000, Satisfied",
        "67, RURAL, 2022-01-01, 1500001, Found",
        "67, URBAN, 2023-10-20, 2000000, Satisfied",
        "67, URBAN, 2023-10-20, 2000001, Found",
        "67, RURAL, 2026-12-31, 1500001, Found",
        "68, RURAL, 2027-01-01, 2200000, Satisfied",
        "68, RURAL, 2027-01-01, 2200001, Found",
        "68, URBAN, 2027-01-01, 2800000, Satisfied",
        "68, URBAN, 2027-01-01, 2800001, Found",
        "75, RURAL, 2023-10-20, 2000000, Satisfied", // Đồng Nai's own line
        "75, RURAL, 2023-10-20, 2000001, Found",
        "75, RURAL, 2026-01-01, 1, Undecided", // Đồng Nai's line of 2026 was not read
    })
    void theLineIsThatOfTheDayTheAreaAndTheProvince(
            String province, Area area, LocalDate day, long income, String expected) {
        Outcome outcome = Judged.outcome(
                "POV-001",
                Assessments.poor()
                        .province(province)
                        .area(area)
                        .assessedOn(day)
                        .incomePerCapita(Vnd.of(income))
                        .build());

        assertThat(Judged.kind(outcome)).isEqualTo(expected);
    }

    @Test
    void anAssessmentWithoutADayIsJudgedByTheDayAsked() {
        Assessment.Builder undated = Assessments.poor().assessedOn(Optional.empty());
        Assessment assessment = undated.incomePerCapita(Vnd.of(2_200_000)).build();

        assertThat(Judged.outcome("POV-001", assessment, LocalDate.of(2027, 1, 1)))
                .isInstanceOf(Outcome.Satisfied.class);
        assertThat(Judged.outcome("POV-001", assessment, LocalDate.of(2026, 12, 31)))
                .isInstanceOf(Outcome.Found.class);
    }

    @Test
    void aProvincesOwnNumberOfDeprivationsIsAWarningAtMost() {
        Assessment.Builder two = Assessments.nearPoor().province("75");

        Finding finding = Judged.only(Judged.outcome("POV-002", two.build()));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments()).hasToString("{deprivations=2, minimumDeprivations=2}");
        assertThat(Judged.outcome("POV-001", two.statedClass(PovertyClass.POOR).build()))
                .isInstanceOf(Outcome.Satisfied.class);
    }

    @Test
    void eachFactIsAskedForAndTheOtherMayDecideAgainstTheClass() {
        Assessment.Builder poor = Assessments.poor().incomePerCapita(Optional.empty());

        assertThat(Judged.missing(Judged.outcome("POV-001", poor.build()))).containsExactly("incomePerCapita");
        Outcome found = Judged.outcome(
                "POV-001", poor.deprivations(Assessments.words("toilet")).build());
        assertThat(Judged.only(found).path()).isEqualTo("deprivations");
        assertThat(Judged.missing(found)).containsExactly("incomePerCapita");
        assertThat(Judged.missing(Judged.outcome(
                        "POV-001", poor.deprivations(Optional.empty()).build())))
                .containsExactly("incomePerCapita", "deprivations");
    }

    @ParameterizedTest(name = "{0} on {1}, {2} đồng: {3}")
    @CsvSource({
        "67, 2023-10-20, 1500000, notAbove",
        "67, 2023-10-20, 1500001, ''",
        "67, 2023-10-20, 2250000, ''",
        "67, 2023-10-20, 2250001, above",
        "75, 2023-10-20, 2000000, notAbove",
        "75, 2023-10-20, 2000001, ''",
    })
    void averageIsAboveTheLineAndNotAboveItsBound(String province, LocalDate day, long income, String expected) {
        Outcome outcome = Judged.outcome(
                "POV-003",
                Assessments.average()
                        .province(province)
                        .assessedOn(day)
                        .incomePerCapita(Vnd.of(income))
                        .build());

        assertThat(Judged.findings(outcome))
                .extracting(finding -> finding.aspect().orElseThrow())
                .hasToString(expected.isEmpty() ? "[]" : "[" + expected + "]");
    }

    @Test
    void averageOutsideItsBoundsIsAWarningWithTheBound() {
        Assessment.Builder average = Assessments.average();
        Finding above = Judged.only(Judged.outcome(
                "POV-003", average.incomePerCapita(Vnd.of(2_500_000)).build()));
        Finding notAbove = Judged.only(Judged.outcome(
                "POV-003", average.incomePerCapita(Vnd.of(1_400_000)).build()));

        assertThat(above.path()).isEqualTo("incomePerCapita");
        assertThat(above.severity()).isEqualTo(Severity.WARNING);
        assertThat(above.arguments()).hasToString("{incomeVnd=2500000, limitVnd=2250000}");
        assertThat(above.provisions()).hasToString("[07/2021/NĐ-CP art.3 cl.2 pt.d]");
        assertThat(notAbove.arguments()).hasToString("{incomeVnd=1400000, limitVnd=1500000}");
        assertThat(notAbove.provisions()).hasToString("[07/2021/NĐ-CP art.3 cl.1, 07/2021/NĐ-CP art.3 cl.2 pt.d]");
        assertThat(Judged.texts(above))
                .containsExactly(
                        "Hộ được ghi là có mức sống trung bình nhưng thu nhập 2.500.000 đồng/người/tháng"
                                + " vượt mức 2.250.000 đồng.",
                        "The household is recorded as of average standard, but its income of 2,500,000 đồng"
                                + " a person a month is above 2,250,000 đồng.");
        assertThat(Judged.texts(notAbove))
                .containsExactly(
                        "Hộ được ghi là có mức sống trung bình nhưng thu nhập 1.400.000 đồng/người/tháng"
                                + " không trên chuẩn nghèo 1.500.000 đồng.",
                        "The household is recorded as of average standard, but its income of 1,400,000 đồng"
                                + " a person a month is not above the line of 1,500,000 đồng.");
    }

    @Test
    void averageIsUndecidedWhereAFactOrALawIsNotKnown() {
        Assessment.Builder average = Assessments.average();

        assertThat(Judged.missing(Judged.outcome("POV-003", Judged.NOTHING_SAID)))
                .containsExactly("statedClass", "incomePerCapita");
        assertThat(Judged.missing(Judged.outcome(
                        "POV-003", average.assessedOn(LocalDate.of(2027, 1, 1)).build())))
                .containsExactly("law:poverty.average-standard.maximum-vnd");
        assertThat(Judged.missing(Judged.outcome(
                        "POV-003",
                        average.assessedOn(LocalDate.of(2026, 1, 1))
                                .province("75")
                                .build())))
                .containsExactly("law:poverty.income-line-vnd");
    }
}
