package vn.sinhke.rules.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.law.OfficeCalendar;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;
import vn.sinhke.validation.Threshold;

/**
 * RPT-003: a monitoring report is sent within fifteen working days after its period (trong 15 ngày làm việc sau kỳ giám
 * sát), Circular 10/2022/TT-BLĐTBXH.
 *
 * <p>The first day after the period is the first that may count; the fifteenth working day is in, the day after it is
 * late, even if it is a Saturday. It stands beside RPT-001 and RPT-002: a report keeps to both. In a year whose days off
 * are not known the rule is undecided.
 */
final class ReportInWorkingDays extends ReportRule<Integer> {

    ReportInWorkingDays() {
        super("RPT-003", Severity.VIOLATION, ReviewParameters.MONITORING_REPORT_WORKING_DAYS, Bound.AT_MOST);
    }

    @Override
    public ImmutableList<Threshold> thresholds() {
        return ImmutableList.of(
                new Threshold(ReviewParameters.MONITORING_REPORT_WORKING_DAYS, Bound.AT_MOST),
                new Threshold(ReviewParameters.CALENDAR_DAYS_OFF, Bound.BASIS),
                new Threshold(ReviewParameters.CALENDAR_SWAPPED_WORKING_DAYS, Bound.BASIS));
    }

    @Override
    Outcome judge(PlacedReport placed, LocalDate periodEndsOn, Ground<Integer> ground) {
        LocalDate first = periodEndsOn.plusDays(1);
        OfficeCalendar calendar = OfficeCalendar.from(ground.law(), first);
        Optional<LocalDate> last = calendar.workingDays().nth(first, ground.value());
        if (last.isEmpty()) {
            return ground.undecided(ImmutableList.of("law:" + ReviewParameters.CALENDAR_DAYS_OFF.name()));
        }
        return hold(
                placed,
                last.get().plusDays(1),
                last.get(),
                ground.and(calendar.behind(ground.value(), ground.provisions(), last.get())));
    }
}
