package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Scope;

/**
 * A rule that rests on one parameter of the law. {@link CitedRule} asks for its value once for the whole subject,
 * {@link MeasuredRule} place by place.
 *
 * @param <S> what the rule is about
 * @param <T> type of the parameter's value
 */
abstract class ParameterRule<S, T> implements Rule<S> {

    private final RuleCode code;
    private final Severity severity;
    private final Parameter<T> basis;
    private final Bound bound;

    ParameterRule(String code, Severity severity, Parameter<T> basis, Bound bound) {
        this.code = RuleCode.of(code);
        this.severity = severity;
        this.basis = basis;
        this.bound = bound;
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
    public ImmutableList<Threshold> thresholds() {
        return ImmutableList.of(new Threshold(basis, bound));
    }

    final Parameter<T> basis() {
        return basis;
    }

    final Bound bound() {
        return bound;
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

    /** What is missing where the law that governs is not known. */
    final ImmutableList<String> missingLaw(S subject, LegalContext context, ImmutableSet<Dimension> unsaid) {
        ImmutableList<String> missing = missingForScope(subject, context);
        if (missing.isEmpty() && !unsaid.isEmpty()) {
            return unsaid.stream().map(Dimension::word).collect(ImmutableList.toImmutableList());
        }
        return missing.isEmpty() ? ImmutableList.of("law:" + basis.name()) : missing;
    }

    /** The word for why the law says nothing. */
    static String silence(LegalAnswer<?> answer) {
        if (answer instanceof LegalAnswer.NotYet<?>) {
            return "law-not-yet";
        }
        return answer instanceof LegalAnswer.NoLonger<?> ? "law-no-longer" : "law-not-here";
    }
}
