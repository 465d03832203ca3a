package vn.sinhke.excel.reading;

/** Exactly one, or at most one, of some columns has a value; a mark that says no is none. */
final class FilledColumns implements RowCheck {

    private final int[] columns;
    private final boolean needed;
    private final String expected;

    FilledColumns(int[] columns, boolean needed, String titles) {
        this.columns = columns;
        this.needed = needed;
        this.expected = (needed ? "đúng một ô trong: " : "nhiều nhất một ô trong: ") + titles;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        int filled = 0;
        int last = -1;
        for (int column : columns) {
            if (row.isFilled(column)) {
                filled++;
                last = column;
            }
        }
        if (filled > 1) {
            report.found(row.sheetRow(), row.index(), last, row.value(last), expected);
        } else if (filled == 0 && needed) {
            report.found(row.sheetRow(), row.index(), columns[0], null, expected);
        }
    }
}
