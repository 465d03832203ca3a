package vn.sinhke.rules.linkage;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** LNK-010: technology and quality control are supported up to what the province has set (mức tối đa do tỉnh quy định).
 * Where it has set none, the rule does not apply. */
final class TechnologyAmount extends LinkageSupportRule<Vnd, Vnd> {

    TechnologyAmount() {
        super(
                "LNK-010",
                LinkageParameters.LINKAGE_TECHNOLOGY_MAXIMUM_AMOUNT,
                Bound.AT_MOST,
                "supportVnd",
                "maximumVnd");
    }

    @Override
    ImmutableList<Measure<Vnd>> measures(LinkageSupport support) {
        return amount("technologySupport", support.technologySupport());
    }
}
