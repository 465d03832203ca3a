package vn.sinhke.rules.cost;

import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Scope;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.project.CostItem;
import vn.sinhke.project.CostKind;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;

/**
 * BUD-011: field staff get at most 50,000 đồng a person and session beside their travel pay (chi hỗ trợ cán bộ đến tận
 * hộ), Circular 55/2023 art. 12 cl. 3 pt. a. An equal amount is within; a session is one person's.
 */
final class FieldStaffSession extends CostItemRule {

    FieldStaffSession() {
        super("BUD-011", CostKind.FIELD_STAFF, "sessions", SupportParameters.FIELD_STAFF_SESSION_MAXIMUM);
    }

    @Override
    Optional<Integer> pieces(CostItem item) {
        return item.sessions();
    }

    @Override
    protected Scope scope(Dossier dossier, LegalContext context) {
        return context.scope().with(Dimension.METHOD, dossier.project().method().map(SupportMethod::name));
    }
}
