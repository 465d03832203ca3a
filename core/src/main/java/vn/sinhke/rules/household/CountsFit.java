package vn.sinhke.rules.household;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.law.LegalContext;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;

/**
 * HHD-004: a household has as many members as are listed, and no part of it is larger than the whole (số nhân khẩu khớp
 * với danh sách; số người phụ thuộc, lao động, trẻ em không vượt số nhân khẩu). An equal number is in. Where nobody is
 * listed, the number of members that the assessment states is the whole.
 */
final class CountsFit extends HouseholdRule {

    CountsFit() {
        super("HHD-004");
    }

    @Override
    protected Optional<String> notAddressed(ReviewedHousehold household, LegalContext context) {
        return household.assessment().isEmpty() ? Optional.of("no-assessment") : Optional.empty();
    }

    @Override
    protected Outcome judge(ReviewedHousehold household, Ground<ImmutableSet<String>> ground) {
        Assessment assessment = household.assessment().orElseThrow();
        Optional<Integer> listed = Optional.of(household.members().size()).filter(members -> members > 0);
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (listed.isEmpty() || assessment.members().isEmpty()) {
            missing.add(listed.isEmpty() ? "members" : "assessment/members");
        } else if (!listed.equals(assessment.members())) {
            findings.add(ground.finding("assessment/members")
                    .aspect("members")
                    .with("statedMembers", assessment.members().get())
                    .with("listedMembers", listed.get())
                    .build());
        }
        Optional<Integer> whole = listed.or(assessment::members);
        part("dependants", assessment.dependants(), whole, ground, findings);
        part("workers", assessment.workers(), whole, ground, findings);
        part("children", assessment.children(), whole, ground, findings);
        part(
                "childrenWithoutInsurance",
                assessment.childrenWithoutInsurance(),
                assessment.children(),
                ground,
                findings);
        part("childrenMalnourished", assessment.childrenMalnourished(), assessment.children(), ground, findings);
        part("childrenNotSchooled", assessment.childrenNotSchooled(), assessment.children(), ground, findings);
        return ground.outcome(findings, missing, ImmutableMap.of("members", whole.orElse(0)));
    }

    private static void part(
            String name, Optional<Integer> part, Optional<Integer> whole, Ground<?> ground, List<Finding> findings) {
        if (part.isPresent() && whole.isPresent() && part.get() > whole.get()) {
            findings.add(ground.finding("assessment/" + name)
                    .aspect("part")
                    .with("part", part.get())
                    .with("whole", whole.get())
                    .build());
        }
    }
}
