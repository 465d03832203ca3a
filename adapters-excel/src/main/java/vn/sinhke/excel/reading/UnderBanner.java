package vn.sinhke.excel.reading;

/** A row across the table stands somewhere above; the first row of a table that has none yet is told. */
final class UnderBanner implements RowCheck {

    private final int column;
    private final String level;
    private boolean seen;

    UnderBanner(int column, String level) {
        this.column = column;
        this.level = level;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        if (!seen) {
            seen = true;
            report.found(row.sheetRow(), row.index(), column, row.value(column), "dòng mở đầu ở phía trên");
        }
    }

    @Override
    public void banner(CheckedRow row, Report report) {
        seen |= row.level().equals(level);
    }
}
