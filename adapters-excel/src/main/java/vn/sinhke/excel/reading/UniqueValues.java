package vn.sinhke.excel.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** No two rows of a stretch have the same values in some columns, as far as they have any; the second of two is told. */
final class UniqueValues implements RowCheck {

    private final int[] columns;
    private final Stretch stretch;
    private final Map<Object, Integer> first = new HashMap<>();

    UniqueValues(int[] columns, Stretch stretch) {
        this.columns = columns;
        this.stretch = stretch;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        if (stretch.beginsAt(row)) {
            first.clear();
        }
        Object key = key(row);
        if (key == null) {
            return;
        }
        Integer before = first.putIfAbsent(key, row.sheetRow());
        if (before != null) {
            report.found(
                    row.sheetRow(), row.index(), columns[0], row.value(columns[0]), "khác với dòng " + (before + 1));
        }
    }

    @Override
    public void banner(CheckedRow row, Report report) {
        if (stretch.beginsAt(row)) {
            first.clear();
        }
    }

    private Object key(CheckedRow row) {
        if (columns.length == 1) {
            return row.value(columns[0]);
        }
        Object[] values = new Object[columns.length];
        boolean any = false;
        for (int i = 0; i < columns.length; i++) {
            values[i] = row.value(columns[i]);
            any |= values[i] != null;
        }
        return any ? Arrays.asList(values) : null;
    }
}
