package vn.sinhke.rules.linkage;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** LNK-006: infrastructure of a linkage is supported up to 30 % of its investment (hạ tầng phục vụ liên kết), Decree
 * 98/2018 art. 8. An equal share is within. */
final class InfrastructureShare extends LinkageSupportRule<Percentage, Percentage> {

    InfrastructureShare() {
        super(
                "LNK-006",
                LinkageParameters.LINKAGE_INFRASTRUCTURE_MAXIMUM,
                Bound.AT_MOST,
                "sharePercent",
                "maximumPercent");
    }

    @Override
    ImmutableList<Measure<Percentage>> measures(LinkageSupport support) {
        return share(
                "infrastructureSupport",
                support.infrastructureSupport(),
                "infrastructureCost",
                support.infrastructureCost());
    }
}
