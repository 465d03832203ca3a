package vn.sinhke.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * Areas in hectares (diện tích, ha), each number in one form: 122.50 and 122.5 are one area, whether they were typed,
 * computed by a sheet or read from a column with four decimals.
 */
public final class Hectares {

    private static final int MOST_DIGITS = 30;

    private Hectares() {}

    /**
     * Returns the equal number without zeros at its end and without an exponent.
     *
     * @throws IllegalArgumentException if it has more than thirty digits before or after the mark
     */
    public static BigDecimal normalized(BigDecimal hectares) {
        BigDecimal plain = hectares.stripTrailingZeros();
        checkArgument(
                plain.scale() <= MOST_DIGITS && (long) plain.precision() - plain.scale() <= MOST_DIGITS,
                "Not an area in hectares: '%s' (expected at most %s digits)",
                hectares,
                MOST_DIGITS);
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
