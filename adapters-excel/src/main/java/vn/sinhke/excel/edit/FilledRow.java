package vn.sinhke.excel.edit;

import java.util.List;

/**
 * A row to fill in (dòng dữ liệu).
 *
 * @param model which of the model rows it looks like, from zero
 * @param values what stands in its cells from column A on: {@code String}, {@code Integer}, {@code Long}, {@code
 *     BigDecimal}, {@code LocalDate}, {@code Boolean}; null leaves the model's cell empty or to its formula
 */
public record FilledRow(int model, List<?> values) {

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
