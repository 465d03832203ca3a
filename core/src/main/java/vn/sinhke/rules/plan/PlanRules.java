package vn.sinhke.rules.plan;

import com.google.common.collect.ImmutableList;
import vn.sinhke.program.ReportKind;
import vn.sinhke.program.YearPlan;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about the plan of a year. */
public final class PlanRules {

    private PlanRules() {}

    /** Returns all of them. */
    public static RuleSet<YearPlan> all() {
        return RuleSet.of(
                "year-plan",
                ImmutableList.<Rule<YearPlan>>of(
                        new HighestCoefficient(),
                        new YearOfProgram(),
                        new OfEachReport(ReportBefore.halfYear(), ReportKind.HALF_YEAR),
                        new OfEachReport(ReportBefore.yearly(), ReportKind.YEAR),
                        new OfEachReport(new ReportInWorkingDays(), ReportKind.HALF_YEAR, ReportKind.YEAR),
                        new OfEachReport(new MonthlyReport(), ReportKind.REVIEW_MONTHLY),
                        new OfEachReport(new MonthOfReport(), ReportKind.REVIEW_MONTHLY),
                        new OfEachReport(ReportBefore.preliminary(), ReportKind.REVIEW_PRELIMINARY),
                        new OfEachReport(ReportBefore.official(), ReportKind.REVIEW_OFFICIAL)));
    }
}
