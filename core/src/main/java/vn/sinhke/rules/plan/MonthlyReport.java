package vn.sinhke.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.law.Scope;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;
import vn.sinhke.validation.Threshold;

/**
 * RPT-004: the report on a regular review is sent on the 5th of the month at the latest (ngày 05 hằng tháng), Decision
 * 24/2021 art. 7 cl. 1; of which month, {@link MonthlyReportDay} says. The 5th itself is in, whatever day of the week it
 * is, as the act does not speak of working days.
 *
 * <p>A report that would be due in a month for which the act asks for none is not judged; RPT-005 names it.
 */
final class MonthlyReport extends ReportRule<Integer> {

    MonthlyReport() {
        super("RPT-004", Severity.VIOLATION, ReviewParameters.REVIEW_REPORT_MONTHLY_DAY, Bound.AT_MOST);
    }

    @Override
    public ImmutableList<Threshold> thresholds() {
        return ImmutableList.of(
                new Threshold(ReviewParameters.REVIEW_REPORT_MONTHLY_DAY, Bound.AT_MOST),
                new Threshold(ReviewParameters.REVIEW_REPORT_MONTHS, Bound.BASIS));
    }

    @Override
    Outcome judge(PlacedReport placed, LocalDate periodEndsOn, Ground<Integer> ground) {
        LegalAnswer<ImmutableSet<String>> months =
                ground.law().answer(ReviewParameters.REVIEW_REPORT_MONTHS, Scope.EVERYWHERE, periodEndsOn);
        if (!(months instanceof LegalAnswer.InForce<ImmutableSet<String>> inForce)) {
            return ground.undecided(ImmutableList.of("law:" + ReviewParameters.REVIEW_REPORT_MONTHS.name()));
        }
        LocalDate due = MonthlyReportDay.after(periodEndsOn, ground.value());
        return inForce.value().contains(Integer.toString(due.getMonthValue()))
                ? hold(placed, due.plusDays(1), due, ground)
                : ground.notApplicable("no-report-that-month");
    }
}
