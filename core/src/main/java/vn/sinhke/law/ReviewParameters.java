package vn.sinhke.law;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.MonthDay;
import vn.sinhke.money.Percentage;

/**
 * How households are reviewed and what is reported when (rà soát, báo cáo), and the days on which offices are closed.
 *
 * <p>Values, dates and sources are data, one file an act.
 */
public final class ReviewParameters {

    /** Regular review: from this day of each month. */
    public static final Parameter<Integer> REVIEW_REGULAR_FIRST_DAY_OF_MONTH =
            new Parameter<>("review.regular.first-day-of-month", ValueType.COUNT);

    /** Regular review: days until decision and certificate. */
    public static final Parameter<Integer> REVIEW_REGULAR_DECISION_DAYS =
            new Parameter<>("review.regular.decision-days", ValueType.COUNT);

    /** Months before the review whose income counts. */
    public static final Parameter<Integer> REVIEW_INCOME_WINDOW_MONTHS =
            new Parameter<>("review.income-window.months", ValueType.COUNT);

    /** Village meeting: least share of those attending that agree. */
    public static final Parameter<Percentage> MEETING_AGREEMENT_MINIMUM =
            new Parameter<>("review.meeting.agreement-minimum-percent", ValueType.PERCENTAGE);

    /** Village meeting: copies of the minutes. */
    public static final Parameter<Integer> MEETING_MINUTES =
            new Parameter<>("review.meeting.minutes-count", ValueType.COUNT);

    /** Village meeting: who chairs. */
    public static final Parameter<ImmutableSet<String>> MEETING_CHAIR =
            new Parameter<>("review.meeting.chair", ValueType.WORDS);

    /** Posting: working days. */
    public static final Parameter<Integer> REVIEW_POSTING_WORKING_DAYS =
            new Parameter<>("review.posting.working-days", ValueType.COUNT);

    /** Regular review: day of the monthly report. */
    public static final Parameter<Integer> REVIEW_REPORT_MONTHLY_DAY =
            new Parameter<>("review.report.monthly-day", ValueType.COUNT);

    /** Regular review: months of the report. */
    public static final Parameter<ImmutableSet<String>> REVIEW_REPORT_MONTHS =
            new Parameter<>("review.report.months", ValueType.WORDS);

    /** Preliminary results of the review: before this day. */
    public static final Parameter<MonthDay> REVIEW_REPORT_PRELIMINARY_BEFORE =
            new Parameter<>("review.report.preliminary-before", ValueType.MONTH_DAY);

    /** Official results of the review: before this day. */
    public static final Parameter<MonthDay> REVIEW_REPORT_OFFICIAL_BEFORE =
            new Parameter<>("review.report.official-before", ValueType.MONTH_DAY);

    /** Summary forms: their figures hold together, within a form, between forms and between years. */
    public static final Parameter<Boolean> REVIEW_FORM_IDENTITIES =
            new Parameter<>("review.forms.identities", ValueType.REQUIREMENT);

    /** Half-year monitoring report: before this day. */
    public static final Parameter<MonthDay> MONITORING_REPORT_HALF_YEAR_BEFORE =
            new Parameter<>("monitoring.report.half-year-before", ValueType.MONTH_DAY);

    /** Yearly monitoring report: before this day. */
    public static final Parameter<MonthDay> MONITORING_REPORT_YEAR_BEFORE =
            new Parameter<>("monitoring.report.year-before", ValueType.MONTH_DAY);

    /** Monitoring report: working days after the period. */
    public static final Parameter<Integer> MONITORING_REPORT_WORKING_DAYS =
            new Parameter<>("monitoring.report.working-days", ValueType.COUNT);

    /** Days off of public offices: holidays, in lieu, swapped. */
    public static final Parameter<ImmutableSortedSet<LocalDate>> CALENDAR_DAYS_OFF =
            new Parameter<>("calendar.days-off", ValueType.DAYS);

    /** Saturdays worked instead. */
    public static final Parameter<ImmutableSortedSet<LocalDate>> CALENDAR_SWAPPED_WORKING_DAYS =
            new Parameter<>("calendar.swapped-working-days", ValueType.DAYS);

    private ReviewParameters() {}
}
