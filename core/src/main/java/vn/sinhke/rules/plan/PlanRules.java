package vn.sinhke.rules.plan;

import com.google.common.collect.ImmutableList;
import vn.sinhke.program.YearPlan;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about the plan of a year. */
public final class PlanRules {

    private PlanRules() {}

    /** Returns all of them. */
    public static RuleSet<YearPlan> all() {
        return RuleSet.of("year-plan", ImmutableList.<Rule<YearPlan>>of());
    }
}
