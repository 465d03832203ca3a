package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;

/**
 * A {@link MeasuredRule} with the law of its circumstances looked up.
 *
 * <p>Its methods are short and its parts are the parts of a record on purpose: the virtual machine takes the parts of a
 * record for constants and puts short methods into their callers.
 *
 * @param rule the rule
 * @param asked the law that was looked up
 * @param law the law of the day
 * @param context the circumstances
 * @param usual the answer that was looked up, where a value is in force; else null
 * @param value its value; null likewise
 * @param valueInWords the same as findings say it; null likewise
 * @param cited the provisions behind it, each once; null likewise
 * @param comparison how what is measured is held against the value
 */
record MeasuredOfTheDay<S, M, T>(
        MeasuredRule<S, M, T> rule,
        Asked<T> asked,
        LawOfTheDay law,
        LegalContext context,
        LegalAnswer.InForce<T> usual,
        T value,
        String valueInWords,
        ImmutableList<Provision> cited,
        Bound.Comparison comparison)
        implements RuleOfTheDay<S> {

    static <S, M, T> MeasuredOfTheDay<S, M, T> of(MeasuredRule<S, M, T> rule, Asked<T> asked) {
        LegalAnswer.InForce<T> usual = asked.usual() instanceof LegalAnswer.InForce<T> inForce ? inForce : null;
        return new MeasuredOfTheDay<>(
                rule,
                asked,
                asked.law(),
                asked.law().context(),
                usual,
                usual == null ? null : usual.value(),
                usual == null ? null : MeasuredRule.words(usual.value()),
                usual == null ? null : ImmutableSet.copyOf(usual.provisions()).asList(),
                rule.bound().comparison(usual == null ? null : usual.value()));
    }

    @Override
    public boolean passes(S subject) {
        if (rule.notAddressed(subject, context).isPresent()) {
            return true;
        }
        if (rule instanceof StatedRule<S, M, T> one && isUsual(subject)) {
            return one.isStated(subject) && comparison.allows(one.stated(subject), value);
        }
        return rule.passes(rule.measures(subject, law), subject, asked);
    }

    /** Whether what is said of no day and case of its own is judged by the value that was looked up. */
    private boolean isUsual(S subject) {
        return usual != null && asked.isUsual(rule.scope(subject, context), rule.day(subject, context));
    }

    /** Whether the place is judged by the value that was looked up. */
    private boolean isUsual(Measure<M> measure, S subject) {
        return measure.scope().isEmpty() && measure.day().isEmpty() && isUsual(subject);
    }

    @Override
    public Outcome check(S subject) {
        if (rule.notAddressed(subject, context).isEmpty()) {
            if (rule instanceof StatedRule<S, M, T> one) {
                if (isUsual(subject)) {
                    return stated(one, subject);
                }
            } else {
                ImmutableList<Measure<M>> measures = rule.measures(subject, law);
                if (measures.size() == 1 && isUsual(measures.get(0), subject)) {
                    return held(measures.get(0), subject);
                }
            }
        }
        return rule.check(subject, asked);
    }

    private Outcome stated(StatedRule<S, M, T> one, S subject) {
        if (!one.isStated(subject)) {
            return undecided(ImmutableList.of(one.path()));
        }
        M seen = one.stated(subject);
        return comparison.allows(seen, value)
                ? rule.check(subject, asked)
                : found(one.path(), ImmutableSortedMap.of(), seen);
    }

    private Outcome held(Measure<M> measure, S subject) {
        if (measure.value().isEmpty()) {
            return undecided(ImmutableSet.copyOf(measure.missing()).asList());
        }
        M seen = measure.value().get();
        return comparison.allows(seen, value)
                ? rule.check(subject, asked)
                : found(measure.path(), measure.arguments(), seen);
    }

    private Outcome undecided(ImmutableList<String> missing) {
        return new Outcome.Undecided(missing, MeasuredRule.NOTHING_HELD, cited);
    }

    private Outcome found(String path, ImmutableSortedMap<String, String> said, M seen) {
        return Ground.found(rule.finding(path, said, seen, value, valueInWords, usual.rung(), usual.provisions()));
    }
}
