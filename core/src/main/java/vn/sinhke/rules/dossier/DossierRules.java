package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about one dossier. */
public final class DossierRules {

    private DossierRules() {}

    /** Returns all of them, places being understood by that gazetteer and ceilings applied in that way. */
    public static RuleSet<Dossier> all(Gazetteer gazetteer, CeilingApplication ceilings) {
        return RuleSet.of(ImmutableList.<Rule<Dossier>>of(new LeadKind(), new PartsMakeTotal()));
    }
}
