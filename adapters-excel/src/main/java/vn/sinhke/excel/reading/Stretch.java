package vn.sinhke.excel.reading;

import java.util.Optional;
import vn.sinhke.excel.form.Table;

/**
 * What ends a stretch of rows that are asked together.
 *
 * @param level the level whose rows end it; empty for none
 * @param column the column whose filled cells end it; below zero for none
 */
record Stretch(String level, int column) {

    static Stretch of(Optional<String> within, Table table) {
        if (within.isEmpty()) {
            return new Stretch("", -1);
        }
        boolean isLevel = table.levels().stream().anyMatch(l -> l.id().equals(within.get()));
        return isLevel ? new Stretch(within.get(), -1) : new Stretch("", RowChecks.index(table, within.get()));
    }

    /** Whether a new one begins with the row. */
    boolean beginsAt(CheckedRow row) {
        return row.level().equals(level) || (column >= 0 && row.isFilled(column));
    }
}
