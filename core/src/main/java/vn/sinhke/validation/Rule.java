package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.Parameter;

/**
 * One legal requirement on subjects of one type (quy tắc).
 *
 * <p>The requirement is code; its numbers, dates and provisions are data and come from the law of the day.
 * Implementations are immutable and total: they read nothing but their arguments and throw on no well-formed subject.
 *
 * @param <S> what the rule is about
 */
public interface Rule<S> {

    /** Its code. */
    RuleCode code();

    /** The most a finding of it can matter. */
    Severity severity();

    /** The values of the law it holds something against, the one it rests on first. */
    ImmutableList<Threshold> thresholds();

    /** The parameters it asks the law for, the one it rests on first. */
    default ImmutableList<Parameter<?>> parameters() {
        return thresholds().stream().map(Threshold::parameter).distinct().collect(ImmutableList.toImmutableList());
    }

    /** What else decides its answers, such as a choice of the user; part of the rule set's identity. */
    default String variant() {
        return "";
    }

    /** Applies the rule. */
    Outcome check(S subject, LawOfTheDay law);

    /** Returns the rule with that law looked up, for many subjects; by default it asks the law each time. */
    default RuleOfTheDay<S> on(LawOfTheDay law) {
        return subject -> check(subject, law);
    }
}
