package vn.sinhke.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.program.ProgramReport;
import vn.sinhke.program.ReportKind;
import vn.sinhke.program.YearPlan;
import vn.sinhke.program.YearPlans;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** The rules on when the reports of a plan are sent. */
class ReportRulesTest {

    private static final LocalDate DAY = YearPlans.DAY;

    private static String kind(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    private static ProgramReport report(ReportKind kind, String periodEndsOn, String sentOn) {
        return YearPlans.report(kind, periodEndsOn, sentOn);
    }

    private static ProgramReport due(ReportKind kind, String periodEndsOn) {
        return YearPlans.due(kind, periodEndsOn).build();
    }

    @Nested
    class BeforeADay {

        @Test
        void aHalfYearReportOfTheFirstOfJuneIsLateAWarningFromThePress() {
            Finding finding = Judged.only(Judged.reports(
                    "RPT-001",
                    report(ReportKind.YEAR, "2023-11-10", "2023-12-31"),
                    report(ReportKind.HALF_YEAR, "2023-05-10", "2023-06-01")));

            assertThat(finding.path()).isEqualTo("reports[1]/sentOn");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments())
                    .hasToString("{deadlineOn=2023-06-01, periodEndsOn=2023-05-10, place=2, sentOn=2023-06-01}");
            assertThat(finding.provisions()).hasToString("[10/2022/TT-BLĐTBXH whole]");
            assertThat(Judged.sentences(finding))
                    .containsExactly(
                            "Báo cáo giám sát 6 tháng (báo cáo thứ 2, kỳ đến ngày 10/05/2023) gửi ngày 01/06/2023;"
                                    + " hạn gửi là trước ngày 01/06/2023.",
                            "Gửi báo cáo ngay và nêu lý do chậm; nếu đã gửi đúng hạn thì ghi lại ngày gửi.",
                            "The half-year monitoring report (report 2, period to 2023-05-10) was sent on 2023-06-01;"
                                    + " it is due before 2023-06-01.",
                            "Send the report at once and say why it is late;"
                                    + " if it was sent in time, correct the day.");
        }

        @ParameterizedTest(name = "{0}: {1} to {2}, sent {3}")
        @CsvSource({
            "RPT-002, YEAR, 2023-11-10, 2023-12-01, WARNING, 10/2022/TT-BLĐTBXH whole",
            "RPT-006, REVIEW_PRELIMINARY, 2023-11-10, 2023-11-15, VIOLATION, 24/2021/QĐ-TTg art.7 cl.2",
            "RPT-007, REVIEW_OFFICIAL, 2023-12-14, 2023-12-20, VIOLATION, 24/2021/QĐ-TTg art.7 cl.3",
        })
        void theDayItselfIsLate(
                String code, ReportKind kind, String ends, String sent, Severity severity, String provision) {
            Finding finding = Judged.only(Judged.reports(code, report(kind, ends, sent)));

            assertThat(finding.path()).isEqualTo("reports[0]/sentOn");
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.arguments())
                    .hasToString("{deadlineOn=%s, periodEndsOn=%s, place=1, sentOn=%s}".formatted(sent, ends, sent));
            assertThat(finding.provisions()).hasToString("[" + provision + "]");
            LocalDate before = LocalDate.parse(sent).minusDays(1);
            assertThat(Judged.reports(code, report(kind, ends, before.toString())))
                    .isInstanceOf(Outcome.Satisfied.class);
        }

        @ParameterizedTest(name = "period to {0}, sent {1}: {2}")
        @CsvSource({
            "2023-11-10, 2024-01-15, Found", // before the first of December of the year after
            "2023-11-10, 2022-12-15, Satisfied",
            "2024-01-10, 2023-12-15, Satisfied",
        })
        void theYearIsThatOfThePeriodsEnd(String ends, String sent, String expected) {
            assertThat(kind(Judged.reports("RPT-002", report(ReportKind.YEAR, ends, sent))))
                    .isEqualTo(expected);
        }

