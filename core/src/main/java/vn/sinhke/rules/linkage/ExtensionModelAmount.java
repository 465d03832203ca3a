package vn.sinhke.rules.linkage;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** LNK-011: a model of extension is supported up to what the province has set (mô hình khuyến nông, mức tối đa do tỉnh
 * quy định). Where it has set none, the rule does not apply. */
final class ExtensionModelAmount extends LinkageSupportRule<Vnd, Vnd> {

    ExtensionModelAmount() {
        super("LNK-011", LinkageParameters.LINKAGE_EXTENSION_MODEL_MAXIMUM, Bound.AT_MOST, "supportVnd", "maximumVnd");
    }

    @Override
    ImmutableList<Measure<Vnd>> measures(LinkageSupport support) {
        return amount("extensionModelSupport", support.extensionModelSupport());
    }
}
