package vn.sinhke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.sinhke.law.LawOfTheDay;

/** A rule applied in every way that there is: alone, with the law looked up, and bound after many subjects. */
final class EveryWay {

    private EveryWay() {}

    /** Returns what the rule says of the subject, and sees to it that every way says the same. */
    static <S> Outcome judge(Rule<S> rule, S subject, LawOfTheDay law) {
        Outcome plain = rule.check(subject, law);
        List<Outcome> open =
                plain instanceof Outcome.Found || plain instanceof Outcome.Undecided ? List.of(plain) : List.of();
        RulesOfTheDay<S> rules = RuleSet.of("subject", List.of(rule)).on(law);
        assertThat(rules.check(subject)).extracting(Result::outcome).isEqualTo(List.of(plain));
        for (int i = 0; i < PassingRules.MANY + 10; i++) {
            assertThat(outcomes(rules.open(subject))).isEqualTo(open);
        }
        return plain;
    }

    private static List<Outcome> outcomes(List<Result> results) {
        return results.stream().map(Result::outcome).toList();
    }
}
