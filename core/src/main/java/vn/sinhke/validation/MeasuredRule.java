package vn.sinhke.validation;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;

/**
 * A rule that measures something in one or more places of its subject and holds each against the value that the law has
 * for that place: at most an amount, one of some words, all of some papers. Most requirements are of this kind, and say
 * no more in code than what they measure.
 *
 * <p>Each place is judged by the law of its own day and case where it has one, so that a payment of 2023 in a file of
 * 2027 is judged by the law of 2023. A place for which the law says nothing is passed over; where that is so of all of
 * them, or there is none, the rule is not applicable.
 *
 * @param <S> what the rule is about
 * @param <M> what it measures
 * @param <T> type of the parameter's value
 */
public abstract class MeasuredRule<S, M, T> extends ParameterRule<S, T> {

    /** What is said of a rule that had nothing to hold against the law. */
    static final ImmutableSortedMap<String, String> NOTHING_HELD = ImmutableSortedMap.of("checked", "0");

    private final String measured;
    private final String limit;

    /**
     * A rule of that code.
     *
     * @param measured name of the argument that says what was measured, its unit last; for {@link Bound#ALL_OF} it
     *     says which words are missing; empty where there is nothing to say
     * @param limit name of the argument that says the law's value; empty where there is nothing to say
     */
    protected MeasuredRule(
            String code, Severity severity, Parameter<T> basis, Bound bound, String measured, String limit) {
        super(code, severity, basis, bound);
        this.measured = measured;
        this.limit = limit;
    }

    /** What to hold against the law, place by place. */
    protected abstract ImmutableList<Measure<M>> measures(S subject, LawOfTheDay law);

    @Override
    public final Outcome check(S subject, LawOfTheDay law) {
        return check(subject, Asked.unasked(basis(), law));
    }

    /** Looks the law up for the circumstances; a place whose case or day is another asks for that as before. */
    @Override
    public final RuleOfTheDay<S> on(LawOfTheDay law) {
        return MeasuredOfTheDay.of(this, Asked.of(basis(), law));
    }

    final Outcome check(S subject, Asked<T> asked) {
        LawOfTheDay law = asked.law();
        Optional<String> reason = notAddressed(subject, law.context());
        ImmutableList<Measure<M>> measures = reason.isPresent() ? ImmutableList.of() : measures(subject, law);
        if (measures.isEmpty()) {
            return new Outcome.NotApplicable(
                    reason.orElse("nothing-to-measure"), Ground.provisions(asked.answer(this, subject)));
        }
        Tally tally = new Tally();
        for (Measure<M> measure : measures) {
            LegalAnswer<T> answer = answer(measure, subject, asked);
            if (answer instanceof LegalAnswer.InForce<T> inForce) {
                hold(measure, inForce, tally);
            } else if (answer instanceof LegalAnswer.Unknown<T> unknown) {
                tally.missing.addAll(missingLaw(subject, law.context(), unknown.unsaid()));
                tally.provisions.addAll(unknown.provisions());
            } else if (tally.silence == null) {
                tally.silence = answer;
            }
        }
        return tally.outcome();
    }

    /** Whether nothing is found and nothing missing in these places. */
    final boolean passes(ImmutableList<Measure<M>> measures, S subject, Asked<T> asked) {
        for (int i = 0; i < measures.size(); i++) {
            if (!passes(measures.get(i), subject, asked)) {
                return false;
            }
        }
        return true;
    }

    private boolean passes(Measure<M> measure, S subject, Asked<T> asked) {
        LegalAnswer<T> answer = answer(measure, subject, asked);
        if (answer instanceof LegalAnswer.InForce<T> inForce) {
            return measure.value().isPresent() && bound().allows(measure.value().get(), inForce.value());
        }
        return !(answer instanceof LegalAnswer.Unknown<T>);
    }

    private LegalAnswer<T> answer(Measure<M> measure, S subject, Asked<T> asked) {
        LegalContext context = asked.law().context();
        return asked.answer(
                measure.scope().isPresent() ? measure.scope().get() : scope(subject, context),
                measure.day().isPresent() ? measure.day().get() : day(subject, context));
    }

