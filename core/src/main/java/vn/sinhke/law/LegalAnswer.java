package vn.sinhke.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/**
 * What the law book says when asked for a value on a day: the value, or why there is none.
 *
 * @param <T> the Java type of the value
 */
public sealed interface LegalAnswer<T> {

    /**
     * A value is in force.
     *
     * @param value the value
     * @param rung how well we know it
     * @param provisions the provisions behind it on that day; never empty
     */
    record InForce<T>(T value, Rung rung, ImmutableList<Provision> provisions) implements LegalAnswer<T> {}

    /**
     * The first value comes later.
     *
     * @param from first day of the first value
     * @param provisions the provisions that will bring it
     */
    record NotYet<T>(LocalDate from, ImmutableList<Provision> provisions) implements LegalAnswer<T> {}

    /**
     * The last value has ended, and no older one comes back.
     *
     * @param until first day without it
     * @param provisions the provisions that had brought it
     */
    record NoLonger<T>(LocalDate until, ImmutableList<Provision> provisions) implements LegalAnswer<T> {}

    /** Values exist, but none for this case: another province, another method, another period of money. */
    record NotHere<T>() implements LegalAnswer<T> {}

    /**
     * Nothing is known: the act that governs was not read, or is only a draft, or the case has not been said.
     *
     * @param provisions the act that governs, where it is known; may be empty
     * @param unsaid what has to be said of the case before the law can answer; empty where saying more does not help
     */
    record Unknown<T>(ImmutableList<Provision> provisions, ImmutableSet<Dimension> unsaid) implements LegalAnswer<T> {

        /** Nothing more about the case would help. */
        public Unknown(ImmutableList<Provision> provisions) {
            this(provisions, ImmutableSet.of());
        }
    }
}
