package vn.sinhke.rules.call;

import com.google.common.collect.ImmutableList;
import vn.sinhke.project.CallEntry;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about a dossier among the others of its call. */
public final class CallRules {

    private CallRules() {}

    /** Returns all of them. */
    public static RuleSet<CallEntry> all() {
        return RuleSet.of("dossier", ImmutableList.<Rule<CallEntry>>of(new SupportedOnce()));
    }
}
