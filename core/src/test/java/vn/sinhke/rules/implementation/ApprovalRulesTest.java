package vn.sinhke.rules.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.ApprovalLevel;
import vn.sinhke.implementation.DecisionContent;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Implementations;
import vn.sinhke.message.Language;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

class ApprovalRulesTest {

    private static Implementation with(Approval.Builder approval) {
        return Implementations.lawful().approval(approval.build()).build();
    }

    private static Implementation by(SupportMethod method) {
        return Implementations.lawful().method(Optional.ofNullable(method)).build();
    }

    private static Implementation withoutApproval() {
        return Implementations.lawful().approval(Optional.empty()).build();
    }

    @Nested
    class ApprovingLevelTest {

        @ParameterizedTest(name = "{1} on {0}: {2}")
        @CsvSource({
            "2022-04-18, PROVINCE, law-not-yet",
            "2022-04-19, PROVINCE, satisfied",
            "2022-04-19, DISTRICT, satisfied",
            "2022-04-19, COMMUNE, warning",
            "2025-06-30, DISTRICT, satisfied",
            "2025-06-30, COMMUNE, warning",
            "2025-07-01, COMMUNE, undecided: law:project.approval.levels",
            "2025-12-31, DISTRICT, undecided: law:project.approval.levels",
            "2026-01-01, DISTRICT, warning",
            "2026-01-01, COMMUNE, satisfied",
            "2026-01-01, PROVINCE, satisfied",
        })
        void theLevelsAreThoseOfTheDayOfTheDecision(LocalDate day, ApprovalLevel level, String expected) {
            Implementation file = with(Implementations.approval().decidedOn(day).level(level));

            assertThat(Judged.word(Judged.outcome("APR-001", file))).isEqualTo(expected);
        }

        @Test
        void withoutADayOfDecisionItIsTheDayOfJudgment() {
            Implementation file = with(Approval.builder().level(ApprovalLevel.COMMUNE));

            assertThat(Judged.word(Judged.outcome("APR-001", file, LocalDate.of(2025, 6, 30))))
                    .isEqualTo("warning");
            assertThat(Judged.word(Judged.outcome("APR-001", file, LocalDate.of(2026, 1, 1))))
                    .isEqualTo("satisfied");
        }

        @Test
        void saysTheLevelAndCitesTheProvision() {
            Finding finding = Judged.only(
                    Judged.outcome("APR-001", with(Implementations.approval().level(ApprovalLevel.COMMUNE))));

            assertThat(finding.path()).isEqualTo("approval/level");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments().toString()).isEqualTo("{allowedLevels=PROVINCE, DISTRICT, level=COMMUNE}");
            assertThat(Judged.cited(finding)).containsExactly("27/2022/NĐ-CP art.21 cl.3");
            assertThat(Judged.vi(finding))
                    .isEqualTo("Quyết định phê duyệt do cấp xã ban hành; thẩm quyền phê duyệt dự án liên kết vào ngày"
                            + " quyết định thuộc: cấp tỉnh hoặc người được ủy quyền, cấp huyện.");
            assertThat(Judged.en(finding))
                    .isEqualTo("The level that decided is: the commune; on the day of the decision these approve"
                            + " linkage projects: the province or whom it authorizes, the district.");
        }

        @Test
        void saysWhatWasMet() {
            Outcome outcome = Judged.outcome("APR-001", Implementations.lawful().build());

            assertThat(Judged.satisfied(Language.VI, "APR-001", outcome))
                    .isEqualTo("Quyết định phê duyệt do cấp tỉnh hoặc người được ủy quyền ban hành, đúng thẩm quyền"
                            + " (cấp tỉnh hoặc người được ủy quyền, cấp huyện).");
        }

        @Test
        void itIsAboutChainProjects() {
            assertThat(Judged.reason(Judged.outcome("APR-001", by(SupportMethod.COMMUNITY))))
                    .isEqualTo("not-a-chain-project");
            assertThat(Judged.missing(Judged.outcome("APR-001", by(null)))).containsExactly("method");
        }

