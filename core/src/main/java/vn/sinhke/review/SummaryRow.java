package vn.sinhke.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of a summary form (dòng số liệu): the figures of one place, or of one part of it.
 *
 * @param level word of the level, {@code district} or {@code commune}; {@code total} for a row of sums
 * @param ordinal its number as written, as in {@code 1.10}
 * @param place name of the place, as written
 * @param part which part of the figures, {@code households} or {@code persons}, in forms that have two rows a place
 * @param figures by column; a column left blank is absent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SummaryRow(
        String level,
        Optional<String> ordinal,
        String place,
        Optional<String> part,
        ImmutableMap<String, BigDecimal> figures) {

    /** The level of a district. */
    public static final String DISTRICT = "district";

    /** The level of a commune. */
    public static final String COMMUNE = "commune";

    /** The level of a row of sums. */
    public static final String TOTAL = "total";

    /** The part that counts households. */
    public static final String HOUSEHOLDS = "households";

    /** The part that counts persons. */
    public static final String PERSONS = "persons";

    /** Workbooks have no larger numbers. */
    private static final int MOST_DIGITS = 400;

    /** Keeps every figure in one form, so that 12.50 and 12.5 are one figure. */
    public SummaryRow {
        figures = ImmutableMap.copyOf(Maps.transformValues(figures, SummaryRow::inOneForm));
    }

    private static BigDecimal inOneForm(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        checkArgument(
                plain.scale() <= MOST_DIGITS && (long) plain.precision() - plain.scale() <= MOST_DIGITS,
                "Not a figure of a form: '%s' (expected at most %s digits)",
                figure,
                MOST_DIGITS);
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The figure in that column; empty if it is blank. */
    public Optional<BigDecimal> figure(String column) {
        return Optional.ofNullable(figures.get(column));
    }
}
