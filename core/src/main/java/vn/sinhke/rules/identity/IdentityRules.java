package vn.sinhke.rules.identity;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about the persons of a household on a list of the review. */
public final class IdentityRules {

    private IdentityRules() {}

    /** Returns all of them. */
    public static RuleSet<ReviewedHousehold> all() {
        return RuleSet.of(
                "household",
                ImmutableList.<Rule<ReviewedHousehold>>of(new MemberNumberDigits(), new NumberFitsRecord()));
    }
}