        @Test
        void whatTheFileDoesNotSayIsMissing() {
            assertThat(Judged.missing(Judged.outcome("APR-001", withoutApproval())))
                    .containsExactly("approval/level");
            assertThat(Judged.missing(Judged.outcome(
                            "APR-001", Implementation.builder().id("TH-02").build())))
                    .containsExactly("method", "approval/level");
        }
    }

    @Nested
    class DelegatedToCommunesTest {

        private Implementation inLangSon(Approval.Builder approval) {
            return Implementations.lawful()
                    .province("20")
                    .approval(approval.build())
                    .build();
        }

        private Approval.Builder byCommune() {
            return Implementations.approval()
                    .decidedOn(LocalDate.of(2026, 2, 2))
                    .level(ApprovalLevel.COMMUNE)
                    .communes(1);
        }

        @ParameterizedTest(name = "{0} đồng in all, support {1}: {2}")
        @CsvSource({
            "9999999999, , satisfied",
            "10000000000, , warning",
            "9999999999, 10000000000, satisfied",
            ", 10000000000, warning",
            ", 9999999999, undecided: approval/total",
            ", , undecided: approval/total",
        })
        void supportAloneDecidesOnlyWhereItReachesTheAmount(Long total, Long support, String expected) {
            Implementation file = inLangSon(byCommune()
                    .total(Optional.ofNullable(total).map(Vnd::of))
                    .support(Optional.ofNullable(support).map(Vnd::of)));

            assertThat(Judged.word(Judged.outcome("APR-002", file))).isEqualTo(expected);
        }

        @Test
        void saysTheCostAndTheAmount() {
            Finding finding =
                    Judged.only(Judged.outcome("APR-002", inLangSon(byCommune().total(Vnd.of(10_000_000_000L)))));

            assertThat(finding.path()).isEqualTo("approval/total");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments().toString()).isEqualTo("{amountVnd=10000000000, belowVnd=10000000000}");
            assertThat(Judged.cited(finding)).containsExactly("65/2025/QĐ-UBND.LSN whole");
            assertThat(Judged.vi(finding))
                    .isEqualTo("Dự án do cấp xã phê duyệt có tổng chi phí 10.000.000.000 đồng; cấp xã chỉ được phê"
                            + " duyệt dự án dưới 10.000.000.000 đồng.");
            assertThat(Judged.en(finding))
                    .isEqualTo("The project approved by a commune costs 10,000,000,000 đồng in all; a commune approves"
                            + " projects below 10,000,000,000 only.");
        }

        @Test
        void saysThatTheSupportAloneReachesIt() {
            Finding finding = Judged.only(Judged.outcome(
                    "APR-002", inLangSon(byCommune().total(Optional.empty()).support(Vnd.of(11_000_000_000L)))));

            assertThat(finding.path()).isEqualTo("approval/support");
            assertThat(Judged.vi(finding))
                    .startsWith("Dự án do cấp xã phê duyệt có riêng phần ngân sách nhà nước hỗ trợ đã là"
                            + " 11.000.000.000 đồng;");
            assertThat(Judged.en(finding))
                    .startsWith("The state support alone of the project approved by a commune is 11,000,000,000 đồng;");
        }

        @ParameterizedTest(name = "{0} communes: {1}")
        @CsvSource({"1, satisfied", "2, warning", ", undecided: approval/communes"})
        void aCommuneApprovesWithinOneCommune(Integer communes, String expected) {
            assertThat(Judged.word(
                            Judged.outcome("APR-003", inLangSon(byCommune().communes(Optional.ofNullable(communes))))))
                    .isEqualTo(expected);
        }

        @Test
        void saysTheCommunes() {
            Finding finding =
                    Judged.only(Judged.outcome("APR-003", inLangSon(byCommune().communes(3))));

            assertThat(finding.path()).isEqualTo("approval/communes");
            assertThat(finding.arguments().toString()).isEqualTo("{communes=3, maximumCommunes=1}");
            assertThat(Judged.cited(finding)).containsExactly("65/2025/QĐ-UBND.LSN whole");
            assertThat(Judged.vi(finding))
                    .isEqualTo("Dự án do cấp xã phê duyệt nằm trên địa bàn 3 xã; cấp xã chỉ được phê duyệt dự án trong"
                            + " phạm vi 1 xã.");
            assertThat(Judged.en(finding))
                    .isEqualTo("The project approved by a commune lies in 3 communes; a commune approves projects"
                            + " within 1 only.");
        }

        @ParameterizedTest
        @CsvSource({"APR-002", "APR-003"})
        void bothLookAtChainProjectsThatACommuneApproved(String code) {
            Implementation.Builder file = Implementations.lawful().province("20");
            file.approval(byCommune().level(Optional.empty()).build());

            assertThat(Judged.missing(Judged.outcome(code, file.build()))).containsExactly("approval/level");
            assertThat(Judged.missing(
                            Judged.outcome(code, file.method(Optional.empty()).build())))
                    .containsExactly("method", "approval/level");
            assertThat(Judged.reason(Judged.outcome(code, inLangSon(byCommune().level(ApprovalLevel.PROVINCE)))))
                    .isEqualTo("not-approved-by-commune");
            assertThat(Judged.reason(Judged.outcome(
                            code, file.method(SupportMethod.COMMUNITY).build())))
                    .isEqualTo("not-a-chain-project");
        }

        @ParameterizedTest(name = "{0} of province {1} on {2}: {3}")
        @CsvSource({
            "APR-002, 20, 2025-09-07, law-not-yet",
            "APR-002, 20, 2025-09-08, satisfied",
            "APR-003, 20, 2025-09-07, law-not-yet",
            "APR-003, 20, 2025-09-08, satisfied",
            "APR-002, 68, 2026-01-01, law-not-here",
            "APR-003, 68, 2026-01-01, law-not-here",
            "APR-002, , 2026-01-01, undecided: province",
            "APR-003, , 2026-01-01, undecided: province",
        })
        void theProvinceDelegatesFromItsDay(String code, String province, LocalDate day, String expected) {
            Implementation file = Implementations.lawful()
                    .province(Optional.ofNullable(province))
                    .approval(byCommune().decidedOn(day).build())
                    .build();

            assertThat(Judged.word(Judged.outcome(code, file))).isEqualTo(expected);
        }
    }

    @Nested
    class DecisionContentsTest {

        @Test
        void saysWhatTheDecisionDoesNotState() {
            Finding finding = Judged.only(Judged.outcome(
                    "APR-004",
                    with(Implementations.approval()
                            .contents(ImmutableSortedSet.of(
                                    DecisionContent.NAME,
                                    DecisionContent.TIME,
                                    DecisionContent.LEAD_UNIT,
                                    DecisionContent.LINKED_PARTIES,
                                    DecisionContent.PLACE,
                                    DecisionContent.ACTIVITIES,
                                    DecisionContent.SUPPORT,
                                    DecisionContent.RESULTS)))));

            assertThat(finding.path()).isEqualTo("approval/contents");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments().toString()).isEqualTo("{missingContents=COST_BY_SOURCE, RESPONSIBILITIES}");
            assertThat(Judged.cited(finding)).containsExactly("27/2022/NĐ-CP art.21 cl.3 pt.d");
            assertThat(Judged.vi(finding))
                    .isEqualTo("Quyết định phê duyệt dự án còn thiếu nội dung: tổng chi phí theo nguồn vốn, phân công"
                            + " trách nhiệm.");
            assertThat(Judged.en(finding))
                    .isEqualTo("The decision that approves the project does not state: total cost by source,"
                            + " responsibilities.");
        }

        @ParameterizedTest(name = "on {0} with money of {1}: {2}")
        @CsvSource({
            "2022-04-18, 2021-2025, law-not-yet",
            "2022-04-19, 2021-2025, warning",
            "2025-12-31, 2021-2025, warning",
            "2026-01-01, 2021-2025, warning",
            "2027-01-01, 2021-2025, law-no-longer",
            "2026-01-01, 2026-2030, undecided: law:project.approval.contents",
            "2026-01-01, , undecided: capitalPeriod",
        })
        void theContentsAreThoseOfTheDayOfTheDecision(LocalDate day, String period, String expected) {
            Implementation file = Implementations.lawful()
                    .capitalPeriod(Optional.ofNullable(period).map(CapitalPeriod::parse))
                    .approval(Implementations.approval()
                            .decidedOn(day)
                            .contents(ImmutableSortedSet.of(DecisionContent.NAME))
                            .build())
                    .build();

            assertThat(Judged.word(Judged.outcome("APR-004", file))).isEqualTo(expected);
        }

        @Test
        void rotationIsStatedOnlyWhereThereIsAny() {
            ImmutableSortedSet<DecisionContent> without =
                    ImmutableSortedSet.copyOf(DecisionContent.values()).headSet(DecisionContent.ROTATION);

            assertThat(Judged.outcome("APR-004", with(Implementations.approval().contents(without))))
                    .isInstanceOf(Outcome.Satisfied.class);
        }

        @Test
        void aDecisionThatWasNotReadForItIsUndecidedAndOneThatStatesNothingIsFound() {
            assertThat(Judged.missing(Judged.outcome(
                            "APR-004", with(Implementations.approval().contents(Optional.empty())))))
                    .containsExactly("approval/contents");
            assertThat(Judged.word(Judged.outcome(
                            "APR-004", with(Implementations.approval().contents(ImmutableSortedSet.of())))))
                    .isEqualTo("warning");
            assertThat(Judged.missing(Judged.outcome("APR-004", by(null)))).containsExactly("method");
            assertThat(Judged.reason(Judged.outcome("APR-004", by(SupportMethod.TASK))))
                    .isEqualTo("not-a-chain-project");
        }
    }

    @Nested
    class ApprovedWithinCapTest {

        private Implementation supported(String province, SupportMethod method, LocalDate day, Long support) {
            return Implementations.lawful()
                    .province(Optional.ofNullable(province))
                    .method(Optional.ofNullable(method))
                    .approval(Implementations.approval()
                            .decidedOn(day)
                            .support(Optional.ofNullable(support).map(Vnd::of))
                            .build())
                    .build();
        }

        @ParameterizedTest(name = "{3} đồng in province {0}, {1}, on {2}: {4}")
        @CsvSource({
            "89, CHAIN, 2025-04-27, 800000001, law-not-yet",
            "89, CHAIN, 2025-04-28, 800000000, satisfied",
            "89, CHAIN, 2025-04-28, 800000001, warning",
            "89, COMMUNITY, 2025-06-30, 800000001, warning",
            "89, CHAIN, 2025-07-01, 800000001, undecided: law:support.cap.project-vnd",
            "89, TASK, 2025-06-30, 800000001, law-not-here",
            "89, CHAIN, 2025-06-30, , undecided: approval/support",
            "89, , 2025-06-30, 800000001, undecided: method",
            ", CHAIN, 2025-06-30, 800000001, undecided: province",
            ", , 2025-06-30, 800000001, undecided: province method",
        })
        void theCapIsThatOfTheDayOfTheDecision(
                String province, SupportMethod method, LocalDate day, Long support, String expected) {
            assertThat(Judged.word(Judged.outcome("APR-008", supported(province, method, day, support))))
                    .isEqualTo(expected);
        }

        @Test
        void saysTheSupportAndTheCap() {
            Finding finding = Judged.only(Judged.outcome(
                    "APR-008", supported("89", SupportMethod.CHAIN, LocalDate.of(2025, 5, 5), 900_000_000L)));

            assertThat(finding.path()).isEqualTo("approval/support");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments().toString()).isEqualTo("{capVnd=800000000, supportVnd=900000000}");
            assertThat(Judged.cited(finding)).containsExactly("01/2025/NQ-HĐND.AG whole");
            assertThat(Judged.vi(finding))
                    .isEqualTo("Quyết định phê duyệt hỗ trợ 900.000.000 đồng, vượt mức tối đa 800.000.000 đồng một dự"
                            + " án của tỉnh.");
            assertThat(Judged.en(finding))
                    .isEqualTo("The decision approves support of 900,000,000 đồng, over the province's cap of"
                            + " 800,000,000 for one project.");
        }
    }
}
