package vn.sinhke.rules.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CommunityGroup;
import vn.sinhke.project.CommunityProposer;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.project.TaskAssignment;
import vn.sinhke.project.TaskGround;
import vn.sinhke.rules.dossier.Judged;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

class MethodRulesTest {

    private static final LocalDate BEFORE_THE_AMENDMENT = LocalDate.of(2023, 6, 23);
    private static final LocalDate AFTER_THE_AMENDMENT = LocalDate.of(2023, 6, 24);

    private static Dossier.Builder of(SupportMethod method) {
        return Dossiers.lawful()
                .project(Dossiers.project().method(Optional.ofNullable(method)).build());
    }

    private static Dossier task(long state, long direct) {
        return Dossiers.lawful()
                .project(SupportProject.builder()
                        .method(SupportMethod.TASK)
                        .budget(Budget.builder()
                                .addLines(BudgetLine.builder()
                                        .source(FundingSource.STATE_BUDGET)
                                        .amount(Vnd.of(state))
                                        .build())
                                .build())
                        .build())
                .task(TaskAssignment.builder()
                        .ground(TaskGround.OTHER)
                        .directSupport(Vnd.of(direct))
                        .build())
                .build();
    }

    @ParameterizedTest(name = "{0} of a {1} project")
    @CsvSource({
        "CMY-001, CHAIN, not-a-community-project",
        "CMY-002, TASK, not-a-community-project",
        "CMY-003, SPECIAL, not-a-community-project",
        "TSK-001, CHAIN, not-a-task-project",
        "TSK-002, COMMUNITY, not-a-task-project",
        "TSK-003, SPECIAL, not-a-task-project",
    })
    void projectsOfAnotherMethodAreNotAddressed(String code, SupportMethod method, String reason) {
        assertThat(Judged.outcome(code, of(method).build()))
                .isInstanceOfSatisfying(
                        Outcome.NotApplicable.class,
                        outcome -> assertThat(outcome.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CMY-001", "CMY-002", "CMY-003", "TSK-001", "TSK-003"})
    void withoutAMethodTheMethodIsWhatIsMissing(String code) {
        assertThat(Judged.missing(Judged.outcome(code, of(null).build(), BEFORE_THE_AMENDMENT)))
                .containsExactly("project/method");
    }

    @ParameterizedTest
    @CsvSource({
        "CMY-001, community/proposer",
        "CMY-002, community/experiencedMember",
        "CMY-003, community/counterpartCommitted",
    })
    void aCommunityOfWhichNothingIsSaidIsUndecided(String code, String missing) {
        assertThat(Judged.missing(
                        Judged.outcome(code, of(SupportMethod.COMMUNITY).build())))
                .containsExactly(missing);
    }

    @Test
    void anotherProposerIsNamedWithThoseWhoMay() {
        Dossier dossier = of(SupportMethod.COMMUNITY)
                .community(CommunityGroup.builder()
                        .proposer(CommunityProposer.OTHER)
                        .build())
                .build();

        Finding then = Judged.only(Judged.outcome("CMY-001", dossier, BEFORE_THE_AMENDMENT));
        Finding since = Judged.only(Judged.outcome("CMY-001", dossier, AFTER_THE_AMENDMENT));

        assertThat(then.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(since.severity()).isEqualTo(Severity.WARNING);
        assertThat(then.path()).isEqualTo("community/proposer");
        assertThat(then.provisions()).hasToString("[27/2022/NĐ-CP art.22 cl.1]");
        assertThat(since.provisions()).hasToString("[27/2022/NĐ-CP art.22 cl.1, 38/2023/NĐ-CP art.1 cl.13]");
        assertThat(then.arguments())
                .containsEntry("proposer", "OTHER")
                .containsEntry(
                        "allowedProposers",
                        "COMMUNE_CERTIFIED_GROUP, COOPERATIVE_GROUP, POLITICAL_SOCIAL_ORGANIZATION,"
                                + " VILLAGE_DEVELOPMENT_BOARD, PRESTIGIOUS_PERSON");
        assertThat(MessageCatalogue.in(Language.VI).text(then))
                .startsWith("Bên đề xuất (loại khác) không thuộc các đối tượng")
                .contains("tổ hợp tác", "nhóm do người có uy tín đại diện");
        assertThat(MessageCatalogue.in(Language.EN).text(then))
                .startsWith("The proposer (other) is none of those")
                .contains("cooperative group", "a person of prestige");
    }

    @Test
    void taskProjectsAreJudgedByTheArticleAsItWasUntilItWasAmended() {
        Dossier dossier = task(3_000_000_001L, 2_100_000_000L);

        Finding over = Judged.only(Judged.outcome("TSK-002", dossier, BEFORE_THE_AMENDMENT));
        Finding little = Judged.only(Judged.outcome("TSK-003", dossier, BEFORE_THE_AMENDMENT));
        Finding ground = Judged.only(Judged.outcome("TSK-001", dossier, BEFORE_THE_AMENDMENT));

        assertThat(over.path()).isEqualTo("project/budget/stateSupport");
        assertThat(over.arguments()).hasToString("{maximumVnd=3000000000, supportVnd=3000000001}");
        assertThat(over.provisions()).hasToString("[27/2022/NĐ-CP art.23 cl.3 pt.a]");
        assertThat(little.path()).isEqualTo("task/directSupport");
        assertThat(little.arguments()).containsEntry("minimumPercent", "70").containsKey("sharePercent");
        assertThat(little.provisions()).hasToString("[27/2022/NĐ-CP art.23 cl.1 pt.b]");
        assertThat(ground.path()).isEqualTo("task/ground");
        assertThat(MessageCatalogue.in(Language.VI).text(over))
                .isEqualTo(
                        "Ngân sách hỗ trợ dự án theo nhiệm vụ 3.000.000.001 đồng, vượt mức tối đa 3.000.000.000 đồng.");
        assertThat(MessageCatalogue.in(Language.EN).text(over))
                .isEqualTo("The state supports the by-task project with 3,000,000,001 đồng, above the maximum of"
                        + " 3,000,000,000 đồng.");
    }

    @ParameterizedTest
    @CsvSource({
        "TSK-001, law:task.grounds",
        "TSK-002, law:task.support.maximum-vnd",
        "TSK-003, law:task.direct.minimum-percent",
    })
    void sinceTheAmendmentThatWasNotReadTaskProjectsAreUndecided(String code, String missing) {
        assertThat(Judged.missing(Judged.outcome(code, task(3_000_000_001L, 1), AFTER_THE_AMENDMENT)))
                .containsExactly(missing);
    }

    @Test
    void theDirectShareNeedsBothAmounts() {
        Dossier neither = Dossiers.lawful()
                .project(SupportProject.builder().method(SupportMethod.TASK).build())
                .build();

        assertThat(Judged.missing(Judged.outcome("TSK-003", neither, BEFORE_THE_AMENDMENT)))
                .containsExactly("task/directSupport", "project/budget/stateSupport");
        assertThat(Judged.missing(Judged.outcome("TSK-003", task(0, 1), BEFORE_THE_AMENDMENT)))
                .containsExactly("project/budget/stateSupport");
    }
}
