package vn.sinhke.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;

/**
 * An amount of whole đồng (đồng Việt Nam), exact; negative amounts are allowed, as differences are amounts too.
 *
 * <p>The đồng has no smaller unit in use, so nothing is ever rounded here. Arithmetic that would leave the range
 * of a long throws {@link ArithmeticException}.
 *
 * @param dong the amount in đồng
 */
public record Vnd(@JsonValue long dong) implements Comparable<Vnd> {

    /** No đồng at all. */
    public static final Vnd ZERO = new Vnd(0);

    /** Returns the amount of that many đồng. */
    @JsonCreator
    public static Vnd of(long dong) {
        return new Vnd(dong);
    }

    /** Returns the sum; zero for none. */
    public static Vnd sum(Collection<Vnd> amounts) {
        return amounts.stream().reduce(ZERO, Vnd::plus);
    }

    /** Returns the sum of the two. */
    public Vnd plus(Vnd other) {
        return new Vnd(Math.addExact(dong, other.dong));
    }

    /** Returns what is left after taking {@code other} away; negative if it is more. */
    public Vnd minus(Vnd other) {
        return new Vnd(Math.subtractExact(dong, other.dong));
    }

    /** Returns {@code count} times the amount. */
    public Vnd times(long count) {
        return new Vnd(Math.multiplyExact(dong, count));
    }

    /** Returns the amount without its sign. */
    public Vnd abs() {
        return dong < 0 ? new Vnd(Math.negateExact(dong)) : this;
    }

    /** Whether this is more than {@code other}. */
    public boolean exceeds(Vnd other) {
        return dong > other.dong;
    }

    /** Whether the amount is below zero. */
    public boolean isNegative() {
        return dong < 0;
    }

    /**
     * Returns this amount as a percentage of {@code whole}, exact to comparison and rounded half up to two
     * decimals only when printed.
     *
     * @throws IllegalArgumentException if the whole is not above zero
     */
    public Percentage shareOf(Vnd whole) {
        checkArgument(whole.dong > 0, "No share of an amount that is not above zero: %s", whole.dong);
        return Percentage.ratio(dong, whole.dong);
    }

    @Override
    public int compareTo(Vnd other) {
        return Long.compare(dong, other.dong);
    }

    /** The bare number of đồng, without grouping; grouping belongs to a language. */
    @Override
    public String toString() {
        return Long.toString(dong);
    }
}
