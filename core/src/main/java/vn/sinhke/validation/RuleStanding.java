package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.law.LawCases;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Scope;
import vn.sinhke.law.Standing;

/**
 * What the law of a day gives a rule to stand on (căn cứ của quy tắc trong ngày). A rule stands as the parameter that
 * it rests on does: in force where the law has a value for at least one case.
 *
 * @param subject kind of subject that the rule is about
 * @param code its code
 * @param severity the most a finding of it can matter
 * @param thresholds the values of the law that it holds something against
 * @param standing how the parameter it rests on stands
 * @param provisions the provisions behind that, each once
 */
public record RuleStanding(
        String subject,
        RuleCode code,
        Severity severity,
        ImmutableList<Threshold> thresholds,
        Standing standing,
        ImmutableList<Provision> provisions) {

    /** Returns how every rule of the sets stands, set by set, by code. */
    public static ImmutableList<RuleStanding> of(List<RuleSet<?>> sets, LawOfTheDay law) {
        ImmutableList.Builder<RuleStanding> standings = ImmutableList.builder();
        for (RuleSet<?> set : sets) {
            for (Rule<?> rule : set.rules().values()) {
                standings.add(of(set.subject(), rule, law));
            }
        }
        return standings.build();
    }

    private static RuleStanding of(String subject, Rule<?> rule, LawOfTheDay law) {
        Parameter<?> basis = rule.thresholds().get(0).parameter();
        Standing best = Standing.NOT_HERE;
        Set<Provision> provisions = new LinkedHashSet<>();
        for (Scope asked : LawCases.of(law.book(), basis.name(), law.context().scope())) {
            LegalAnswer<?> answer = law.answer(basis, asked);
            Standing standing = Standing.of(answer);
            if (standing.compareTo(best) < 0) {
                best = standing;
                provisions.clear();
            }
            if (standing == best) {
                provisions.addAll(Ground.provisions(answer));
            }
        }
        return new RuleStanding(
                subject, rule.code(), rule.severity(), rule.thresholds(), best, ImmutableList.copyOf(provisions));
    }
}
