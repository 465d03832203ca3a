package vn.sinhke.rules.household;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.text.Folding;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * HHD-006: nobody stands twice in one household (một người ghi hai lần). One personal number is certain and a violation;
 * one name and one birth, where a number is lacking, is a warning for a person to look at.
 */
final class MemberOnce extends HouseholdRule {

    private static final CharMatcher BETWEEN = CharMatcher.whitespace().or(CharMatcher.anyOf(".-"));

    MemberOnce() {
        super("HHD-006");
    }

    @Override
    protected Outcome judge(ReviewedHousehold household, Ground<ImmutableSet<String>> ground) {
        ImmutableList<HouseholdMember> members = household.members();
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> byNumber = new HashMap<>();
        Map<NameAndBirth, Integer> byName = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            int place = i;
            Optional<String> number = number(members.get(i));
            Integer sameNumber = number.isPresent() ? byNumber.putIfAbsent(number.get(), i) : null;
            Integer sameName = nameAndBirth(members.get(i))
                    .map(key -> byName.putIfAbsent(key, place))
                    .orElse(null);
            if (sameNumber != null) {
                findings.add(finding("certain", Severity.VIOLATION, sameNumber, i, ground));
            } else if (sameName != null
                    && (number.isEmpty() || number(members.get(sameName)).isEmpty())) {
                findings.add(finding("probable", Severity.WARNING, sameName, i, ground));
            }
        }
        return members.isEmpty()
                ? ground.undecided(ImmutableList.of("members"))
                : ground.outcome(findings, ImmutableList.of(), ImmutableMap.of("members", members.size()));
    }

    private static Finding finding(String aspect, Severity most, int first, int place, Ground<?> ground) {
        return ground.finding("members[" + place + "]", most)
                .aspect(aspect)
                .with("firstPlace", first + 1)
                .with("place", place + 1)
                .build();
    }

    private static Optional<String> number(HouseholdMember member) {
        return member.person().personalNumber().map(BETWEEN::removeFrom).filter(digits -> !digits.isEmpty());
    }

    private static Optional<NameAndBirth> nameAndBirth(HouseholdMember member) {
        return member.person()
                .name()
                .map(Folding::fold)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> member.born().map(born -> new NameAndBirth(name, born)));
    }

    private record NameAndBirth(String name, Birth born) {}
}
