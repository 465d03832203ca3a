package vn.sinhke.validation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Rung;

/**
 * A rule that rests on one parameter of the law: asks for its value first, and judges only where one is in force.
 *
 * <p>Where the law has not begun, has ended or is silent for the case, the rule is not applicable and says which;
 * where the act that governs was not read, or the case was not said, it is undecided.
 *
 * @param <S> what the rule is about
 * @param <T> type of the parameter's value
 */
public abstract class CitedRule<S, T> extends ParameterRule<S, T> {

    /** A rule of that code whose findings matter at most so much and rest on that parameter, held against so. */
    protected CitedRule(String code, Severity severity, Parameter<T> basis, Bound bound) {
        super(code, severity, basis, bound);
    }

    /** What to say where the law that governs is not known; by default undecided. */
    protected Outcome unknownLaw(S subject, Ground<Void> ground, ImmutableSet<Dimension> unsaid) {
        return ground.undecided(missingLaw(subject, ground.context(), unsaid));
    }

    /**
     * Judges the subject by the value in force. Whether something is found must not depend on what a finding holds once
     * it is built: where it is only asked if the rule is met, findings keep no arguments.
     */
    protected abstract Outcome judge(S subject, Ground<T> ground);

    @Override
    public final Outcome check(S subject, LawOfTheDay law) {
        LegalAnswer<T> answer = law.answer(basis(), scope(subject, law.context()), day(subject, law.context()));
        Optional<String> reason = notAddressed(subject, law.context());
        if (reason.isPresent()) {
            return new Outcome.NotApplicable(reason.get(), Ground.provisions(answer));
        }
        if (answer instanceof LegalAnswer.InForce<T>) {
            return judge(subject, ground(law, answer));
        }
        if (answer instanceof LegalAnswer.Unknown<T> unknown) {
            return unknownLaw(
                    subject,
                    new Ground<>(code(), severity(), law, null, Rung.UNREAD, unknown.provisions()),
                    unknown.unsaid());
        }
        return new Outcome.NotApplicable(silence(answer), Ground.provisions(answer));
    }

    /** Looks the law up for the circumstances; a rule whose case or day depends on the subject asks for that as before. */
    @Override
    public final RuleOfTheDay<S> on(LawOfTheDay law) {
        Asked<T> asked = Asked.of(basis(), law);
        Ground<T> ground = ground(law, asked.usual());
        boolean inForce = asked.usual() instanceof LegalAnswer.InForce<T>;
        return new OfTheDay<>(this, asked, law, law.context(), inForce, ground, ground.hasty());
    }

    /** The ground of a value in force; one without a value where there is none. */
    private Ground<T> ground(LawOfTheDay law, LegalAnswer<T> answer) {
        return answer instanceof LegalAnswer.InForce<T> inForce
                ? new Ground<>(code(), severity(), law, inForce.value(), inForce.rung(), inForce.provisions())
                : new Ground<>(code(), severity(), law, null, Rung.UNREAD, Ground.provisions(answer));
    }

    /** The rule with the law of its circumstances looked up; made of short methods, as {@link MeasuredOfTheDay} is. */
    private record OfTheDay<S, T>(
            CitedRule<S, T> rule,
            Asked<T> asked,
            LawOfTheDay law,
            LegalContext context,
            boolean inForce,
            Ground<T> ground,
            Ground<T> hasty)
            implements RuleOfTheDay<S> {

        @Override
        public Outcome check(S subject) {
            return judged(subject, ground);
        }

        @Override
        public boolean passes(S subject) {
            Outcome outcome = judged(subject, hasty);
            return outcome instanceof Outcome.Satisfied || outcome instanceof Outcome.NotApplicable;
        }

        private Outcome judged(S subject, Ground<T> standing) {
            return inForce
                            && rule.notAddressed(subject, context).isEmpty()
                            && asked.isUsual(rule.scope(subject, context), rule.day(subject, context))
                    ? rule.judge(subject, standing)
                    : rule.check(subject, law);
        }
    }
}
