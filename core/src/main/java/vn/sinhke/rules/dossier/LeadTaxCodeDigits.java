package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.sinhke.identity.CheckDigit;
import vn.sinhke.identity.TaxCode;
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
 * looked at. The hyphen of the thirteen is not counted. The tenth digit checks the nine before it; where they give no
 * single digit, a person has to look the code up (ADR 0055).
 */
final class LeadTaxCodeDigits extends CitedRule<Dossier, ImmutableSet<String>> {

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
        TaxCode code = dossier.lead()
                .flatMap(lead -> lead.taxCode())
                .map(TaxCode::written)
                .orElseThrow();
        String allowed = String.join(", ", ground.value());
        if (!code.isDigits()) {
            return found("notDigits", code, allowed, ground);
        }
        if (!ground.value().contains(Integer.toString(code.length()))) {
            return found("digits", code, allowed, ground);
        }
        CheckDigit check = code.checkDigit();
        if (check == CheckDigit.WRONG) {
            return found("checkDigit", code, allowed, ground);
        }
        return check == CheckDigit.CANNOT_BE_DECIDED
                ? ground.undecided(ImmutableList.of("lead/taxCode/checkDigit"))
                : ground.satisfied(ImmutableMap.of("digits", code.length(), "allowedDigits", allowed));
    }

    private static Outcome found(String aspect, TaxCode code, String allowed, Ground<ImmutableSet<String>> ground) {
        return Ground.found(ground.finding("lead/taxCode", Severity.WARNING)
                .aspect(aspect)
                .with("digits", code.length())
                .with("allowedDigits", allowed)
                .build());
    }
}
