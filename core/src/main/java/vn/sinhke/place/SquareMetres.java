package vn.sinhke.place;

import java.math.BigDecimal;

/** Areas in square metres (diện tích, m²), each number in one form: 25.50 and 25.5 are one area. */
public final class SquareMetres {

    private SquareMetres() {}

    /**
     * Returns the equal number without zeros at its end and without an exponent.
     *
     * @throws IllegalArgumentException if it has more than thirty digits before or after the mark
     */
    public static BigDecimal normalized(BigDecimal squareMetres) {
        return OneForm.of(squareMetres, "square metres");
    }
}
