package vn.sinhke.validation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.TreeMap;
import vn.sinhke.json.Json;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.Parameter;

/**
 * The rules about one kind of subject (bộ quy tắc), applied together.
 *
 * @param <S> what the rules are about
 */
public final class RuleSet<S> {

    private final String subject;
    private final ImmutableSortedMap<RuleCode, Rule<S>> rules;

    private RuleSet(String subject, ImmutableSortedMap<RuleCode, Rule<S>> rules) {
        this.subject = subject;
        this.rules = rules;
    }

    /**
     * Returns the set of these rules about a subject of that kind, such as {@code dossier}.
     *
     * @throws IllegalArgumentException if two of them have one code
     */
    public static <S> RuleSet<S> of(String subject, Collection<? extends Rule<S>> rules) {
        TreeMap<RuleCode, Rule<S>> byCode = new TreeMap<>();
        for (Rule<S> rule : rules) {
            Rule<S> other = byCode.put(rule.code(), rule);
            checkArgument(other == null, "Two rules have the code %s", rule.code());
        }
        return new RuleSet<>(subject, ImmutableSortedMap.copyOf(byCode));
    }

    /** The kind of subject, as reports name it. */
    public String subject() {
        return subject;
    }

    /** The rules, by code. */
    public ImmutableSortedMap<RuleCode, Rule<S>> rules() {
        return rules;
    }

    /** SHA-256 over what identifies each rule: code, severity, parameters and choices. */
    public String version() {
        StringBuilder identity = new StringBuilder();
        rules.forEach((code, rule) -> identity.append(code)
                .append(' ')
                .append(rule.severity())
                .append(' ')
                .append(rule.parameters().stream().map(Parameter::name).toList())
                .append(' ')
                .append(rule.variant())
                .append('\n'));
        return Json.hash(identity.toString());
    }

    /** Returns the set with that law looked up, for judging many subjects in the same circumstances. */
    public RulesOfTheDay<S> on(LawOfTheDay law) {
        return new RulesOfTheDay<>(rules.values().asList(), law);
    }

    /** Applies every rule, each whatever the others say; the results are in the order of the codes. */
    public ImmutableList<Result> check(S subject, LawOfTheDay law) {
        return rules.values().stream()
                .map(rule -> new Result(rule.code(), rule.severity(), rule.check(subject, law)))
                .collect(ImmutableList.toImmutableList());
    }
}
