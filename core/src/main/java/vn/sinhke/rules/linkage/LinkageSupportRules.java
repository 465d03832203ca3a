package vn.sinhke.rules.linkage;

import com.google.common.collect.ImmutableList;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Rule;

/** The rules about what a dossier asks for its linkage under Decree 98/2018. */
public final class LinkageSupportRules {

    private LinkageSupportRules() {}

    /** Returns all of them. */
    public static ImmutableList<Rule<Dossier>> all() {
        return ImmutableList.of(
                new ConsultingAmount(),
                new ConsultingShare(),
                new InfrastructureShare(),
                new InfrastructureAmount(),
                new InputCycles(),
                new TechnologyShare(),
                new TechnologyAmount(),
                new ExtensionModelAmount(),
                new QualityPaper());
    }
}
