package vn.sinhke.rules.support;

import com.google.common.collect.ImmutableList;
import vn.sinhke.project.SupportHistory;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;

/** The rules about a dossier beside what its households received before. */
public final class SupportHistoryRules {

    private SupportHistoryRules() {}

    /** Returns all of them. */
    public static RuleSet<SupportHistory> all() {
        return RuleSet.of("support-history", ImmutableList.<Rule<SupportHistory>>of(new SameContentTwice()));
    }
}