        @Test
        void aReportThatIsNotSentIsOverdueFromTheDayOnAndNotAskedForBefore() {
            YearPlan plan = Judged.plan(due(ReportKind.REVIEW_OFFICIAL, "2023-12-14"));

            assertThat(Judged.reason(Judged.outcome("RPT-007", plan, LocalDate.of(2023, 12, 19))))
                    .isEqualTo("report-not-yet-due");
            Finding overdue = Judged.only(Judged.outcome("RPT-007", plan, LocalDate.of(2023, 12, 20)));
            assertThat(overdue.path()).isEqualTo("reports[0]/sentOn");
            assertThat(overdue.severity())
                    .as("it may not have been written down")
                    .isEqualTo(Severity.WARNING);
            assertThat(overdue.arguments())
                    .hasToString("{deadlineOn=2023-12-20, judgedOn=2023-12-20, periodEndsOn=2023-12-14, place=1}");
            assertThat(Judged.sentences(overdue))
                    .contains(
                            "Báo cáo chính thức kết quả rà soát (báo cáo thứ 1, kỳ đến ngày 14/12/2023)"
                                    + " chưa ghi ngày gửi đến ngày 20/12/2023; hạn gửi là trước ngày 20/12/2023.",
                            "The official report on the review (report 1, period to 2023-12-14) states no day of"
                                    + " sending by 2023-12-20; it is due before 2023-12-20.");
        }

