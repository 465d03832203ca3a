package vn.sinhke.rules.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.rules.dossier.Judged;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

class LinkageSupportRulesTest {

    private static final LocalDate DAY_IN_DONG_THAP = LocalDate.of(2026, 6, 1);

    private static Dossier asking(UnaryOperator<LinkageSupport.Builder> said) {
        return Dossiers.lawful()
                .province("82")
                .linkageSupport(said.apply(LinkageSupport.builder()).build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"LNK-004", "LNK-005", "LNK-006", "LNK-007", "LNK-008", "LNK-009", "LNK-010", "LNK-011", "LNK-012"
            })
    void aDossierThatAsksNothingUnderTheDecreeIsNotAddressed(String code) {
        assertThat(Judged.outcome(code, Dossiers.lawful().build()))
                .isInstanceOfSatisfying(
                        Outcome.NotApplicable.class,
                        outcome -> assertThat(outcome.reason()).isEqualTo("no-linkage-support"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LNK-004", "LNK-005", "LNK-006", "LNK-007", "LNK-008", "LNK-009"})
    void whatIsNotAskedIsNotMeasured(String code) {
        assertThat(Judged.outcome(code, asking(support -> support.qualityPaper(true))))
                .isInstanceOfSatisfying(
                        Outcome.NotApplicable.class,
                        outcome -> assertThat(outcome.reason()).isEqualTo("nothing-to-measure"));
    }

    @ParameterizedTest
    @CsvSource({
        "LNK-005, linkageSupport/consultingCost",
        "LNK-006, linkageSupport/infrastructureCost",
        "LNK-009, linkageSupport/technologyCost",
    })
    void aShareOfACostThatIsNotStatedOrIsNothingIsUndecided(String code, String missing) {
        for (Optional<Vnd> cost : List.of(Optional.<Vnd>empty(), Optional.of(Vnd.ZERO))) {
            Dossier dossier = asking(support -> support.consultingSupport(Vnd.of(1))
                    .consultingCost(cost)
                    .infrastructureSupport(Vnd.of(1))
                    .infrastructureCost(cost)
                    .technologySupport(Vnd.of(1))
                    .technologyCost(cost));

            assertThat(Judged.missing(Judged.outcome(code, dossier))).containsExactly(missing);
        }
    }

    @Test
    void theQualityPaperThatNobodySpeaksOfIsUndecided() {
        assertThat(Judged.missing(Judged.outcome("LNK-012", asking(support -> support))))
                .containsExactly("linkageSupport/qualityPaper");
    }

    @Test
    void aShareOverTheMaximumSaysTheNumbersAndTheArticle() {
        Finding finding = Judged.only(Judged.outcome(
                "LNK-006",
                asking(support -> support.infrastructureSupport(Vnd.of(301)).infrastructureCost(Vnd.of(1_000)))));

        assertThat(finding.path()).isEqualTo("linkageSupport/infrastructureSupport");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments()).hasToString("{maximumPercent=30, sharePercent=30.1}");
        assertThat(finding.provisions()).hasToString("[98/2018/NĐ-CP art.8]");
        assertThat(MessageCatalogue.in(Language.VI).text(finding))
                .isEqualTo("Hỗ trợ hạ tầng phục vụ liên kết bằng 30,1 % vốn đầu tư, vượt mức tối đa 30 %.");
        assertThat(MessageCatalogue.in(Language.EN).text(finding))
                .isEqualTo("Support for infrastructure of the linkage is 30.1 % of the investment, above the maximum of"
                        + " 30 %.");
    }

    @Test
    void anAmountOverTheMaximumSaysTheNumbersAndTheRemedy() {
        Finding finding = Judged.only(
                Judged.outcome("LNK-004", asking(support -> support.consultingSupport(Vnd.of(300_000_001L)))));

        assertThat(finding.path()).isEqualTo("linkageSupport/consultingSupport");
        assertThat(finding.arguments()).hasToString("{maximumVnd=300000000, supportVnd=300000001}");
        assertThat(MessageCatalogue.in(Language.VI).remedy(finding))
                .isEqualTo("Giảm phần ngân sách hỗ trợ tư vấn xuống không quá 300.000.000 đồng; phần còn lại do các bên"
                        + " liên kết chi.");
        assertThat(MessageCatalogue.in(Language.EN).remedy(finding))
                .isEqualTo("Lower the state support for consulting to at most 300,000,000 đồng; the parties pay the"
                        + " rest.");
    }

    @ParameterizedTest(name = "{0} in province {1}: {2}")
    @CsvSource({"LNK-010, 82, Found", "LNK-011, 82, Found", "LNK-010, 67, NotApplicable", "LNK-011, 67, NotApplicable"})
    void whatProvincesSetBindsThemAlone(String code, String province, String expected) {
        Dossier dossier = Dossiers.lawful()
                .province(province)
                .linkageSupport(LinkageSupport.builder()
                        .technologySupport(Vnd.of(1_000_000_001L))
                        .extensionModelSupport(Vnd.of(500_000_001L))
                        .build())
                .build();

        Outcome outcome = Judged.outcome(code, dossier, DAY_IN_DONG_THAP);

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(Judged.findings(outcome))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2018-08-19, NotApplicable", "2018-08-20, Found", "2026-11-25, Found"})
    void theDecreeSpeaksFromItsFirstDay(LocalDate day, String expected) {
        assertThat(Judged.outcome("LNK-008", asking(support -> support.inputCycles(4)), day)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(expected);
    }
}
