package vn.sinhke.rules.dossier;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * IDN-002: the tax code of the lead has as many digits as an organization's (mã số thuế): ten, or thirteen of a dependent
 * unit, Circular 86/2024 art. 5. Known from the press, so a warning. A cooperative group has none of its own and is not
 * looked at. The hyphen of the thirteen is not counted.
 */
final class LeadTaxCodeDigits extends CitedRule<Dossier, ImmutableSet<String>> {

    private static final CharMatcher BETWEEN = CharMatcher.whitespace().or(CharMatcher.anyOf(".-"));
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final ImmutableSet<OrganizationKind> REGISTERED = ImmutableSet.of(
            OrganizationKind.ENTERPRISE, OrganizationKind.COOPERATIVE, OrganizationKind.COOPERATIVE_UNION);

    LeadTaxCodeDigits() {
        super(
                "IDN-002",
                Severity.VIOLATION,
                ParticipationParameters.IDENTITY_TAX_CODE_ORGANIZATION_DIGITS,
                Bound.ONE_OF);
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        boolean registered = dossier.lead()
                .flatMap(lead -> lead.kind())
                .map(REGISTERED::contains)
                .orElse(true);
        if (!registered) {
            return Optional.of("not-registered");
        }
        return dossier.lead().flatMap(lead -> lead.taxCode()).isEmpty() ? Optional.of("no-tax-code") : Optional.empty();
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<ImmutableSet<String>> ground) {
        String digits = BETWEEN.removeFrom(
                dossier.lead().flatMap(lead -> lead.taxCode()).orElseThrow());
        boolean onlyDigits = DIGITS.matchesAllOf(digits);
        String allowed = String.join(", ", ground.value());
        if (onlyDigits && ground.value().contains(Integer.toString(digits.length()))) {
            return ground.satisfied(ImmutableMap.of("digits", digits.length(), "allowedDigits", allowed));
        }
        return Ground.found(ground.finding("lead/taxCode")
                .aspect(onlyDigits ? "digits" : "notDigits")
                .with("digits", digits.length())
                .with("allowedDigits", allowed)
                .build());
    }
}
