package vn.sinhke.validation;

/**
 * A rule with the law of one day looked up beforehand (quy tắc của ngày), for judging many subjects in the same
 * circumstances. It is immutable and may be used by several threads.
 *
 * @param <S> what the rule is about
 */
public interface RuleOfTheDay<S> {

    /** Applies the rule; the outcome is equal to that of {@link Rule#check} by the same law. */
    Outcome check(S subject);

    /**
     * Whether it is certain already that the rule has nothing to say, that is, {@link #check} would be satisfied or not
     * applicable. False says nothing: the rule has to be applied then. Builds no outcome where it can do without.
     */
    default boolean passes(S subject) {
        return false;
    }
}
