package vn.sinhke.rules.household;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about what one household on a list of a review shows by itself. */
public final class HouseholdRules {

    private HouseholdRules() {}

    /** Returns all of them. */
    public static RuleSet<ReviewedHousehold> all() {
        return RuleSet.of(
                "household",
                ImmutableList.<Rule<ReviewedHousehold>>of(
                        new OneHead(),
                        new DaysPossible(),
                        new NoNegativeFigure(),
                        new CountsFit(),
                        new EthnicGroupKnown(),
                        new MemberOnce(),
                        new ClassFits(),
                        new MarksFit()));
    }
}
