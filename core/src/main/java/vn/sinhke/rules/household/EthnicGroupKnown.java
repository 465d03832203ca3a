package vn.sinhke.rules.household;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.EthnicGroup;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;

/** HHD-005: the ethnic group of every member is one of the fifty-four of the official list (dân tộc). */
final class EthnicGroupKnown extends HouseholdRule {

    EthnicGroupKnown() {
        super("HHD-005");
    }

    @Override
    protected Outcome judge(ReviewedHousehold household, Ground<ImmutableSet<String>> ground) {
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (household.members().isEmpty()) {
            missing.add("members");
        }
        for (int i = 0; i < household.members().size(); i++) {
            Optional<String> code = household.members().get(i).ethnicGroup();
            String path = "members[" + i + "]/ethnicGroup";
            if (code.isEmpty()) {
                missing.add(path);
            } else if (EthnicGroup.of(code.get()).isEmpty()) {
                findings.add(ground.finding(path)
                        .with("place", i + 1)
                        .with("groups", EthnicGroup.values().length)
                        .build());
            }
        }
        return ground.outcome(
                findings,
                missing,
                ImmutableMap.of("members", household.members().size()));
    }
}
