package vn.sinhke.rules.linkage;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** LNK-012: a supported linkage has a certificate of, or a commitment to, quality, food safety, disease safety and
 * environment (giấy chứng nhận hoặc cam kết), Decree 98/2018 art. 11. What the paper says is left to a person. */
final class QualityPaper extends LinkageSupportRule<Boolean, Boolean> {

    QualityPaper() {
        super("LNK-012", LinkageParameters.LINKAGE_QUALITY_PAPER, Bound.REQUIRED, "", "");
    }

    @Override
    ImmutableList<Measure<Boolean>> measures(LinkageSupport support) {
        return ImmutableList.of(Measure.of("linkageSupport/qualityPaper", support.qualityPaper()));
    }
}
