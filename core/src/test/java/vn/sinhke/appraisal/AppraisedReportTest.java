package vn.sinhke.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.json.Json;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Receipt;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.RuleSet;
import vn.sinhke.validation.Severity;

class AppraisedReportTest {

    private static final Appraisal APPRAISAL = Appraisal.national();

    private static Report report(Dossier dossier, LocalDate day) {
        return APPRAISAL.appraise(dossier, Appraisal.context(dossier, day));
    }

    @Test
    void aLawfulDossierIsInOrderAndWhatIsLeftToPersonsIsSaid() {
        Report report = report(Dossiers.lawful().build(), Dossiers.DAY);

        assertThat(report.inOrder()).as("%s", report.results()).isTrue();
        assertThat(report.worst().map(Severity::word).orElse("note")).isEqualTo("note");
        assertThat(report.leftToPersons()).isNotEmpty();
        assertThat(report.subject()).isEqualTo("dossier:T-01");
    }

    @Test
    void nothingAppliedIsNotInOrder() {
        Report report = report(Dossiers.lawful().build(), LocalDate.of(2010, 1, 1));

        assertThat(report.findings()).isEmpty();
        assertThat(report.inOrder()).isFalse();
    }

    @Test
    void theReceiptNamesEverythingTheReportRestsOn() {
        Dossier dossier = Dossiers.lawful().build();
        Receipt receipt = report(dossier, Dossiers.DAY).receipt();

        assertThat(receipt).isEqualTo(report(dossier, Dossiers.DAY).receipt());
        assertThat(receipt.library()).isEqualTo(System.getProperty("sinhke.version", Receipt.LIBRARY));
        assertThat(receipt.lawBook()).isEqualTo(LawBook.national().version());
        assertThat(receipt.differencesFrom(
                        report(dossier, Dossiers.DAY.plusYears(1)).receipt()))
                .containsExactly("context", "outcomes");
        assertThat(receipt.differencesFrom(
                        report(Dossiers.lawful().hasLinkageDocument(false).build(), Dossiers.DAY)
                                .receipt()))
                .containsExactly("input");
        assertThat(receipt.differencesFrom(new Receipt("x", "x", "x", LegalContext.on(Dossiers.DAY), "x", "x")))
                .containsExactly("library", "lawBook", "ruleSet", "context", "input", "outcomes");
    }

    @Test
    void nothingPersonalIsInReportsReceiptsAndPrintedValues() {
        Dossier dossier = Dossiers.lawful().build();
        Dossier twice = Dossiers.lawful()
                .project(Dossiers.project()
                        .addParticipants(Dossiers.participant(0).build())
                        .build())
                .build();
        for (String printed : List.of(
                dossier.toString(),
                new CallEntry(dossier, ImmutableList.of(dossier)).toString(),
                report(twice, Dossiers.DAY).toString(),
                Json.canonical(report(twice, Dossiers.DAY)))) {
            assertThat(printed).doesNotContain("Người Minh Họa", "999000000", "Bon Minh Họa");
        }
    }

    private static SupportReceived support(String id, String content) {
        return SupportReceived.builder()
                .id(id)
                .household(Dossiers.household(0).build())
                .content(content)
                .program("Minh họa")
                .build();
    }

    private static Report beside(Optional<String> program, SupportReceived... before) {
        Dossier dossier = Dossiers.lawful().build();
        return APPRAISAL.beside(program, List.of(before)).appraise(dossier, Appraisal.context(dossier, Dossiers.DAY));
    }

    @Test
    void formerSupportsAreJudgedAndBelongToTheInput() {
        SupportReceived one = support("S-01", "Bò");
        SupportReceived two = support("S-02", "Dê");
        Report without = report(Dossiers.lawful().build(), Dossiers.DAY);
        Report with = beside(Optional.empty(), one, two);

        assertThat(without.outcome("SUP-002")).isEmpty();
        assertThat(with.results()).hasSize(without.results().size() + 1).containsAll(without.results());
        assertThat(with.outcome("SUP-002")).containsInstanceOf(Outcome.Found.class);
        assertThat(with.receipt().differencesFrom(without.receipt())).containsExactly("ruleSet", "input", "outcomes");
        assertThat(beside(Optional.empty(), two, one, two)).isEqualTo(with);
        assertThat(with.receipt()
                        .differencesFrom(beside(Optional.empty(), one, two, support("S-03", "Gà"))
                                .receipt()))
                .containsExactly("input", "outcomes");
        assertThat(with.receipt()
                        .differencesFrom(
                                beside(Optional.of("Minh họa"), one, two).receipt()))
                .containsExactly("input");
        assertThat(with.toString() + Json.canonical(with))
                .doesNotContain("Người Minh Họa", "999000000", "Bon Minh Họa");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> beside(Optional.empty(), one, support("S-01", "Dê")))
                .withMessage("Two supports of the code 'S-01' that differ (expected one of each code)");
    }

    @Test
    void theMostSevereComeFirst() {
        Report report = report(
                Dossiers.lawful()
                        .project(Dossiers.project()
                                .addParticipants(Dossiers.participant(0).build())
                                .build())
                        .build(),
                Dossiers.DAY);

        assertThat(report.violated()).isTrue();
        assertThat(report.findings()).extracting(Finding::severity).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(report.findings()).extracting(f -> f.code().text()).contains("PRT-003", "PRT-006");
    }

    @Test
    void mistakesOfTheCallerAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCode.of("prt1"))
                .withMessage("Not a rule code: 'prt1' (expected like 'PRT-001')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcome.Found(ImmutableList.of(), ImmutableList.of()))
                .withMessage("Found without a finding (expected Satisfied)");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Outcome.Undecided(ImmutableList.of(), ImmutableSortedMap.of(), ImmutableList.of()))
                .withMessage("Undecided without a missing fact");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder()
                        .code(RuleCode.of("PRT-001"))
                        .severity(Severity.NOTE)
                        .path("x")
                        .build())
                .withMessage("Finding PRT-001 at 'x' cites no provision");
        Rule<Dossier> rule = APPRAISAL.dossierRules().rules().firstEntry().getValue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("thing", List.of(rule, rule)))
                .withMessage("Two rules have the code BUD-001");
    }

    @Test
    void severitiesAreOrdered() {
        for (Severity a : Severity.values()) {
            for (Severity b : Severity.values()) {
                assertThat(a.max(b)).isEqualTo(b.max(a));
                assertThat(a.atMost(b)).isEqualTo(b.atMost(a));
                assertThat(List.of(a, b)).contains(a.max(b), a.atMost(b));
                assertThat(a.max(b).compareTo(a.atMost(b))).isNotNegative();
            }
        }
    }
}
