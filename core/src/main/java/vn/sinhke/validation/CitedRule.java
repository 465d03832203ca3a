package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Scope;

/**
 * A rule that rests on one parameter of the law: asks for its value first, and judges only where one is in force.
 *
 * <p>Where the law has not begun, has ended or is silent for the case, the rule is not applicable and says which;
 * where the act that governs was not read, or the case was not said, it is undecided.
 *
 * @param <S> what the rule is about
 * @param <T> type of the parameter's value
 */
public abstract class CitedRule<S, T> implements Rule<S> {

    private final RuleCode code;
    private final Severity severity;
    private final Parameter<T> basis;

    /** A rule of that code whose findings matter at most so much and rest on that parameter. */
    protected CitedRule(String code, Severity severity, Parameter<T> basis) {
        this.code = RuleCode.of(code);
        this.severity = severity;
        this.basis = basis;
    }

    @Override
    public final RuleCode code() {
        return code;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public ImmutableList<Parameter<?>> parameters() {
        return ImmutableList.of(basis);
    }

    /** Why the rule does not address the subject at all, whatever the law says; empty if it does. */
    protected Optional<String> notAddressed(S subject, LegalContext context) {
        return Optional.empty();
    }

    /** The case to ask the law about; by default what follows from the circumstances. */
    protected Scope scope(S subject, LegalContext context) {
        return context.scope();
    }

    /** The day whose law is asked for; by default the day of the circumstances. */
    protected LocalDate day(S subject, LegalContext context) {
        return context.day();
    }

    /** Facts of the subject that say which case it is, missing in it: named when the law cannot answer without. */
    protected ImmutableList<String> missingForScope(S subject, LegalContext context) {
        return ImmutableList.of();
    }

    /** What to say where the law that governs is not known; by default undecided. */
    protected Outcome unknownLaw(S subject, Ground<Void> ground, ImmutableSet<Dimension> unsaid) {
        ImmutableList<String> missing = missingForScope(subject, ground.context());
        if (missing.isEmpty() && !unsaid.isEmpty()) {
            missing = unsaid.stream().map(Dimension::word).collect(ImmutableList.toImmutableList());
        }
        return ground.undecided(missing.isEmpty() ? ImmutableList.of("law:" + basis.name()) : missing);
    }

    /** Judges the subject by the value in force. */
    protected abstract Outcome judge(S subject, Ground<T> ground);

    @Override
    public final Outcome check(S subject, LawOfTheDay law) {
        Optional<String> reason = notAddressed(subject, law.context());
        LegalAnswer<T> answer = law.answer(basis, scope(subject, law.context()), day(subject, law.context()));
        if (reason.isPresent()) {
            return new Outcome.NotApplicable(reason.get(), Ground.provisions(answer));
        }
        if (answer instanceof LegalAnswer.InForce<T> inForce) {
            return judge(
                    subject, new Ground<>(code, severity, law, inForce.value(), inForce.rung(), inForce.provisions()));
        }
        if (answer instanceof LegalAnswer.Unknown<T> unknown) {
            return unknownLaw(
                    subject,
                    new Ground<>(code, severity, law, null, vn.sinhke.law.Rung.UNREAD, unknown.provisions()),
                    unknown.unsaid());
        }
        return new Outcome.NotApplicable(silence(answer), Ground.provisions(answer));
    }

    private static String silence(LegalAnswer<?> answer) {
        if (answer instanceof LegalAnswer.NotYet<?>) {
            return "law-not-yet";
        }
        return answer instanceof LegalAnswer.NoLonger<?> ? "law-no-longer" : "law-not-here";
    }

    /** An empty map of arguments. */
    protected static ImmutableSortedMap<String, String> noArguments() {
        return ImmutableSortedMap.of();
    }
}
