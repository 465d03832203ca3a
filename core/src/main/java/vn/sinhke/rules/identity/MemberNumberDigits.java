package vn.sinhke.rules.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * IDN-003: the number of a member on a list of the review has as many digits as papers of the day have (số định danh của
 * thành viên hộ): twelve, or nine of an old identity card until 31 December 2024 (ADR 0028). A member without a number is
 * not looked at. The number is masked in the finding.
 */
final class MemberNumberDigits extends CitedRule<ReviewedHousehold, ImmutableSet<String>> {

    MemberNumberDigits() {
        super("IDN-003", Severity.VIOLATION, ParticipationParameters.PERSONAL_NUMBER_DIGITS, Bound.ONE_OF);
    }

    @Override
    protected Optional<String> notAddressed(ReviewedHousehold household, LegalContext context) {
        return NumberedMember.numbered(household).isEmpty() ? Optional.of("no-personal-numbers") : Optional.empty();
    }

    @Override
    protected Outcome judge(ReviewedHousehold household, Ground<ImmutableSet<String>> ground) {
        ImmutableList<NumberedMember> numbered = NumberedMember.numbered(household);
        List<Finding> findings = new ArrayList<>();
        for (NumberedMember one : numbered) {
            if (!one.number().isDigits()
                    || !ground.value().contains(Integer.toString(one.number().length()))) {
                findings.add(ground.finding(one.path("person/personalNumber"))
                        .aspect(one.number().isDigits() ? "digits" : "notDigits")
                        .with("place", one.index() + 1)
                        .with("maskedNumber", one.number())
                        .with("digits", one.number().length())
                        .with("allowedDigits", String.join(", ", ground.value()))
                        .build());
            }
        }
        return ground.outcome(findings, ImmutableList.of(), ImmutableMap.of("numbers", numbered.size()));
    }
}
