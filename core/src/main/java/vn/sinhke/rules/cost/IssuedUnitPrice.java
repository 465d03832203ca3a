package vn.sinhke.rules.cost;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * BUD-014: where an authority has issued a unit price, the estimate goes by it (đơn giá do cơ quan có thẩm quyền ban
 * hành), Circular 55/2023 art. 56 cl. 2. Items for which the dossier names no issued price are not looked at.
 */
final class IssuedUnitPrice extends MeasuredRule<Dossier, Boolean, Boolean> {

    IssuedUnitPrice() {
        super("BUD-014", Severity.VIOLATION, SupportParameters.SUPPORT_UNIT_PRICE, Bound.REQUIRED, "", "");
    }

    @Override
    protected ImmutableList<String> missingForScope(Dossier dossier, LegalContext context) {
        return context.capitalPeriod().isEmpty() ? ImmutableList.of("project/capitalPeriod") : ImmutableList.of();
    }

    @Override
    protected ImmutableList<Measure<Boolean>> measures(Dossier dossier, LawOfTheDay law) {
        return Measure.each(
                "project/budget/items",
                dossier.project().budget().items(),
                item -> item.issuedUnitPrice().isPresent(),
                "unitPrice",
                item -> item.unitPrice()
                        .map(price -> price.equals(item.issuedUnitPrice().orElseThrow())));
    }
}
