package vn.sinhke.rules.linkage;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** LNK-004: consulting on building a linkage is supported up to 300 million đồng (tư vấn xây dựng liên kết), Decree 98/2018
 * art. 7. An equal amount is within. */
final class ConsultingAmount extends LinkageSupportRule<Vnd, Vnd> {

    ConsultingAmount() {
        super("LNK-004", LinkageParameters.LINKAGE_CONSULTING_MAXIMUM, Bound.AT_MOST, "supportVnd", "maximumVnd");
    }

    @Override
    ImmutableList<Measure<Vnd>> measures(LinkageSupport support) {
        return amount("consultingSupport", support.consultingSupport());
    }
}
