package vn.sinhke.rules.linkage;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.project.LinkageSupport;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/** LNK-008: seeds, materials and packaging are supported for at most three crops or production cycles (vụ, chu kỳ sản
 * xuất), Decree 98/2018 art. 9. */
final class InputCycles extends LinkageSupportRule<Integer, Integer> {

    InputCycles() {
        super("LNK-008", LinkageParameters.LINKAGE_INPUTS_MAXIMUM_CYCLES, Bound.AT_MOST, "cycles", "maximumCycles");
    }

    @Override
    ImmutableList<Measure<Integer>> measures(LinkageSupport support) {
        return support.inputCycles().isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Measure.of("linkageSupport/inputCycles", support.inputCycles()));
    }
}
