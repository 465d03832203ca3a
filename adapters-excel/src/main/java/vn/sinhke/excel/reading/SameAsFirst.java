package vn.sinhke.excel.reading;

import java.util.BitSet;

/**
 * Some columns are filled as on the row that began the stretch, or none of them is. A row of which it is not asked and
 * that fills one of them is taken to begin a stretch of its own.
 */
final class SameAsFirst implements RowCheck {

    private final int[] columns;
    private final Stretch stretch;
    private final BitSet first = new BitSet();
    private int firstRow = -1;

    SameAsFirst(int[] columns, Stretch stretch) {
        this.columns = columns;
        this.stretch = stretch;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        if (firstRow < 0 || stretch.beginsAt(row)) {
            begin(row);
            return;
        }
        for (int column : columns) {
            if (row.isFilled(column) && !first.get(column)) {
                report.found(row.sheetRow(), row.index(), column, row.value(column), "như dòng " + (firstRow + 1));
            }
        }
    }

    @Override
    public void unasked(CheckedRow row) {
        boolean any = false;
        for (int column : columns) {
            any |= row.isFilled(column);
        }
        if (any || stretch.beginsAt(row)) {
            begin(row);
        }
    }

    @Override
    public void banner(CheckedRow row, Report report) {
        firstRow = -1;
    }

    private void begin(CheckedRow row) {
        first.clear();
        firstRow = row.sheetRow();
        for (int column : columns) {
            first.set(column, row.isFilled(column));
        }
    }
}
