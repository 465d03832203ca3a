package vn.sinhke.rules.household;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;

/** HHD-001: one member of a household, and one only, is its head (chủ hộ). */
final class OneHead extends HouseholdRule {

    OneHead() {
        super("HHD-001");
    }

    @Override
    protected Outcome judge(ReviewedHousehold household, Ground<ImmutableSet<String>> ground) {
        int members = household.members().size();
        if (members == 0) {
            return ground.undecided(ImmutableList.of("members"));
        }
        long heads = household.members().stream().filter(HouseholdMember::head).count();
        if (heads == 1) {
            return ground.satisfied(ImmutableMap.of("members", members));
        }
        return Ground.found(ground.finding("members")
                .aspect(heads == 0 ? "none" : "several")
                .with("members", members)
                .with("heads", heads)
                .build());
    }
}
