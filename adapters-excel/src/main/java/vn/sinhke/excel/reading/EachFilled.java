package vn.sinhke.excel.reading;

/** Each of some columns has a value, or none has. */
final class EachFilled implements RowCheck {

    private final int[] columns;
    private final boolean filled;

    EachFilled(int[] columns, boolean filled) {
        this.columns = columns;
        this.filled = filled;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        for (int column : columns) {
            if (row.isFilled(column) != filled) {
                report.found(row.sheetRow(), row.index(), column, row.value(column), filled ? "có ghi" : "để trống");
            }
        }
    }
}
