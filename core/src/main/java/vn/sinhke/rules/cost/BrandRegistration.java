package vn.sinhke.rules.cost;

import java.util.Optional;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.project.CostItem;
import vn.sinhke.project.CostKind;

/**
 * BUD-013: registering a brand is supported with at most 35 million đồng a mark (đăng ký nhãn hiệu), Circular 60/2026
 * art. 7 cl. 2 pt. a. An equal amount is within. The figure rests on a single copy of the circular.
 */
final class BrandRegistration extends CostItemRule {

    BrandRegistration() {
        super("BUD-013", CostKind.BRAND_REGISTRATION, "marks", SupportParameters.BRAND_REGISTRATION_MAXIMUM);
    }

    @Override
    Optional<Integer> pieces(CostItem item) {
        return item.marks();
    }
}
