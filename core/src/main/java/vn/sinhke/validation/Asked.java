package vn.sinhke.validation;

import java.time.LocalDate;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Scope;

/**
 * The law of a day with one parameter looked up for the usual case and day, those of the circumstances; any other is
 * asked for when it comes.
 *
 * @param parameter what is asked for
 * @param law the law
 * @param usualScope the case of the circumstances; null if nothing was looked up
 * @param usualDay the day of the circumstances; null likewise
 * @param usual the answer to them; null likewise
 * @param <T> type of the parameter's value
 */
record Asked<T>(Parameter<T> parameter, LawOfTheDay law, Scope usualScope, LocalDate usualDay, LegalAnswer<T> usual) {

    /** Looks the parameter up. */
    static <T> Asked<T> of(Parameter<T> parameter, LawOfTheDay law) {
        Scope scope = law.context().scope();
        LocalDate day = law.context().day();
        return new Asked<>(parameter, law, scope, day, law.answer(parameter, scope, day));
    }

    /** Looks nothing up. */
    static <T> Asked<T> unasked(Parameter<T> parameter, LawOfTheDay law) {
        return new Asked<>(parameter, law, null, null, null);
    }

    /** Returns the answer for that case and day. */
    LegalAnswer<T> answer(Scope scope, LocalDate day) {
        return isUsual(scope, day) ? usual : law.answer(parameter, scope, day);
    }

    /** Whether that case and day were looked up. */
    @SuppressWarnings("ReferenceEquality") // an equal one that is another object is asked for, and answered alike
    boolean isUsual(Scope scope, LocalDate day) {
        return scope == usualScope && day == usualDay;
    }

    /** Returns the answer for the case and day of the whole subject. */
    <S> LegalAnswer<T> answer(ParameterRule<S, T> rule, S subject) {
        return answer(rule.scope(subject, law.context()), rule.day(subject, law.context()));
    }
}
