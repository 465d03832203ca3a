package vn.sinhke.rules.household;

import com.google.common.collect.ImmutableList;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.rules.identity.IdentityRules;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about what one household on a list of a review shows by itself. */
public final class HouseholdRules {

    private HouseholdRules() {}

    /** Returns all of them, those about the persons among them. */
    public static RuleSet<ReviewedHousehold> all() {
        return RuleSet.of(
                "household",
                ImmutableList.<Rule<ReviewedHousehold>>builder()
                        .add(new OneHead())
                        .add(new DaysPossible())
                        .add(new NoNegativeFigure())
                        .add(new CountsFit())
                        .add(new EthnicGroupKnown())
                        .add(new MemberOnce())
                        .add(new ClassFits())
                        .add(new MarksFit())
                        .addAll(IdentityRules.all().rules().values())
                        .build());
    }
}
