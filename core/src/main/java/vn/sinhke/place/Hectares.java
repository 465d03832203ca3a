package vn.sinhke.place;

import java.math.BigDecimal;

/**
 * Areas in hectares (diện tích, ha), each number in one form: 122.50 and 122.5 are one area, whether they were typed,
 * computed by a sheet or read from a column with four decimals.
 */
public final class Hectares {

    private Hectares() {}

    /**
     * Returns the equal number without zeros at its end and without an exponent.
     *
     * @throws IllegalArgumentException if it has more than thirty digits before or after the mark
     */
    public static BigDecimal normalized(BigDecimal hectares) {
        return OneForm.of(hectares, "hectares");
    }
}