    private void hold(Measure<M> measure, LegalAnswer.InForce<T> inForce, Tally tally) {
        tally.provisions.addAll(inForce.provisions());
        T value = inForce.value();
        if (measure.value().isEmpty()) {
            tally.missing.addAll(measure.missing());
            return;
        }
        M seen = measure.value().get();
        tally.held++;
        if (!limit.isEmpty()) {
            tally.computed.put(limit, words(value));
        }
        if (!measured.isEmpty() && bound() != Bound.ALL_OF) {
            tally.computed.put(measured, words(seen));
        }
        if (!bound().allows(seen, value)) {
            tally.findings.add(finding(
                    measure.path(),
                    measure.arguments(),
                    seen,
                    value,
                    words(value),
                    inForce.rung(),
                    inForce.provisions()));
        }
    }

    /** What is said of a place that the law does not allow, with those further arguments. */
    final Finding finding(
            String path,
            ImmutableSortedMap<String, String> further,
            M seen,
            T value,
            String valueInWords,
            Rung rung,
            ImmutableList<Provision> provisions) {
        return ImmutableFinding.of(
                code(),
                Optional.empty(),
                severity().atMost(Ground.bearable(rung)),
                path,
                arguments(further, seen, value, valueInWords),
                provisions);
    }

    private ImmutableSortedMap<String, String> arguments(
            ImmutableSortedMap<String, String> further, M seen, T value, String valueInWords) {
        String said = measured.isEmpty() ? "" : bound() == Bound.ALL_OF ? lacking(seen, value) : words(seen);
        if (further.isEmpty() && !measured.isEmpty()) {
            return limit.isEmpty() ? ImmutableSortedMap.of(measured, said) : both(said, valueInWords);
        }
        ImmutableSortedMap.Builder<String, String> arguments = ImmutableSortedMap.naturalOrder();
        arguments.putAll(further);
        if (!measured.isEmpty()) {
            arguments.put(measured, said);
        }
        if (!limit.isEmpty()) {
            arguments.put(limit, valueInWords);
        }
        return arguments.build();
    }

    /** What was measured and the law's value, put in as they are sorted. */
    private ImmutableSortedMap<String, String> both(String said, String valueInWords) {
        return measured.compareTo(limit) < 0
                ? ImmutableSortedMap.of(measured, said, limit, valueInWords)
                : ImmutableSortedMap.of(limit, valueInWords, measured, said);
    }

    static String words(Object value) {
        return value instanceof Collection<?> many ? Joiner.on(", ").join(many) : value.toString();
    }

    private static String lacking(Object seen, Object value) {
        Collection<?> there = (Collection<?>) seen;
        StringJoiner words = new StringJoiner(", ");
        for (Object word : (Collection<?>) value) {
            if (!there.contains(word)) {
                words.add(word.toString());
            }
        }
        return words.toString();
    }

    /** What the places said so far. */
    private static final class Tally {
        final List<Finding> findings = new ArrayList<>();
        final List<String> missing = new ArrayList<>();
        final List<Provision> provisions = new ArrayList<>();
        final TreeMap<String, String> computed = new TreeMap<>();
        LegalAnswer<?> silence;
        int held;

        Outcome outcome() {
            ImmutableList<String> lacking = missing.stream().distinct().collect(ImmutableList.toImmutableList());
            if (!findings.isEmpty()) {
                return new Outcome.Found(ImmutableList.copyOf(findings), lacking);
            }
            ImmutableList<Provision> cited = provisions.stream().distinct().collect(ImmutableList.toImmutableList());
            ImmutableSortedMap.Builder<String, String> said = ImmutableSortedMap.naturalOrder();
            if (held == 1) {
                said.putAll(computed);
            }
            said.put("checked", Integer.toString(held));
            if (!lacking.isEmpty()) {
                return new Outcome.Undecided(lacking, said.build(), cited);
            }
            return held > 0
                    ? new Outcome.Satisfied(said.build(), cited)
                    : new Outcome.NotApplicable(silence(silence), Ground.provisions(silence));
        }
    }
}
