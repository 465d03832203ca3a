package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;

/**
 * What a {@link CitedRule} stands on while it judges: the value in force, the provisions behind it, and the makers of
 * outcomes that carry both.
 *
 * @param <T> type of the value
 */
public final class Ground<T> {

    private final RuleCode code;
    private final Severity severity;
    private final LawOfTheDay law;
    private final T value;
    private final Rung rung;
    private final ImmutableList<Provision> provisions;

    /** Whether it is only asked if the rule is met, and nobody will read what was computed. */
    private final boolean hasty;

    /** The rule is met and nothing was computed: by far the most frequent outcome, made once. */
    private final Outcome met;

    Ground(RuleCode code, Severity severity, LawOfTheDay law, T value, Rung rung, ImmutableList<Provision> provisions) {
        this(code, severity, law, value, rung, provisions, false);
    }

    private Ground(
            RuleCode code,
            Severity severity,
            LawOfTheDay law,
            T value,
            Rung rung,
            ImmutableList<Provision> provisions,
            boolean hasty) {
        this.hasty = hasty;
        this.code = code;
        this.severity = severity;
        this.law = law;
        this.value = value;
        this.rung = rung;
        this.provisions = provisions;
        this.met = new Outcome.Satisfied(ImmutableSortedMap.of(), provisions);
    }

    /** The value in force. */
    public T value() {
        return value;
    }

    /** The law, for rules that need a second parameter. */
    public LawOfTheDay law() {
        return law;
    }

    /** The circumstances. */
    public LegalContext context() {
        return law.context();
    }

    /** The provisions behind the value. */
    public ImmutableList<Provision> provisions() {
        return provisions;
    }

    /** Returns the ground of another value that the same rule judges by, the provisions of both cited. */
    public <U> Ground<U> and(LegalAnswer.InForce<U> second) {
        return new Ground<>(
                code,
                severity,
                law,
                second.value(),
                rung.compareTo(second.rung()) >= 0 ? rung : second.rung(),
                Stream.concat(second.provisions().stream(), provisions.stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                hasty);
    }

    /** Returns this ground for asking whether a rule is met, and not what was computed. */
    Ground<T> hasty() {
        return new Ground<>(code, severity, law, value, rung, provisions, true);
    }

    /** Starts a finding at {@code path}; it matters no more than what we know of the provisions bears. */
    public Finding.Builder finding(String path) {
        return finding(path, severity);
    }

    /** Starts a finding that matters at most so much. */
    public Finding.Builder finding(String path, Severity most) {
        if (hasty) {
            return new Finding.Unread(
                    ImmutableFinding.of(code, Optional.empty(), severity, path, ImmutableSortedMap.of(), provisions));
        }
        Finding.Builder builder = Finding.builder();
        builder.code(code)
                .severity(severity.atMost(most).atMost(bearable(rung)))
                .path(path)
                .provisions(provisions);
        return builder;
    }

    /** The most that a finding may matter which rests on that. */
    static Severity bearable(Rung rung) {
        return rung.bearsViolation() ? Severity.VIOLATION : Severity.WARNING;
    }

    /** The rule is met; the arguments say what was computed. */
    public Outcome satisfied(Map<String, ?> arguments) {
        return hasty ? met : new Outcome.Satisfied(texts(arguments), provisions);
    }

    /** The rule is met, and nothing was computed that a reader should know. */
    public Outcome satisfied() {
        return met;
    }

    /** The rule does not address the subject. */
    public Outcome notApplicable(String reason) {
        return new Outcome.NotApplicable(reason, provisions);
    }

    /** Something is missing. */
    public Outcome undecided(List<String> missing) {
        return undecided(missing, ImmutableSortedMap.of());
    }

    /** Something is missing; the arguments say what was computed all the same. */
    public Outcome undecided(List<String> missing, Map<String, ?> arguments) {
        return new Outcome.Undecided(
                ImmutableList.copyOf(missing), hasty ? ImmutableSortedMap.of() : texts(arguments), provisions);
    }

    /**
     * The outcome of a rule that looks at many places: found if anything was found, else undecided if anything is
     * missing, else satisfied.
     */
    public Outcome outcome(List<Finding> findings, List<String> missing, Map<String, ?> arguments) {
        if (!findings.isEmpty()) {
            return new Outcome.Found(ImmutableList.copyOf(findings), ImmutableList.copyOf(missing));
        }
        return missing.isEmpty() ? satisfied(arguments) : undecided(missing, arguments);
    }

    /** The outcome of one finding. */
    public static Outcome found(Finding finding) {
        return new Outcome.Found(ImmutableList.of(finding), ImmutableList.of());
    }

    static ImmutableList<Provision> provisions(LegalAnswer<?> answer) {
        if (answer instanceof LegalAnswer.InForce<?> inForce) {
            return inForce.provisions();
        }
        if (answer instanceof LegalAnswer.NotYet<?> notYet) {
            return notYet.provisions();
        }
        if (answer instanceof LegalAnswer.NoLonger<?> noLonger) {
            return noLonger.provisions();
        }
        return answer instanceof LegalAnswer.Unknown<?> unknown ? unknown.provisions() : ImmutableList.of();
    }

    private static ImmutableSortedMap<String, String> texts(Map<String, ?> arguments) {
        ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
        arguments.forEach((name, argument) -> texts.put(name, argument.toString()));
        return texts.build();
    }
}
