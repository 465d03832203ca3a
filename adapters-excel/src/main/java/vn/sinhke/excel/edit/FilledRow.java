package vn.sinhke.excel.edit;

import java.util.List;

/**
 * A row to fill in (dòng dữ liệu).
 *
 * @param model which of the model rows it looks like, from zero
 * @param values what stands in its cells from column A on: {@code String}, {@code Integer}, {@code Long}, {@code
 *     BigDecimal}, {@code LocalDate}, {@code Boolean}; null leaves the model's cell empty or to its formula
 * @param apart whether it is not merged with the row above it where its model is
 */
public record FilledRow(int model, List<?> values, boolean apart) {

    /** A row that is merged with the one above it where its model is. */
    public FilledRow(int model, List<?> values) {
        this(model, values, false);
    }

    /** A row like the first model row. */
    public static FilledRow of(List<?> values) {
        return new FilledRow(0, values);
    }

    /** Says how many values it has; they are persons' data. */
    @Override
    public String toString() {
        return "row of " + values.size() + " values like model " + model;
    }
}
