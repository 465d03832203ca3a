package vn.sinhke.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/** One form for each number of a unit of area: without zeros at its end and without an exponent. */
final class OneForm {

    private static final int MOST_DIGITS = 30;

    private OneForm() {}

    static BigDecimal of(BigDecimal area, String unit) {
        BigDecimal plain = area.stripTrailingZeros();
        checkArgument(
                plain.scale() <= MOST_DIGITS && (long) plain.precision() - plain.scale() <= MOST_DIGITS,
                "Not an area in %s: '%s' (expected at most %s digits)",
                unit,
                area,
                MOST_DIGITS);
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
