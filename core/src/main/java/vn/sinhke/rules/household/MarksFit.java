package vn.sinhke.rules.household;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.EthnicGroup;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.law.LegalContext;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;

/**
 * HHD-008: the marks of a household agree with its members (dấu của hộ khớp với thành viên): one without labour capacity
 * (KCKNLĐ) has nobody able to work, one of an indigenous minority (DTTC) has a member of a minority.
 */
final class MarksFit extends HouseholdRule {

    MarksFit() {
        super("HHD-008");
    }

    @Override
    protected Optional<String> notAddressed(ReviewedHousehold household, LegalContext context) {
        return household.marks().contains(HouseholdMark.NO_LABOUR_CAPACITY)
                        || household.marks().contains(HouseholdMark.INDIGENOUS)
                ? Optional.empty()
                : Optional.of("no-such-mark");
    }

    @Override
    protected Outcome judge(ReviewedHousehold household, Ground<ImmutableSet<String>> ground) {
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (household.marks().contains(HouseholdMark.NO_LABOUR_CAPACITY)) {
            Optional<Integer> workers = household.assessment().flatMap(Assessment::workers);
            if (workers.isEmpty()) {
                missing.add("assessment/workers");
            } else if (workers.get() > 0) {
                findings.add(ground.finding("marks")
                        .aspect("labour")
                        .with("workers", workers.get())
                        .build());
            }
        }
        if (household.marks().contains(HouseholdMark.INDIGENOUS)) {
            lookAtGroups(household.members(), ground, findings, missing);
        }
        return ground.outcome(findings, missing, ImmutableMap.of());
    }

    private static void lookAtGroups(
            ImmutableList<HouseholdMember> members, Ground<?> ground, List<Finding> findings, List<String> missing) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Optional<EthnicGroup> group = members.get(i).ethnicGroup().flatMap(EthnicGroup::of);
            if (group.filter(EthnicGroup::isMinority).isPresent()) {
                return;
            }
            if (group.isEmpty()) {
                unknown.add("members[" + i + "]/ethnicGroup");
            }
        }
        if (members.isEmpty()) {
            missing.add("members");
        } else if (unknown.isEmpty()) {
            findings.add(ground.finding("marks")
                    .aspect("minority")
                    .with("members", members.size())
                    .build());
        } else {
            missing.addAll(unknown);
        }
    }
}
