package vn.sinhke.excel.reading;

/**
 * A column counts 1, 2, 3 …; it begins with 1 where another is filled, and may begin with 1 anywhere. A number that is
 * wrong by itself does not make the next one wrong: one more than the number before is right, and so is how many rows
 * it has been.
 */
final class CountsUp implements RowCheck {

    private final int column;
    private final int restart;
    private long before;
    private long position;
    private boolean unknown;

    CountsUp(int column, int restart) {
        this.column = column;
        this.restart = restart;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        boolean begins = row.isFilled(restart);
        position = begins ? 1 : position + 1;
        if (!(row.value(column) instanceof Long number)) {
            before = position;
            return;
        }
        if (begins) {
            before = 1;
            if (number != 1) {
                report.found(row.sheetRow(), row.index(), column, number, "1");
            }
        } else if (number == 1 || unknown) {
            position = number;
            before = number;
        } else {
            if (number != before + 1 && number != position) {
                report.found(row.sheetRow(), row.index(), column, number, Long.toString(before + 1));
            }
            before = number;
        }
        unknown = false;
    }

    @Override
    public void banner(CheckedRow row, Report report) {
        unknown = true;
    }

    @Override
    public void refused() {
        unknown = true;
    }
}
