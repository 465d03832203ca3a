package vn.sinhke.rules.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.DossierPaper;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** DOS-001 and IDN-002. */
class PapersRulesTest {

    private static final LocalDate OF_2026 = LocalDate.of(2026, 6, 1);

    private static Dossier.Builder of2026(SupportMethod method) {
        return Dossiers.lawful()
                .project(SupportProject.builder()
                        .method(Optional.ofNullable(method))
                        .capitalPeriod(CapitalPeriod.Y2026_2030)
                        .build());
    }

    private static Dossier led(OrganizationKind kind, String taxCode) {
        return Dossiers.lawful()
                .lead(Organization.builder()
                        .kind(Optional.ofNullable(kind))
                        .taxCode(Optional.ofNullable(taxCode))
                        .build())
                .build();
    }

    private static String reason(Outcome outcome) {
        return ((Outcome.NotApplicable) outcome).reason();
    }

    @Test
    void missingPapersAreNamed() {
        Dossier dossier = of2026(SupportMethod.CHAIN)
                .papers(ImmutableSortedSet.of(DossierPaper.EXPLANATION, DossierPaper.OTHER))
                .build();

        Finding finding = Judged.only(Judged.outcome("DOS-001", dossier, OF_2026));

        assertThat(finding.path()).isEqualTo("papers");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments())
                .hasToString("{askedPapers=APPLICATION, EXPLANATION, LEAD_AGREEMENT,"
                        + " missingPapers=APPLICATION, LEAD_AGREEMENT}");
        assertThat(finding.provisions()).hasToString("[358/2025/NĐ-CP whole]");
        assertThat(MessageCatalogue.in(Language.VI).text(finding))
                .isEqualTo("Hồ sơ thiếu: đơn đề nghị, thỏa thuận cử đơn vị chủ trì liên kết.");
        assertThat(MessageCatalogue.in(Language.EN).text(finding))
                .isEqualTo("The dossier lacks: application, agreement that appoints the lead.");
    }

    @Test
    void papersThatNobodySpeaksOfAreUndecidedAndSoIsAnUnknownMethod() {
        assertThat(Judged.missing(
                        Judged.outcome("DOS-001", of2026(SupportMethod.CHAIN).build(), OF_2026)))
                .containsExactly("papers");
        assertThat(Judged.missing(Judged.outcome("DOS-001", of2026(null).build(), OF_2026)))
                .containsExactly("project/method");
        Dossier anyMoney = Dossiers.lawful()
                .project(SupportProject.builder().method(SupportMethod.CHAIN).build())
                .build();
        assertThat(Judged.missing(Judged.outcome("DOS-001", anyMoney, OF_2026)))
                .containsExactly("project/capitalPeriod");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"CHAIN, 2025-12-31, law-not-yet", "COMMUNITY, 2026-01-01, law-not-here"})
    void otherDaysAndMethodsAreNotAsked(SupportMethod method, LocalDate day, String reason) {
        assertThat(reason(Judged.outcome("DOS-001", of2026(method).build(), day)))
                .isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "0100109106, Satisfied, ",
        "0100109106-001, Satisfied, ",
        "010 0109 106, Satisfied, ",
        "010010910, Found, digits",
        "01001091066, Found, digits",
        "010010910A, Found, notDigits",
        "0100109105, Found, checkDigit",
        "0100109105-001, Found, checkDigit",
        "1000000080, Undecided, ",
    })
    void theDigitsOfATaxCodeAreCountedWithoutWhatStandsBetween(String taxCode, String expected, String aspect) {
        Outcome outcome = Judged.outcome("IDN-002", led(OrganizationKind.COOPERATIVE, taxCode), OF_2026);

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(Judged.findings(outcome)).allSatisfy(finding -> {
            assertThat(finding.aspect()).hasValue(aspect);
            assertThat(finding.path()).isEqualTo("lead/taxCode");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.toString()).doesNotContain(taxCode);
            for (Language language : Language.values()) {
                assertThat(MessageCatalogue.in(language).text(finding)).contains("10, 13");
            }
        });
    }

    @Test
    void aTaxCodeThatGivesNoCheckDigitIsLeftToAPerson() {
        Outcome outcome = Judged.outcome("IDN-002", led(OrganizationKind.COOPERATIVE, "1000000080"), OF_2026);

        assertThat(Judged.missing(outcome)).containsExactly("lead/taxCode/checkDigit");
        for (Language language : Language.values()) {
            assertThat(MessageCatalogue.in(language).missing(Judged.missing(outcome)))
                    .contains("0")
                    .doesNotContain("1000000080");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "COOPERATIVE_GROUP, 123, not-registered",
        "OTHER, 123, not-registered",
        "ENTERPRISE, , no-tax-code",
    })
    void groupsAndDossiersWithoutATaxCodeAreNotAddressed(OrganizationKind kind, String taxCode, String reason) {
        assertThat(reason(Judged.outcome("IDN-002", led(kind, taxCode), OF_2026)))
                .isEqualTo(reason);
    }

    @Test
    void aLeadOfUnknownKindIsLookedAtAndADossierWithoutALeadIsNot() {
        assertThat(Judged.outcome("IDN-002", led(null, "123"), OF_2026)).isInstanceOf(Outcome.Found.class);
        Dossier noLead = Dossiers.lawful().lead(Optional.empty()).build();
        assertThat(reason(Judged.outcome("IDN-002", noLead, OF_2026))).isEqualTo("no-tax-code");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-02-05, NotApplicable", "2025-02-06, Found"})
    void theCircularOf2024SpeaksFromItsFirstDay(LocalDate day, String expected) {
        assertThat(Judged.outcome("IDN-002", led(OrganizationKind.ENTERPRISE, "123"), day)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(expected);
    }
}
