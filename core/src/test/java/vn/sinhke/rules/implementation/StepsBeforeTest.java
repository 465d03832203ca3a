package vn.sinhke.rules.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.ApprovalStep;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.message.Language;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Severity;

/** What has to go before a decision, and before a dossier is filed. */
class StepsBeforeTest {

    private static final LocalDate JUDGED = LocalDate.of(2026, 10, 1);

    private static Implementation file(
            SupportMethod method, String period, LocalDate filed, Approval.Builder approval) {
        return Implementation.builder()
                .id("TH-01")
                .method(Optional.ofNullable(method))
                .capitalPeriod(Optional.ofNullable(period).map(CapitalPeriod::parse))
                .filedOn(Optional.ofNullable(filed))
                .approval(approval.build())
                .build();
    }

    /** A file in which each of the three steps is taken on {@code step}, and all that they go before on {@code event}. */
    private static Implementation taken(SupportMethod method, String period, LocalDate step, LocalDate event) {
        return file(
                method,
                period,
                event,
                Approval.builder()
                        .announcedOn(Optional.ofNullable(step))
                        .councilOn(Optional.ofNullable(step))
                        .resultPublishedOn(Optional.ofNullable(step))
                        .decidedOn(Optional.ofNullable(event)));
    }

    private static Implementation taken(LocalDate step, LocalDate event) {
        return taken(SupportMethod.CHAIN, "2026-2030", step, event);
    }

    private static String word(String code, Implementation file) {
        return Judged.word(Judged.outcome(code, file, JUDGED));
    }

    @ParameterizedTest
    @CsvSource({"APR-005", "APR-006", "APR-007"})
    void theSameDayIsInTimeAndTheNextIsNot(String code) {
        LocalDate event = LocalDate.of(2026, 6, 15);

        assertThat(word(code, taken(event.minusDays(1), event))).isEqualTo("satisfied");
        assertThat(word(code, taken(event, event))).isEqualTo("satisfied");
        assertThat(word(code, taken(event.plusDays(1), event))).isEqualTo("warning");
    }

