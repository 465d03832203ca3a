package vn.sinhke.rules.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.IdentityClaim;
import vn.sinhke.beneficiary.IdentityClaims;
import vn.sinhke.law.Dimension;
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
 * IDN-004: the twelve digits of a member's number fit the recorded sex and year of birth (đối chiếu số định danh), and
 * begin with the code of a province or of another country, Decree 137/2015 art. 13.
 *
 * <p>A warning at most: one of the two is wrong, and the digits do not say which. The decree ended on 1 July 2024; numbers
 * do not change, and what came after it was not read, so that a difference is still shown from then on, and agreement is
 * undecided (ADR 0054). Numbers of another count of digits are not looked at.
 */
final class NumberFitsRecord extends CitedRule<ReviewedHousehold, Boolean> {

    NumberFitsRecord() {
        super("IDN-004", Severity.WARNING, ParticipationParameters.PERSONAL_NUMBER_CLAIMS, Bound.REQUIRED);
    }

    @Override
    protected Optional<String> notAddressed(ReviewedHousehold household, LegalContext context) {
        return withTwelveDigits(household).isEmpty() ? Optional.of("no-citizen-ids") : Optional.empty();
    }

    private static ImmutableList<NumberedMember> withTwelveDigits(ReviewedHousehold household) {
        return NumberedMember.numbered(household).stream()
                .filter(one -> one.number().citizenId().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    protected Outcome unknownLaw(ReviewedHousehold household, Ground<Void> ground, ImmutableSet<Dimension> unsaid) {
        List<Finding> findings = ground.provisions().isEmpty() ? List.of() : differences(household, ground);
        return findings.isEmpty()
                ? super.unknownLaw(household, ground, unsaid)
                : new Outcome.Found(
                        ImmutableList.copyOf(findings),
                        ImmutableList.of("law:" + ParticipationParameters.PERSONAL_NUMBER_CLAIMS.name()));
    }

    @Override
    protected Outcome judge(ReviewedHousehold household, Ground<Boolean> ground) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        ImmutableList<NumberedMember> looked = withTwelveDigits(household);
        for (NumberedMember one : looked) {
            if (one.member().sex().isEmpty()) {
                missing.add(one.path("sex"));
            }
            if (one.member().born().isEmpty()) {
                missing.add(one.path("born"));
            }
        }
        return ground.outcome(
                differences(household, ground), missing.build(), ImmutableMap.of("numbers", looked.size()));
    }

    private static List<Finding> differences(ReviewedHousehold household, Ground<?> ground) {
        List<Finding> findings = new ArrayList<>();
        for (NumberedMember one : withTwelveDigits(household)) {
            for (IdentityClaim claim : IdentityClaims.against(one.member())) {
                findings.add(ground.finding(one.path("person/personalNumber"))
                        .aspect(aspect(claim))
                        .with("place", one.index() + 1)
                        .with("maskedNumber", one.number())
                        .build());
            }
        }
        return findings;
    }

    private static String aspect(IdentityClaim claim) {
        return switch (claim) {
            case PROVINCE -> "province";
            case SEX -> "sex";
            case BIRTH_YEAR -> "birthYear";
        };
    }
}
