package vn.sinhke.excel.reading;

import vn.sinhke.excel.form.Check;
import vn.sinhke.excel.form.Table;

/**
 * One condition on the rows of a table, asked row by row as they are read. A kind of condition is one small class, and
 * one line in {@link #of}.
 */
interface RowCheck {

    /** Asks it of a row; banners and sums are not shown. */
    void row(CheckedRow row, Report report);

    /** Asks what can only be asked after the last row. */
    default void end(Report report) {}

    /** Takes what does not hold. */
    interface Report {

        /**
         * Says that it does not hold at a row, pointing at a column.
         *
         * @param code code of the finding
         * @param sheetRow the row on the sheet
         * @param column index of the column
         * @param seen what stands there; null for nothing. It is masked if the column is personal
         * @param expected what was expected; nothing personal
         */
        void found(String code, int sheetRow, int column, Object seen, String expected);
    }

    /** The condition that a descriptor asks for. */
    static RowCheck of(Check check, Table table) {
        int[] columns =
                check.columns().stream().mapToInt(id -> index(table, id)).toArray();
        return switch (check.kind()) {
            case EXACTLY_ONE -> new FilledColumns(check.code(), table, columns, true);
            case AT_MOST_ONE -> new FilledColumns(check.code(), table, columns, false);
            case UNIQUE -> new UniqueValues(check.code(), columns);
        };
    }

    /** The index of the column of that id. */
    static int index(Table table, String id) {
        for (int i = 0; i < table.leaves().size(); i++) {
            if (table.leaves().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No column " + id + " in the table " + table.id());
    }
}
