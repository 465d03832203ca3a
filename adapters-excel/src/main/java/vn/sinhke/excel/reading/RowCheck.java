package vn.sinhke.excel.reading;

/**
 * One condition on the rows of a table, asked row by row as they are read. A kind of condition is one small class, and
 * one line in {@link RowChecks}.
 */
interface RowCheck {

    /** Asks it of a row. */
    void row(CheckedRow row, Report report);

    /** Takes note of a row across the table, such as one that opens a commune. */
    default void banner(CheckedRow row, Report report) {}

    /** Takes note of a row that was refused, so that its numbers are not missed. */
    default void refused() {}

    /** Asks what can only be asked after the last row. */
    default void end(Report report) {}

    /** Takes what does not hold. */
    interface Report {

        /**
         * Says that it does not hold at a row, pointing at a column.
         *
         * @param sheetRow the row on the sheet
         * @param index which row of the table it is; below zero if it is none
         * @param column index of the column
         * @param seen what stands there; null for nothing. It is masked if the column is personal
         * @param expected what was expected; nothing personal
         */
        void found(int sheetRow, int index, int column, Object seen, String expected);
    }
}
