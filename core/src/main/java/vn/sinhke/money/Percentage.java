package vn.sinhke.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share in percent (tỷ lệ phần trăm), kept as an exact fraction so that comparing with a legal bound never
 * depends on rounding: 9 of 18 households is exactly 50 %, 799999999 of 1000000000 đồng is less than 80 %.
 */
public final class Percentage implements Comparable<Percentage> {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final Pattern EXACT = Pattern.compile("(-?[0-9]{1,60})(?:\\.([0-9]{1,60})|/([0-9]{1,60}))?");
    private static final int MOST_DIGITS = 60;

    /** Up to here twenty thousand times a part and its whole add up within a long. */
    private static final long SMALL = 1L << 48;

    /** The fraction as it was given, not in lowest terms; the whole is zero where it is kept as {@link #big}. */
    private final long part;

    private final long whole;

    /** The fraction where its parts exceed a long; else null. */
    private final Fraction big;

    private record Fraction(BigInteger part, BigInteger whole) {}

    /**
     * Returns the share of so much out of so much.
     *
     * @param numerator what is counted
     * @param denominator what it is counted out of
     * @throws IllegalArgumentException if the denominator is not above zero
     */
    public Percentage(BigInteger numerator, BigInteger denominator) {
        checkArgument(denominator.signum() > 0, "A share needs a whole above zero: %s", denominator);
        boolean fits = numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
        this.part = fits ? numerator.longValue() : 0;
        this.whole = fits ? denominator.longValue() : 0;
        this.big = fits ? null : new Fraction(numerator, denominator);
    }

    private Percentage(long part, long whole) {
        if (whole <= 0) {
            throw new IllegalArgumentException("A share needs a whole above zero: " + whole);
        }
        this.part = part;
        this.whole = whole;
        this.big = null;
    }

    /** Returns {@code percent} percent, such as 80. */
    public static Percentage of(long percent) {
        return new Percentage(percent, 100);
    }

    /** Returns {@code part} out of {@code whole}. */
    public static Percentage ratio(long part, long whole) {
        return new Percentage(part, whole);
    }

    /** What is counted, in lowest terms. */
    public BigInteger numerator() {
        return big == null
                ? BigInteger.valueOf(part).divide(commonFactor())
                : big.part().divide(commonFactor());
    }

    /** What it is counted out of, in lowest terms; above zero. */
    public BigInteger denominator() {
        return big == null
                ? BigInteger.valueOf(whole).divide(commonFactor())
                : big.whole().divide(commonFactor());
    }

    private BigInteger commonFactor() {
        return big == null
                ? BigInteger.valueOf(part).gcd(BigInteger.valueOf(whole))
                : big.part().gcd(big.whole());
    }

    /**
     * Returns the percentage written as a decimal number, such as 33.5.
     *
     * @throws IllegalArgumentException if it has more than sixty digits before or after the mark
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Percentage of(BigDecimal percent) {
        BigDecimal plain = percent.stripTrailingZeros();
        checkArgument(
                plain.scale() <= MOST_DIGITS && (long) plain.precision() - plain.scale() <= MOST_DIGITS,
                "Not a percentage: '%s' (expected at most %s digits)",
                percent,
                MOST_DIGITS);
        int scale = Math.max(plain.scale(), 0);
        return new Percentage(plain.setScale(scale).unscaledValue(), HUNDRED.multiply(BigInteger.TEN.pow(scale)));
    }

    /**
     * Reads the form that {@link #exact()} writes.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Percentage parse(String text) {
        Matcher match = EXACT.matcher(text);
        checkArgument(match.matches(), "Not a percentage: '%s' (expected like 33.5 or 100/3)", text);
        return match.group(3) == null
                ? of(new BigDecimal(text))
                : new Percentage(new BigInteger(match.group(1)), new BigInteger(match.group(3)).multiply(HUNDRED));
    }

    /**
     * The percentage in full: a decimal number such as {@code 33.5}, or, where no decimal number is equal to it, a
     * fraction of percent such as {@code 100/3}. Unlike {@link #toString()} it loses nothing.
     */
    @JsonValue
    public String exact() {
        BigInteger denominator = denominator();
        BigInteger percent = numerator().multiply(HUNDRED);
        BigInteger common = percent.gcd(denominator);
        BigInteger over = percent.divide(common);
        BigInteger under = denominator.divide(common);
        return withoutTwosAndFives(under).equals(BigInteger.ONE)
                ? new BigDecimal(over)
                        .divide(new BigDecimal(under))
                        .stripTrailingZeros()
                        .toPlainString()
                : over + "/" + under;
    }

    private static BigInteger withoutTwosAndFives(BigInteger number) {
        BigInteger rest = number.shiftRight(number.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest;
    }

    /** Whether this is less than {@code bound}; an equal share is not. */
    public boolean isLessThan(Percentage bound) {
        return compareTo(bound) < 0;
    }

    /** Whether this is more than {@code bound}; an equal share is not. */
    public boolean exceeds(Percentage bound) {
        return compareTo(bound) > 0;
    }

    /** Returns the largest whole amount that is at most this share of {@code amount}. */
    public Vnd floorOf(Vnd amount) {
        BigInteger product = numerator().multiply(amount.exact());
        BigInteger[] parts = product.divideAndRemainder(denominator());
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return Vnd.of(floor);
    }

    /** Returns the percentage rounded half up to {@code decimals} places, for people to read. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator().multiply(HUNDRED))
                .divide(new BigDecimal(denominator()), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Percentage other) {
        if (big != null || other.big != null) {
            return numerator()
                    .multiply(other.denominator())
                    .compareTo(other.numerator().multiply(denominator()));
        }
        // Both products in 128 bits: the upper halves first, then the lower ones without a sign.
        int upper = Long.compare(Math.multiplyHigh(part, other.whole), Math.multiplyHigh(other.part, whole));
        return upper != 0 ? upper : Long.compareUnsigned(part * other.whole, other.part * whole);
    }

    /** Whether the other is an equal share, whatever it was counted out of: 9 of 18 is 1 of 2. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage share && compareTo(share) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator(), denominator());
    }

    /** The percentage rounded half up to two decimals, without the percent sign, such as {@code 36.49}. */
    @Override
    public String toString() {
        return big == null && Math.abs(part) <= SMALL && part != Long.MIN_VALUE && whole <= SMALL
                ? hundredths(part < 0, (Math.abs(part) * 20_000 + whole) / (2 * whole))
                : rounded(2).stripTrailingZeros().toPlainString();
    }

    private static String hundredths(boolean negative, long amount) {
        String text = (negative && amount > 0 ? "-" : "") + amount / 100;
        long rest = amount % 100;
        if (rest == 0) {
            return text;
        }
        return rest % 10 == 0 ? text + "." + rest / 10 : text + (rest < 10 ? ".0" : ".") + rest;
    }
}
