package vn.sinhke.rules.linkage;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** LNK-009: technology and quality control are supported up to 40 % of their cost (chuyển giao kỹ thuật, quản lý chất
 * lượng), Decree 98/2018 art. 9. An equal share is within. */
final class TechnologyShare extends LinkageSupportRule<Percentage, Percentage> {

    TechnologyShare() {
        super("LNK-009", LinkageParameters.LINKAGE_TECHNOLOGY_MAXIMUM, Bound.AT_MOST, "sharePercent", "maximumPercent");
    }

    @Override
    ImmutableList<Measure<Percentage>> measures(LinkageSupport support) {
        return share("technologySupport", support.technologySupport(), "technologyCost", support.technologyCost());
    }
}