    @ParameterizedTest(name = "{0} by {1} with money of {2} on {3}: {4}")
    @CsvSource({
        "APR-005, CHAIN, 2026-2030, 2025-12-31, undecided: law:project.approval.result-published.required",
        "APR-005, CHAIN, 2026-2030, 2026-01-01, warning",
        "APR-005, COMMUNITY, 2026-2030, 2026-01-01, warning",
        "APR-005, CHAIN, 2021-2025, 2026-01-01, undecided: law:project.approval.result-published.required",
        "APR-005, TASK, 2026-2030, 2026-01-01, law-not-here",
        "APR-005, , 2026-2030, 2026-01-01, undecided: method",
        "APR-005, CHAIN, , 2026-01-01, undecided: capitalPeriod",
        "APR-005, , , 2026-01-01, undecided: capitalPeriod method",
        "APR-006, COMMUNITY, 2021-2025, 2022-04-18, law-not-yet",
        "APR-006, COMMUNITY, 2021-2025, 2023-06-23, undecided: law:project.approval.council.required",
        "APR-006, COMMUNITY, 2021-2025, 2023-06-24, violation",
        "APR-006, COMMUNITY, 2021-2025, 2025-12-31, violation",
        "APR-006, COMMUNITY, 2021-2025, 2026-01-01, warning",
        "APR-006, COMMUNITY, 2021-2025, 2027-01-01, law-no-longer",
        "APR-006, COMMUNITY, 2026-2030, 2026-01-01, warning",
        "APR-006, CHAIN, 2021-2025, 2024-01-01, undecided: law:project.approval.council.required",
        "APR-006, CHAIN, 2026-2030, 2026-01-01, warning",
        "APR-006, , 2021-2025, 2024-01-01, undecided: method",
        "APR-006, COMMUNITY, , 2026-01-01, undecided: capitalPeriod",
        "APR-007, COMMUNITY, 2021-2025, 2023-06-23, undecided: law:project.announcement.required",
        "APR-007, COMMUNITY, 2021-2025, 2023-06-24, violation",
        "APR-007, COMMUNITY, 2021-2025, 2025-12-31, violation",
        "APR-007, COMMUNITY, 2026-2030, 2026-01-01, warning",
        "APR-007, CHAIN, 2026-2030, 2025-12-31, undecided: law:project.announcement.required",
        "APR-007, CHAIN, 2026-2030, 2026-01-01, warning",
        "APR-007, , 2026-2030, 2026-01-01, undecided: method",
    })
    void theLawIsThatOfTheDayOfTheEvent(
            String code, SupportMethod method, String period, LocalDate event, String expected) {
        assertThat(word(code, taken(method, period, event.plusDays(1), event))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} misses {1} and {2}")
    @CsvSource({
        "APR-005, approval/resultPublishedOn, approval/decidedOn",
        "APR-006, approval/councilOn, approval/decidedOn",
        "APR-007, approval/announcedOn, filedOn",
    })
    void aDayThatIsNotSaidIsMissing(String code, String step, String event) {
        LocalDate day = LocalDate.of(2026, 6, 15);

        assertThat(Judged.missing(Judged.outcome(code, taken(null, day), JUDGED)))
                .containsExactly(step);
        assertThat(Judged.missing(Judged.outcome(code, taken(day, null), JUDGED)))
                .containsExactly(event);
        assertThat(Judged.missing(Judged.outcome(code, taken(null, null), JUDGED)))
                .containsExactly(step, event);
        Implementation withoutApproval = Implementation.builder()
                .from(taken(day, day))
                .approval(Optional.empty())
                .build();
        assertThat(Judged.missing(Judged.outcome(code, withoutApproval, JUDGED)))
                .contains(step);
    }

    @ParameterizedTest
    @CsvSource({"APR-005, RESULT_PUBLICATION", "APR-006, COUNCIL", "APR-007, ANNOUNCEMENT"})
    void aStepThatWasLeftOutIsFoundAndNoOtherStepIs(String code, ApprovalStep step) {
        LocalDate day = LocalDate.of(2026, 6, 15);
        for (ApprovalStep omitted : ApprovalStep.values()) {
            Approval.Builder approval = Approval.builder().decidedOn(day).omittedSteps(ImmutableSortedSet.of(omitted));

            assertThat(word(code, file(SupportMethod.CHAIN, "2026-2030", day, approval))
                            .startsWith("undecided"))
                    .isEqualTo(omitted != step);
        }
        Finding finding = Judged.only(Judged.outcome(
                code,
                file(
                        SupportMethod.CHAIN,
                        "2026-2030",
                        day,
                        Approval.builder().decidedOn(day).omittedSteps(ImmutableSortedSet.of(step))),
                JUDGED));
        assertThat(finding.path()).isEqualTo("approval/omittedSteps");
        assertThat(finding.aspect()).contains("omitted");
        assertThat(finding.arguments()).isEmpty();
        assertThat(Judged.vi(finding)).startsWith("Hồ sơ ghi không ");
        assertThat(Judged.en(finding)).startsWith("The file states that ");
    }

    @Test
    void aDayIsBetterEvidenceThanTheStatementThatThereWasNoStep() {
        LocalDate day = LocalDate.of(2026, 6, 15);
        Approval.Builder approval = Approval.builder()
                .councilOn(day)
                .decidedOn(day)
                .omittedSteps(ImmutableSortedSet.of(ApprovalStep.COUNCIL));

        assertThat(word("APR-006", file(SupportMethod.CHAIN, "2026-2030", day, approval)))
                .isEqualTo("satisfied");
    }

    @Test
    void saysBothDaysOfAResultPublishedTooLate() {
        Finding finding = Judged.only(
                Judged.outcome("APR-005", taken(LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 15)), JUDGED));

        assertThat(finding.path()).isEqualTo("approval/resultPublishedOn");
        assertThat(finding.aspect()).contains("late");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments().toString()).isEqualTo("{decidedOn=2026-06-15, resultPublishedOn=2026-06-20}");
        assertThat(Judged.cited(finding)).containsExactly("358/2025/NĐ-CP whole");
        assertThat(Judged.vi(finding))
                .isEqualTo("Kết quả đánh giá hồ sơ được công khai ngày 20/06/2026, sau ngày quyết định phê duyệt"
                        + " 15/06/2026; phải công khai trước khi phê duyệt.");
        assertThat(Judged.en(finding))
                .isEqualTo("The result of the evaluation was published on 2026-06-20, after the decision of"
                        + " 2026-06-15; it has to be published before approval.");
    }

    @Test
    void saysBothDaysOfACouncilSetUpTooLate() {
        Finding finding = Judged.only(Judged.outcome(
                "APR-006",
                taken(SupportMethod.COMMUNITY, "2021-2025", LocalDate.of(2023, 9, 2), LocalDate.of(2023, 9, 1)),
                JUDGED));

        assertThat(finding.path()).isEqualTo("approval/councilOn");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments().toString()).isEqualTo("{councilOn=2023-09-02, decidedOn=2023-09-01}");
        assertThat(Judged.cited(finding)).containsExactly("38/2023/NĐ-CP art.1 cl.13", "27/2022/NĐ-CP art.22");
        assertThat(Judged.vi(finding))
                .isEqualTo("Hội đồng hoặc tổ thẩm định được thành lập ngày 02/09/2023, sau ngày quyết định phê duyệt"
                        + " 01/09/2023; phải thẩm định trước khi phê duyệt.");
        assertThat(Judged.en(finding))
                .isEqualTo("The council or team of appraisal was set up on 2023-09-02, after the decision of"
                        + " 2023-09-01; it has to appraise before approval.");
    }

    @Test
    void saysBothDaysOfAPlanAnnouncedTooLate() {
        Finding finding = Judged.only(Judged.outcome(
                "APR-007",
                taken(SupportMethod.COMMUNITY, "2021-2025", LocalDate.of(2023, 9, 2), LocalDate.of(2023, 9, 1)),
                JUDGED));

        assertThat(finding.path()).isEqualTo("approval/announcedOn");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments().toString()).isEqualTo("{announcedOn=2023-09-02, filedOn=2023-09-01}");
        assertThat(Judged.cited(finding)).containsExactly("38/2023/NĐ-CP art.1 cl.13", "27/2022/NĐ-CP art.22");
        assertThat(Judged.vi(finding))
                .isEqualTo("Kế hoạch hỗ trợ được thông báo ngày 02/09/2023, sau ngày nộp hồ sơ 01/09/2023; phải thông"
                        + " báo rộng rãi trước khi nhận hồ sơ.");
        assertThat(Judged.en(finding))
                .isEqualTo("The plan of support was announced on 2023-09-02, after the dossier was filed on"
                        + " 2023-09-01; it has to be announced before dossiers are taken.");
    }

    @Test
    void saysTheDaysThatWereInTime() {
        Implementation file = taken(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 15));

        assertThat(Judged.satisfied(Language.VI, "APR-007", Judged.outcome("APR-007", file, JUDGED)))
                .isEqualTo("Kế hoạch hỗ trợ được thông báo ngày 10/06/2026, không muộn hơn ngày nộp hồ sơ 15/06/2026.");
        assertThat(Judged.satisfied(Language.EN, "APR-005", Judged.outcome("APR-005", file, JUDGED)))
                .isEqualTo("The result was published on 2026-06-10, not later than the decision of 2026-06-15.");
    }
}
