package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;

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
                rule.bound().comparison(usual == null ? null : usual.value()));
    }

    @Override
    public boolean passes(S subject) {
        if (rule.notAddressed(subject, context).isPresent()) {
            return true;
        }
        if (rule instanceof StatedRule<S, M, T> one && isUsual(subject)) {
            Optional<M> stated = one.stated(subject);
            return stated.isPresent() && comparison.allows(stated.get(), value);
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
            ImmutableList<Measure<M>> measures = rule.measures(subject, law);
            if (measures.size() == 1 && isUsual(measures.get(0), subject) && fails(measures.get(0))) {
                return found(measures.get(0));
            }
        }
        return rule.check(subject, asked);
    }

    private boolean fails(Measure<M> measure) {
        return measure.value().isPresent() && !comparison.allows(measure.value().get(), value);
    }

    private Outcome found(Measure<M> measure) {
        return Ground.found(rule.finding(
                measure, measure.value().orElseThrow(), value, valueInWords, usual.rung(), usual.provisions()));
    }
}
