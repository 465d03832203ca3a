package vn.sinhke.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
 * RPT-005: reports on the regular review are due from February to September (từ tháng 02 đến tháng 9), Decision 24/2021
 * art. 7 cl. 1. One that falls due in another month is not asked for, which is a note: nothing has to change. In which
 * month a report falls due, {@link MonthlyReportDay} says.
 */
final class MonthOfReport extends ReportRule<ImmutableSet<String>> {

    MonthOfReport() {
        super("RPT-005", Severity.NOTE, ReviewParameters.REVIEW_REPORT_MONTHS, Bound.ONE_OF);
    }

    @Override
    public ImmutableList<Threshold> thresholds() {
        return ImmutableList.of(
                new Threshold(ReviewParameters.REVIEW_REPORT_MONTHS, Bound.ONE_OF),
                new Threshold(ReviewParameters.REVIEW_REPORT_MONTHLY_DAY, Bound.BASIS));
    }

    @Override
    Outcome judge(PlacedReport placed, LocalDate periodEndsOn, Ground<ImmutableSet<String>> ground) {
        LegalAnswer<Integer> dayOfMonth =
                ground.law().answer(ReviewParameters.REVIEW_REPORT_MONTHLY_DAY, Scope.EVERYWHERE, periodEndsOn);
        if (!(dayOfMonth instanceof LegalAnswer.InForce<Integer> inForce)) {
            return ground.undecided(ImmutableList.of("law:" + ReviewParameters.REVIEW_REPORT_MONTHLY_DAY.name()));
        }
        LocalDate due = MonthlyReportDay.after(periodEndsOn, inForce.value());
        if (ground.value().contains(Integer.toString(due.getMonthValue()))) {
            return ground.satisfied(ImmutableMap.of());
        }
        return Ground.found(ground.finding(placed.path("periodEndsOn"))
                .with("place", placed.index() + 1)
                .with("periodEndsOn", periodEndsOn)
                .with("month", due.getMonthValue())
                .with("months", String.join(", ", ground.value()))
                .build());
    }
}
