package vn.sinhke.excel.reading;

/** A column says what it must; of an empty cell nothing is asked. */
final class SaysThat implements RowCheck {

    private final int column;
    private final Saying saying;

    SaysThat(int column, Saying saying) {
        this.column = column;
        this.saying = saying;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        Object value = row.value(column);
        if (value != null && !saying.is(value)) {
            report.found(row.sheetRow(), row.index(), column, value, saying.expected());
        }
    }
}
