package vn.sinhke.rules.linkage;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** LNK-005: consulting on building a linkage is supported up to its whole cost, 100 % (tư vấn xây dựng liên kết), Decree
 * 98/2018 art. 7. */
final class ConsultingShare extends LinkageSupportRule<Percentage, Percentage> {

    ConsultingShare() {
        super(
                "LNK-005",
                LinkageParameters.LINKAGE_CONSULTING_MAXIMUM_SHARE,
                Bound.AT_MOST,
                "sharePercent",
                "maximumPercent");
    }

    @Override
    ImmutableList<Measure<Percentage>> measures(LinkageSupport support) {
        return share("consultingSupport", support.consultingSupport(), "consultingCost", support.consultingCost());
    }
}
