package vn.sinhke.rules.linkage;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** LNK-007: infrastructure of a linkage is supported up to 10 billion đồng (hạ tầng phục vụ liên kết), Decree 98/2018
 * art. 8. An equal amount is within. */
final class InfrastructureAmount extends LinkageSupportRule<Vnd, Vnd> {

    InfrastructureAmount() {
        super(
                "LNK-007",
                LinkageParameters.LINKAGE_INFRASTRUCTURE_MAXIMUM_AMOUNT,
                Bound.AT_MOST,
                "supportVnd",
                "maximumVnd");
    }

    @Override
    ImmutableList<Measure<Vnd>> measures(LinkageSupport support) {
        return amount("infrastructureSupport", support.infrastructureSupport());
    }
}
