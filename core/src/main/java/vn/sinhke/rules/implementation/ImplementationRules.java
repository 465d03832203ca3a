package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about the file of a project that is carried out. */
public final class ImplementationRules {

    private ImplementationRules() {}

    /** Returns all of them. */
    public static RuleSet<Implementation> all() {
        return RuleSet.of("implementation", ImmutableList.<Rule<Implementation>>of());
    }
}
