package vn.sinhke.excel.form;

import java.util.Arrays;
import java.util.Optional;

/**
 * One row of a filled table: its level, its part and the values of its cells, of the types that {@link CellKind} says.
 */
public final class FormRow {

    private final String level;
    private final Optional<String> part;
    private final Object[] values;

    private FormRow(String level, Optional<String> part, Object[] values) {
        this.level = level;
        this.part = part;
        this.values = values;
    }

    /**
     * A row of the level with the values in the order of the table's columns, then of its years; {@code null} for an
     * empty cell. A banner has its text in the first.
     */
    public static FormRow of(String level, Object... values) {
        return new FormRow(level, Optional.empty(), values.clone());
    }

    /** The same row as that part of its place. */
    public FormRow as(String newPart) {
        return new FormRow(level, Optional.of(newPart), values);
    }

    /** Its level. */
    public String level() {
        return level;
    }

    /** Which part of its place it is; empty where places have one row. */
    public Optional<String> part() {
        return part;
    }

    /** How many cells it has. */
    public int size() {
        return values.length;
    }

    /** The value of the column of that index; empty for an empty cell. */
    public Optional<Object> value(int column) {
        return column < values.length ? Optional.ofNullable(values[column]) : Optional.empty();
    }

    /** The value of the column of that index; null for an empty cell. For passing over many rows. */
    public Object find(int column) {
        return column < values.length ? values[column] : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormRow that
                && level.equals(that.level)
                && part.equals(that.part)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * level.hashCode() + Arrays.hashCode(values);
    }

    /** Its level and size; its values may tell of persons. */
    @Override
    public String toString() {
        return "FormRow{" + level + ", " + values.length + " cells}";
    }
}
