package vn.sinhke.rules.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.law.Provision;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.FundingSource;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

@DisplayName("BUD-001 the parts make the total")
class PartsMakeTotalTest {

    private static final String CODE = "BUD-001";

    @ParameterizedTest(name = "total {0} of parts 1,000,000,000: {1}")
    @CsvSource({"999999999, over", "1000000000, ", "1000000001, short"})
    void differsByOneDongOrNot(long total, String aspect) {
        Outcome outcome =
                Judged.outcome(CODE, with(Dossiers.budget().total(Vnd.of(total)).build()));

        if (aspect == null) {
            assertThat(outcome).isInstanceOf(Outcome.Satisfied.class);
        } else {
            assertThat(Judged.only(outcome).aspect()).hasValue(aspect);
        }
    }

    @Test
    void saysTheNumbersAndCitesTheProvision() {
        Finding finding = Judged.only(Judged.outcome(
                CODE, with(Dossiers.budget().total(Vnd.of(1_004_863_730L)).build())));

        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.path()).isEqualTo("project/budget/total");
        assertThat(finding.arguments())
                .containsOnly(
                        java.util.Map.entry("totalVnd", "1004863730"),
                        java.util.Map.entry("partsVnd", "1000000000"),
                        java.util.Map.entry("differenceVnd", "4863730"));
        assertThat(finding.provisions())
                .extracting(Provision::toString)
                .containsExactly("27/2022/NĐ-CP art.21 cl.3 pt.d");
        assertThat(MessageCatalogue.in(Language.VI).text(finding))
                .isEqualTo("Tổng chi phí ghi 1.004.863.730 đồng nhưng các nguồn chỉ cộng được 1.000.000.000 đồng;"
                        + " còn 4.863.730 đồng không rõ nguồn.");
        assertThat(MessageCatalogue.in(Language.EN).text(finding)).contains("4,863,730");
    }

    @ParameterizedTest(name = "rounded to {0}, {1} apart: {2}")
    @CsvSource({
        "1, 1, Found",
        "1000000, 1500000, Undecided",
        "1000000, 1500001, Found",
    })
    void aDifferenceThatRoundingExplainsIsUndecided(long unit, long apart, String expected) {
        Budget budget = Dossiers.budget()
                .roundedTo(Vnd.of(unit))
                .total(Vnd.of(1_000_000_000L + apart))
                .build();

        assertThat(Judged.outcome(CODE, with(budget)).getClass().getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    void whatIsMissingIsNamed() {
        Budget empty = Budget.builder().build();
        Budget noAmount = Budget.builder()
                .total(Vnd.of(5))
                .addLines(BudgetLine.builder().source(FundingSource.CREDIT).build())
                .build();

        assertThat(Judged.missing(Judged.outcome(CODE, with(empty))))
                .containsExactly("project/budget/total", "project/budget/lines");
        assertThat(Judged.missing(Judged.outcome(CODE, with(noAmount))))
                .containsExactly("project/budget/lines[0]/amount");
    }

    private static Dossier with(Budget budget) {
        return Dossiers.lawful()
                .project(Dossiers.project().budget(budget).build())
                .build();
    }
}
