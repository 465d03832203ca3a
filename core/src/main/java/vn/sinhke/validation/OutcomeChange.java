package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A rule whose outcome about one subject turns over between two reports (kết luận bị thay đổi).
 *
 * @param code code of the rule
 * @param before what it said first
 * @param after what it said then
 */
public record OutcomeChange(RuleCode code, Outcome before, Outcome after) {

    /**
     * Returns the rules that say something else in the second report, by code: another outcome, or findings of another
     * kind, severity or place. Other provisions behind the same outcome turn nothing over, nor do other facts missing.
     * A rule that only one of the reports has is passed over.
     */
    public static ImmutableList<OutcomeChange> between(Report before, Report after) {
        TreeMap<RuleCode, Outcome> said = new TreeMap<>();
        before.results().forEach(result -> said.put(result.code(), result.outcome()));
        return after.results().stream()
                .filter(result -> said.containsKey(result.code()))
                .map(result -> new OutcomeChange(result.code(), said.get(result.code()), result.outcome()))
                .filter(change -> !verdict(change.before()).equals(verdict(change.after())))
                .collect(ImmutableList.toImmutableList());
    }

    /** What an outcome comes to, its numbers and grounds left out. */
    private static Set<String> verdict(Outcome outcome) {
        if (outcome instanceof Outcome.Found found) {
            return found.findings().stream()
                    .map(finding -> finding.severity() + " " + finding.aspect().orElse("") + " " + finding.path())
                    .collect(Collectors.toSet());
        }
        return Set.of(outcome.getClass().getSimpleName());
    }
}
