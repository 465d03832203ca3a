package vn.sinhke.rules.boundary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.OfficeCalendar;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.law.PlaceParameters;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.place.Region;
import vn.sinhke.program.AreaAllocation;
import vn.sinhke.program.ProgramReport;
import vn.sinhke.program.ReportKind;
import vn.sinhke.program.YearPlan;

/** Boundaries of the rules on the plan of a year and its reports. */
final class PlanCases {

    /** Last day of the year whose next has no announced days off. */
    private static final LocalDate CALENDAR_ENDS = LocalDate.of(2026, 12, 31);

    static final ImmutableList<BoundaryCase<?>> ALL = ImmutableList.of(
            BoundaryCase.of(
                    "ALC-001",
                    PlaceParameters.ALLOCATION_COEFFICIENT,
                    Integer.class,
                    (spot, coefficient) -> plan(spot)
                            .addAllocations(AreaAllocation.builder()
                                    .regions(ImmutableSortedSet.of(Region.valueOf(
                                            spot.word(Dimension.REGION).orElseThrow())))
                                    .coefficient(coefficient)
                                    .build())
                            .build()),
            BoundaryCase.of(
                    "PLN-001",
                    PaymentParameters.CAPITAL_DISBURSEMENT_LAST_DAY,
                    LocalDate.class,
                    (spot, day) -> plan(spot).year(day.map(LocalDate::getYear)).build()),
            before("RPT-001", ReviewParameters.MONITORING_REPORT_HALF_YEAR_BEFORE, ReportKind.HALF_YEAR),
            before("RPT-002", ReviewParameters.MONITORING_REPORT_YEAR_BEFORE, ReportKind.YEAR),
            BoundaryCase.of(
                            "RPT-003",
                            ReviewParameters.MONITORING_REPORT_WORKING_DAYS,
                            Integer.class,
                            (spot, days) -> sent(
                                    spot,
                                    ReportKind.YEAR,
                                    spot.day(),
                                    days.map(n -> workingDay(spot.day().plusDays(1), n))))
                    .where(spot -> !spot.day().equals(CALENDAR_ENDS)),
            BoundaryCase.of(
                    "RPT-004",
                    ReviewParameters.REVIEW_REPORT_MONTHLY_DAY,
                    Integer.class,
                    (spot, day) -> sent(
                            spot, ReportKind.REVIEW_MONTHLY, spot.day(), day.map(YearMonth.from(spot.day())::atDay))),
            BoundaryCase.of(
                            "RPT-005",
                            ReviewParameters.REVIEW_REPORT_MONTHS,
                            String.class,
                            (spot, month) -> sent(
                                    spot,
                                    ReportKind.REVIEW_MONTHLY,
                                    dueIn(spot, Integer.parseInt(month.orElse("1"))),
                                    month.map(m -> spot.day())))
                    .foreign("10"),
            before("RPT-006", ReviewParameters.REVIEW_REPORT_PRELIMINARY_BEFORE, ReportKind.REVIEW_PRELIMINARY),
            before("RPT-007", ReviewParameters.REVIEW_REPORT_OFFICIAL_BEFORE, ReportKind.REVIEW_OFFICIAL));

    private PlanCases() {}

    private static BoundaryCase<YearPlan> before(String code, Parameter<MonthDay> parameter, ReportKind kind) {
        return BoundaryCase.of(
                code, parameter, LocalDate.class, (spot, sentOn) -> sent(spot, kind, spot.day(), sentOn));
    }

    private static YearPlan.Builder plan(Spot spot) {
        return YearPlan.builder().id("K-01").capitalPeriod(spot.capitalPeriod());
    }

    /** A plan with one report that was sent on that day; without the day, with one of which only the kind is stated. */
    private static YearPlan sent(Spot spot, ReportKind kind, LocalDate periodEndsOn, Optional<LocalDate> sentOn) {
        ProgramReport.Builder report = ProgramReport.builder().kind(kind).sentOn(sentOn);
        if (sentOn.isPresent()) {
            report.periodEndsOn(periodEndsOn);
        }
        return plan(spot).addReports(report.build()).build();
    }

    /** The working day of that number; where the days off are not known, any day. */
    private static LocalDate workingDay(LocalDate first, int number) {
        return OfficeCalendar.from(LawBook.national().on(LegalContext.on(first)), first)
                .workingDays()
                .nth(first, number)
                .orElse(first);
    }

    /** The last day of a period whose report falls due in that month, under the law of the spot or before it. */
    private static LocalDate dueIn(Spot spot, int month) {
        boolean inForce = spot.stretch().period().contains(spot.day());
        LocalDate ends = LocalDate.of(spot.day().getYear(), month, 1).minusDays(1);
        if (inForce && ends.isBefore(spot.day())) {
            return ends.plusYears(1);
        }
        return !inForce && ends.isAfter(spot.day()) ? ends.minusYears(1) : ends;
    }
}