        @ParameterizedTest(name = "{0} {1}, money of {2}: {3}")
        @CsvSource({
            "YEAR, 2022-07-14, 2021-2025, law-not-yet",
            "YEAR, 2022-07-15, 2021-2025, Found",
            "YEAR, 2025-12-31, 2021-2025, Found",
            "YEAR, 2025-12-31, 2026-2030, Found",
            "YEAR, 2026-01-01, 2021-2025, Found",
            "YEAR, 2026-12-31, 2021-2025, Found",
            "YEAR, 2027-01-01, 2021-2025, law-no-longer",
            "YEAR, 2026-01-01, 2026-2030, law:monitoring.report.year-before",
            "YEAR, 2026-01-01, , capitalPeriod",
        })
        void theLawIsThatOfThePeriodsEndWhateverTheDayOfJudgment(
                ReportKind kind, String ends, String money, String expected) {
            YearPlan plan = YearPlans.lawful()
                    .capitalPeriod(Optional.ofNullable(money).map(CapitalPeriod::parse))
                    .reports(java.util.List.of(report(kind, ends, "2028-01-01")))
                    .build();

            for (LocalDate judgedOn : new LocalDate[] {LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)}) {
                Outcome outcome = Judged.outcome("RPT-002", plan, judgedOn);
                String said = outcome instanceof Outcome.NotApplicable none
                        ? none.reason()
                        : outcome instanceof Outcome.Undecided undecided
                                ? undecided.missing().get(0)
                                : kind(outcome);
                assertThat(said).isEqualTo(expected);
            }
        }
    }

    @Nested
    class Several {

        @Test
        void eachReportIsJudgedByItsOwnLawAndWhatIsMissingOfOneHidesNothingOfAnother() {
            Outcome outcome = Judged.reports(
                    "RPT-002",
                    report(ReportKind.YEAR, "2022-06-30", "2022-12-24"), // before the circular
                    report(ReportKind.YEAR, "2023-11-10", "2023-12-24"),
                    report(ReportKind.YEAR, "2023-11-10", "2023-11-24"),
                    ProgramReport.builder()
                            .periodEndsOn(LocalDate.of(2023, 5, 1))
                            .build(),
                    report(ReportKind.YEAR, "2025-11-10", "2025-12-24"),
                    due(ReportKind.YEAR, "2024-11-10"));

            assertThat(Judged.findings(outcome))
                    .extracting(Finding::path)
                    .containsExactly("reports[1]/sentOn", "reports[4]/sentOn");
            assertThat(Judged.missing(outcome)).containsExactly("reports[3]/kind");
        }

        @Test
        void theOutcomeOfManySaysHowManyWereLookedAt() {
            Outcome outcome = Judged.outcome("RPT-004", YearPlans.lawful().build(), DAY);

            assertThat(((Outcome.Satisfied) outcome).arguments()).hasToString("{checked=2}");
            assertThat(outcome.provisions()).hasToString("[24/2021/QĐ-TTg art.7 cl.1]");
        }

        @Test
        void aPlanWithoutSuchAReportIsNotAddressedAndTheProvisionIsNamed() {
            Outcome outcome = Judged.reports("RPT-001", report(ReportKind.YEAR, "2023-11-10", "2023-11-24"));

            assertThat(Judged.reason(outcome)).isEqualTo("no-such-report");
            assertThat(outcome.provisions()).hasToString("[10/2022/TT-BLĐTBXH whole]");
        }

        @ParameterizedTest
        @CsvSource({
            "RPT-001, HALF_YEAR",
            "RPT-002, YEAR",
            "RPT-003, YEAR",
            "RPT-004, REVIEW_MONTHLY",
            "RPT-005, REVIEW_MONTHLY",
            "RPT-006, REVIEW_PRELIMINARY",
            "RPT-007, REVIEW_OFFICIAL"
        })
        void kindAndPeriodAreAskedFor(String code, ReportKind kind) {
            assertThat(Judged.missing(Judged.reports(
                            code,
                            ProgramReport.builder().build(),
                            ProgramReport.builder()
                                    .kind(kind)
                                    .sentOn(LocalDate.of(2023, 5, 1))
                                    .build(),
                            due(kind, "+999999999-12-31"))))
                    .containsExactly(
                            "reports[0]/kind",
                            "reports[0]/periodEndsOn",
                            "reports[1]/periodEndsOn",
                            "reports[2]/periodEndsOn");
        }
    }

    @Nested
    class WorkingDays {

        @Test
        void theSixteenthWorkingDayIsLate() {
            Finding finding =
                    Judged.only(Judged.reports("RPT-003", report(ReportKind.HALF_YEAR, "2023-04-20", "2023-05-17")));

            assertThat(finding.path()).isEqualTo("reports[0]/sentOn");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments())
                    .hasToString("{deadlineOn=2023-05-16, periodEndsOn=2023-04-20, place=1, sentOn=2023-05-17}");
            assertThat(finding.provisions())
                    .hasToString("[10/2022/TT-BLĐTBXH whole, 45/2019/QH14 art.112, 45/2019/QH14 art.111 cl.3]");
            assertThat(Judged.sentences(finding))
                    .contains(
                            "Báo cáo giám sát (báo cáo thứ 1, kỳ đến ngày 20/04/2023) gửi ngày 17/05/2023;"
                                    + " hạn cuối là ngày 16/05/2023.",
                            "The monitoring report (report 1, period to 2023-04-20) was sent on 2023-05-17;"
                                    + " its last day was 2023-05-16.");
        }

        @ParameterizedTest(name = "period to {0}, sent {1}: {2}")
        @CsvSource({
            "2023-05-10, 2023-05-31, Satisfied", // no day off between
            "2023-05-10, 2023-06-01, Found",
            "2023-05-12, 2023-06-02, Satisfied", // a Friday three weeks later
            "2023-05-12, 2023-06-03, Found", // the Saturday after it
            "2023-04-20, 2023-05-16, Satisfied", // three of the days off fall on working days
            "2024-04-15, 2024-05-09, Satisfied", // 18, 29, 30 April and 1 May off, Saturday 4 May worked
            "2024-04-15, 2024-05-10, Found",
            "2023-12-31, 2024-01-22, Satisfied", // over the new year
            "2023-12-31, 2024-01-23, Found",
            "2023-05-10, 2023-05-01, Satisfied",
        })
        void weekendsDaysOffAndSwapsAreMinded(String ends, String sent, String expected) {
            for (ReportKind kind : new ReportKind[] {ReportKind.HALF_YEAR, ReportKind.YEAR}) {
                assertThat(kind(Judged.reports("RPT-003", report(kind, ends, sent))))
                        .isEqualTo(expected);
            }
        }

        @Test
        void overTheNewYearBothCalendarsAreCited() {
            assertThat(Judged.reports("RPT-003", report(ReportKind.YEAR, "2023-12-20", "2024-01-02"))
                            .provisions())
                    .extracting(provision -> provision.from().getYear())
                    .containsExactly(2022, 2023, 2023, 2024, 2024);
        }

        @Test
        void aYearWhoseDaysOffAreNotKnownIsUndecided() {
            assertThat(Judged.missing(Judged.reports("RPT-003", report(ReportKind.YEAR, "2026-12-31", "2027-01-02"))))
                    .containsExactly("law:calendar.days-off");
            assertThat(Judged.missing(Judged.reports("RPT-003", report(ReportKind.YEAR, "2026-12-14", "2027-01-02"))))
                    .containsExactly("law:calendar.days-off");
            assertThat(Judged.reports("RPT-003", report(ReportKind.YEAR, "2026-12-10", "2026-12-31")))
                    .isInstanceOf(Outcome.Satisfied.class);
        }

        @Test
        void aReportThatIsNotSentIsOverdueOnTheDayAfter() {
            YearPlan plan = Judged.plan(due(ReportKind.HALF_YEAR, "2023-05-10"));

            assertThat(Judged.reason(Judged.outcome("RPT-003", plan, LocalDate.of(2023, 5, 31))))
                    .isEqualTo("report-not-yet-due");
            assertThat(Judged.only(Judged.outcome("RPT-003", plan, LocalDate.of(2023, 6, 1)))
                            .aspect())
                    .contains("overdue");
        }
    }

    @Nested
    class Monthly {

        @ParameterizedTest(name = "period to {0}, sent {1}: {2}")
        @CsvSource({
            "2023-01-31, 2023-02-05, Satisfied", // a Sunday
            "2023-01-31, 2023-02-06, Found",
            "2023-02-04, 2023-02-05, Satisfied",
            "2023-02-05, 2023-03-05, Satisfied",
            "2023-02-05, 2023-03-06, Found",
            "2023-08-31, 2023-09-05, Satisfied",
            "2023-08-31, 2023-09-06, Found",
            "2023-09-30, 2023-10-31, NotApplicable", // the yearly review has begun
            "2023-12-31, 2024-01-31, NotApplicable",
        })
        void aReportIsDueOnTheFifthAfterItsPeriod(String ends, String sent, String expected) {
            assertThat(kind(Judged.reports("RPT-004", report(ReportKind.REVIEW_MONTHLY, ends, sent))))
                    .isEqualTo(expected);
        }

        @Test
        void aLateMonthlyReportIsAViolation() {
            Finding finding = Judged.only(
                    Judged.reports("RPT-004", report(ReportKind.REVIEW_MONTHLY, "2023-03-31", "2023-04-06")));

            assertThat(finding.path()).isEqualTo("reports[0]/sentOn");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.arguments())
                    .hasToString("{deadlineOn=2023-04-05, periodEndsOn=2023-03-31, place=1, sentOn=2023-04-06}");
            assertThat(finding.provisions()).hasToString("[24/2021/QĐ-TTg art.7 cl.1]");
            assertThat(Judged.sentences(finding))
                    .contains(
                            "Báo cáo rà soát thường xuyên (báo cáo thứ 1, kỳ đến ngày 31/03/2023) gửi ngày"
                                    + " 06/04/2023; hạn cuối là ngày 05/04/2023.",
                            "The report on the regular review (report 1, period to 2023-03-31) was sent on"
                                    + " 2023-04-06; its last day was 2023-04-05.");
        }

        @Test
        void aMonthWithoutAReportIsNamedAsSuch() {
            ProgramReport october = report(ReportKind.REVIEW_MONTHLY, "2023-09-30", "2023-10-05");

            assertThat(Judged.reason(Judged.reports("RPT-004", october))).isEqualTo("no-report-that-month");
            Finding note = Judged.only(
                    Judged.reports("RPT-005", report(ReportKind.REVIEW_MONTHLY, "2023-08-31", "2023-09-05"), october));
            assertThat(note.path()).isEqualTo("reports[1]/periodEndsOn");
            assertThat(note.severity()).isEqualTo(Severity.NOTE);
            assertThat(note.arguments())
                    .hasToString("{month=10, months=2, 3, 4, 5, 6, 7, 8, 9, periodEndsOn=2023-09-30, place=2}");
            assertThat(note.provisions()).hasToString("[24/2021/QĐ-TTg art.7 cl.1]");
            assertThat(Judged.sentences(note))
                    .containsExactly(
                            "Báo cáo thứ 2 (kỳ đến ngày 30/09/2023) đến hạn vào tháng 10;"
                                    + " quy định chỉ yêu cầu báo cáo vào các tháng 2, 3, 4, 5, 6, 7, 8, 9.",
                            "Không bắt buộc; có thể bỏ báo cáo này khỏi kế hoạch.",
                            "Report 2 (period to 2023-09-30) falls due in month 10;"
                                    + " reports are asked for in the months 2, 3, 4, 5, 6, 7, 8, 9 only.",
                            "Nothing has to change; the report may be left out of the plan.");
        }

        @Test
        void beforeTheDecisionOf2021NothingIsAsked() {
            ProgramReport before = report(ReportKind.REVIEW_MONTHLY, "2021-08-31", "2021-09-30");
            ProgramReport first = report(ReportKind.REVIEW_MONTHLY, "2021-09-01", "2021-09-30");

            for (String code : new String[] {"RPT-004", "RPT-005"}) {
                assertThat(Judged.reason(Judged.reports(code, before))).isEqualTo("law-not-yet");
            }
            assertThat(Judged.reports("RPT-004", first)).isInstanceOf(Outcome.Found.class);
            assertThat(Judged.reports("RPT-005", first)).isInstanceOf(Outcome.Satisfied.class);
        }

        @ParameterizedTest(name = "day {1} after {0}: {2}")
        @CsvSource({
            "2023-01-31, 31, 2023-02-28",
            "2023-01-30, 31, 2023-01-31",
            "2023-12-31, 5, 2024-01-05",
            "2023-01-31, 0, 2023-02-01",
        })
        void aDayThatAMonthHasNotIsItsLast(LocalDate ends, int dayOfMonth, LocalDate expected) {
            assertThat(MonthlyReportDay.after(ends, dayOfMonth)).isEqualTo(expected);
        }
    }
}
