package vn.sinhke.rules.nomination;

import com.google.common.collect.ImmutableList;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.NominationList;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about a list of nominated organizations. */
public final class NominationRules {

    private NominationRules() {}

    /** Returns all of them, districts being understood by that gazetteer. */
    public static RuleSet<NominationList> all(Gazetteer gazetteer) {
        return RuleSet.of(
                "nominations",
                ImmutableList.<Rule<NominationList>>of(
                        new NominatedKind(), new NominatedDistricts(gazetteer), new NominatedOnce()));
    }
}
