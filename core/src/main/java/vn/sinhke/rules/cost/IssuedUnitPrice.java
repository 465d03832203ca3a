package vn.sinhke.rules.cost;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.project.CostItem;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.ProductionSector;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * BUD-014: where an authority has issued a unit price, the estimate of a project of trades and services goes by it (đơn
 * giá do cơ quan có thẩm quyền ban hành), Circular 55/2023 art. 56 cl. 2. The clause speaks of such projects only; items for
 * which the dossier names no issued price are not looked at.
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
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return dossier.project()
                .sector()
                .filter(sector -> sector != ProductionSector.TRADES_AND_SERVICES)
                .map(sector -> "not-trades-or-services");
    }

    @Override
    protected ImmutableList<Measure<Boolean>> measures(Dossier dossier, LawOfTheDay law) {
        boolean known = dossier.project().sector().isPresent();
        return Measure.<CostItem, Boolean>each(
                        "project/budget/items",
                        dossier.project().budget().items(),
                        item -> item.issuedUnitPrice().isPresent(),
                        "unitPrice",
                        item -> item.unitPrice()
                                .filter(price -> known)
                                .map(price ->
                                        price.equals(item.issuedUnitPrice().orElseThrow())))
                .stream()
                .map(measure -> known ? measure : measure.lacking(ImmutableList.of("project/sector")))
                .collect(ImmutableList.toImmutableList());
    }
}
