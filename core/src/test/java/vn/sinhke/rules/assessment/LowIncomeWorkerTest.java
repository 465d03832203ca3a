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
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** POV-004: who is recorded as a worker of low income. */
class LowIncomeWorkerTest {

    @Test
    void incomeAboveTheBoundAndAPoorClassAreFoundEach() {
        Outcome outcome = Judged.outcome(
                "POV-004",
                Assessments.average()
                        .incomePerCapita(Vnd.of(2_250_001))
                        .statedClass(PovertyClass.NEAR_POOR)
                        .build());

        assertThat(Judged.findings(outcome))
                .satisfiesExactly(
                        income -> {
                            assertThat(income.path()).isEqualTo("incomePerCapita");
                            assertThat(income.severity()).isEqualTo(Severity.WARNING);
                            assertThat(income.arguments()).hasToString("{incomeVnd=2250001, maximumVnd=2250000}");
                            assertThat(income.provisions())
                                    .hasToString("[30/2025/NĐ-CP art.1 cl.3, 07/2021/NĐ-CP art.3 cl.2 pt.đ]");
                            assertThat(Judged.texts(income))
                                    .containsExactly(
                                            "Được ghi là người lao động có thu nhập thấp nhưng thu nhập 2.250.001"
                                                    + " đồng/người/tháng vượt mức 2.250.000 đồng.",
                                            "Recorded as a worker of low income, but the income of 2,250,001 đồng"
                                                    + " a person a month is above 2,250,000 đồng.");
                        },
                        stated -> {
                            assertThat(stated.path()).isEqualTo("statedClass");
                            assertThat(stated.arguments()).hasToString("{povertyClass=NEAR_POOR}");
                            assertThat(Judged.texts(stated))
                                    .containsExactly(
                                            "Được ghi là người lao động có thu nhập thấp nhưng hộ lại được ghi là"
                                                    + " hộ cận nghèo; hai diện này không đi cùng nhau.",
                                            "Recorded as a worker of low income, but the household is recorded as"
                                                    + " near-poor; the two exclude each other.");
                        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"POOR, Found", "NEAR_POOR, Found", "AVERAGE, Satisfied", "NEWLY_ESCAPED, Satisfied"})
    void onlyThePoorAndNearPoorAreOut(PovertyClass stated, String expected) {
        assertThat(Judged.kind(Judged.outcome(
                        "POV-004", Assessments.average().statedClass(stated).build())))
                .isEqualTo(expected);
    }

    @Test
    void theClassIsOfTheDecreeOf2025AndItsBoundFrom2027WasNotRead() {
        Assessment.Builder average = Assessments.average();

        assertThat(Judged.reason(Judged.outcome(
                        "POV-004", average.assessedOn(LocalDate.of(2025, 2, 23)).build())))
                .isEqualTo("law-not-yet");
        assertThat(Judged.outcome(
                        "POV-004", average.assessedOn(LocalDate.of(2025, 2, 24)).build()))
                .isInstanceOf(Outcome.Satisfied.class);
        assertThat(Judged.missing(Judged.outcome(
                        "POV-004", average.assessedOn(LocalDate.of(2027, 1, 1)).build())))
                .containsExactly("law:poverty.low-income-worker.maximum-vnd");
    }

    @Test
    void othersAreNotAddressedAndFactsAreAskedFor() {
        Assessment.Builder average = Assessments.average();

        assertThat(Judged.reason(Judged.outcome("POV-004", Assessments.poor().build())))
                .isEqualTo("not-a-low-income-worker");
        assertThat(Judged.missing(Judged.outcome(
                        "POV-004",
                        average.incomePerCapita(Optional.empty())
                                .statedClass(Optional.empty())
                                .build())))
                .containsExactly("incomePerCapita", "statedClass");
        assertThat(Judged.missing(Judged.outcome(
                        "POV-004", average.lowIncomeWorker(Optional.empty()).build())))
                .containsExactly("lowIncomeWorker");
    }
}
