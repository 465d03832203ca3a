package vn.sinhke.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Optional;

/**
 * An amount of whole đồng (đồng Việt Nam), exact; negative amounts are allowed, as differences are amounts too.
 *
 * <p>The đồng has no smaller unit in use, so nothing is ever rounded here. What is stated fits a long; what is computed
 * from it may leave that range and stays exact, so that no figure of a dossier, however absurd, breaks the sums.
 */
public final class Vnd implements Comparable<Vnd> {

    /** No đồng at all. */
    public static final Vnd ZERO = new Vnd(0, Optional.empty());

    private final long dong;
    private final Optional<BigInteger> beyond;

    private Vnd(long dong, Optional<BigInteger> beyond) {
        this.dong = dong;
        this.beyond = beyond;
    }

    /** Returns the amount of that many đồng. */
    @JsonCreator
    public static Vnd of(long dong) {
        return new Vnd(dong, Optional.empty());
    }

    /** Returns the amount of that many đồng, whatever its size. */
    public static Vnd of(BigInteger dong) {
        return dong.bitLength() < Long.SIZE ? of(dong.longValue()) : new Vnd(0, Optional.of(dong));
    }

    /** Returns the sum; zero for none. */
    public static Vnd sum(Collection<Vnd> amounts) {
        return amounts.stream().reduce(ZERO, Vnd::plus);
    }

    /**
     * The amount in đồng.
     *
     * @throws ArithmeticException if it does not fit a long, as no stated amount does; see {@link #fitsLong()}
     */
    public long dong() {
        return beyond.isPresent() ? beyond.get().longValueExact() : dong;
    }

    /** The amount in đồng, whatever its size. */
    public BigInteger exact() {
        return beyond.isPresent() ? beyond.get() : BigInteger.valueOf(dong);
    }

    /** Whether the amount fits a long; every amount does that somebody could state. */
    public boolean fitsLong() {
        return beyond.isEmpty();
    }

    /** Returns the sum of the two. */
    public Vnd plus(Vnd other) {
        if (beyond.isEmpty() && other.beyond.isEmpty()) {
            long sum = dong + other.dong;
            if (((dong ^ sum) & (other.dong ^ sum)) >= 0) {
                return of(sum);
            }
        }
        return of(exact().add(other.exact()));
    }

    /** Returns what is left after taking {@code other} away; negative if it is more. */
    public Vnd minus(Vnd other) {
        return plus(other.negated());
    }

    /** Returns {@code count} times the amount. */
    public Vnd times(long count) {
        return of(exact().multiply(BigInteger.valueOf(count)));
    }

    /** Returns the amount without its sign. */
    public Vnd abs() {
        return isNegative() ? negated() : this;
    }

    private Vnd negated() {
        return beyond.isEmpty() && dong != Long.MIN_VALUE ? of(-dong) : of(exact().negate());
    }

    /** Whether this is more than {@code other}. */
    public boolean exceeds(Vnd other) {
        return compareTo(other) > 0;
    }

    /** Whether the amount is below zero. */
    public boolean isNegative() {
        return beyond.isPresent() ? beyond.get().signum() < 0 : dong < 0;
    }

    /**
     * Returns this amount as a percentage of {@code whole}, exact to comparison and rounded half up to two
     * decimals only when printed.
     *
     * @throws IllegalArgumentException if the whole is not above zero
     */
    public Percentage shareOf(Vnd whole) {
        checkArgument(whole.exceeds(ZERO), "No share of an amount that is not above zero: %s", whole);
        return new Percentage(exact(), whole.exact());
    }

    @Override
    public int compareTo(Vnd other) {
        return beyond.isEmpty() && other.beyond.isEmpty()
                ? Long.compare(dong, other.dong)
                : exact().compareTo(other.exact());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vnd amount && dong == amount.dong && beyond.equals(amount.beyond);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(dong) + beyond.hashCode();
    }

    @JsonValue
    Number json() {
        return beyond.isPresent() ? beyond.get() : (Number) dong;
    }

    /** The bare number of đồng, without grouping; grouping belongs to a language. */
    @Override
    public String toString() {
        return beyond.isPresent() ? beyond.get().toString() : Long.toString(dong);
    }
}
