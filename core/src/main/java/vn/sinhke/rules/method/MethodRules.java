package vn.sinhke.rules.method;

import com.google.common.collect.ImmutableList;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Rule;

/** The rules about what the method of a project asks of a dossier. */
public final class MethodRules {

    private MethodRules() {}

    /** Returns all of them. */
    public static ImmutableList<Rule<Dossier>> all() {
        return ImmutableList.of(
                new CommunityProposes(),
                new ExperiencedMember(),
                new CounterpartCommitted(),
                new TaskGrounds(),
                new TaskSupport(),
                new TaskDirectShare());
    }
}
