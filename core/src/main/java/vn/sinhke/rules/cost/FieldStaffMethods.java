package vn.sinhke.rules.cost;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.CostItem;
import vn.sinhke.project.CostKind;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * BUD-012: only community, by-task and special projects may pay field staff (chi hỗ trợ cán bộ đến tận hộ), not chain
 * projects, Circular 55/2023 art. 12 cl. 3. A line of nothing pays nobody.
 */
final class FieldStaffMethods extends MeasuredRule<Dossier, String, ImmutableSet<String>> {

    FieldStaffMethods() {
        super(
                "BUD-012",
                Severity.VIOLATION,
                SupportParameters.FIELD_STAFF_METHODS,
                Bound.ONE_OF,
                "supportMethod",
                "allowedMethods");
    }

    @Override
    protected Optional<String> notAddressed(Dossier dossier, LegalContext context) {
        return dossier.project().budget().items().stream().noneMatch(FieldStaffMethods::paysFieldStaff)
                ? Optional.of("no-field-staff")
                : Optional.empty();
    }

    @Override
    protected ImmutableList<String> missingForScope(Dossier dossier, LegalContext context) {
        return context.capitalPeriod().isEmpty() ? ImmutableList.of("project/capitalPeriod") : ImmutableList.of();
    }

    @Override
    protected ImmutableList<Measure<String>> measures(Dossier dossier, LawOfTheDay law) {
        return ImmutableList.of(
                Measure.of("project/method", dossier.project().method().map(SupportMethod::name)));
    }

    private static boolean paysFieldStaff(CostItem item) {
        return item.kind().filter(CostKind.FIELD_STAFF::equals).isPresent()
                && !item.amount().equals(Optional.of(Vnd.ZERO));
    }
}
