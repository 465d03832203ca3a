package vn.sinhke.rules.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * RPT-001, RPT-002, RPT-006 and RPT-007: a report is sent before a day of the year (gửi trước ngày). The day itself is
 * late. Half-year and yearly monitoring: before 1 June and before 1 December, Circular 10/2022/TT-BLĐTBXH; preliminary
 * and official results of the yearly review: before 15 November and before 20 December, Decision 24/2021 art. 7 cl. 2
 * and 3.
 *
 * <p>The year is that of the last day of the report's period: sent in January of the next year, a report is late. What
 * replaces the monitoring report for money of 2026-2030 was not read.
 */
final class ReportBefore extends ReportRule<MonthDay> {

    private ReportBefore(String code, Parameter<MonthDay> before) {
        super(code, Severity.VIOLATION, before, Bound.BEFORE);
    }

    /** RPT-001. */
    static ReportBefore halfYear() {
        return new ReportBefore("RPT-001", ReviewParameters.MONITORING_REPORT_HALF_YEAR_BEFORE);
    }

    /** RPT-002. */
    static ReportBefore yearly() {
        return new ReportBefore("RPT-002", ReviewParameters.MONITORING_REPORT_YEAR_BEFORE);
    }

    /** RPT-006. */
    static ReportBefore preliminary() {
        return new ReportBefore("RPT-006", ReviewParameters.REVIEW_REPORT_PRELIMINARY_BEFORE);
    }

    /** RPT-007. */
    static ReportBefore official() {
        return new ReportBefore("RPT-007", ReviewParameters.REVIEW_REPORT_OFFICIAL_BEFORE);
    }

    @Override
    Outcome judge(PlacedReport placed, LocalDate periodEndsOn, Ground<MonthDay> ground) {
        LocalDate firstLate = ground.value().atYear(periodEndsOn.getYear());
        return hold(placed, firstLate, firstLate, ground);
    }
}
