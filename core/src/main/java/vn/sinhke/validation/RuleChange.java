package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.sinhke.law.LawDifference;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.ParameterChange;

/**
 * A rule that does not stand as it stood, or holds something against another value (thay đổi của một quy tắc).
 *
 * @param before how it stood first
 * @param after how it stood then
 * @param parameters the parameters of its thresholds that changed, case by case
 */
public record RuleChange(RuleStanding before, RuleStanding after, ImmutableList<ParameterChange> parameters) {

    /** Returns the rules that a difference of the law touches, set by set, by code. */
    public static ImmutableList<RuleChange> between(
            List<RuleSet<?>> sets, LawOfTheDay before, LawOfTheDay after, LawDifference difference) {
        ImmutableList<RuleStanding> stood = RuleStanding.of(sets, before);
        ImmutableList<RuleStanding> stands = RuleStanding.of(sets, after);
        ImmutableList.Builder<RuleChange> changes = ImmutableList.builder();
        for (int i = 0; i < stood.size(); i++) {
            ImmutableList<ParameterChange> parameters = of(stood.get(i), difference);
            if (stood.get(i).standing() != stands.get(i).standing() || !parameters.isEmpty()) {
                changes.add(new RuleChange(stood.get(i), stands.get(i), parameters));
            }
        }
        return changes.build();
    }

    private static ImmutableList<ParameterChange> of(RuleStanding rule, LawDifference difference) {
        return difference.parameters().stream()
                .filter(change -> rule.thresholds().stream()
                        .anyMatch(threshold -> threshold
                                .parameter()
                                .name()
                                .equals(change.declaration().name())))
                .collect(ImmutableList.toImmutableList());
    }
}
