package vn.sinhke.excel.reading;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.sinhke.excel.form.Table;

/** Exactly one, or at most one, of some columns has a value; a mark that says no is none. */
final class FilledColumns implements RowCheck {

    private final String code;
    private final int[] columns;
    private final boolean needed;
    private final String expected;

    FilledColumns(String code, Table table, int[] columns, boolean needed) {
        this.code = code;
        this.columns = columns;
        this.needed = needed;
        String titles = Arrays.stream(columns)
                .mapToObj(column -> table.leaves().get(column).title())
                .collect(Collectors.joining(", "));
        this.expected = (needed ? "đúng một ô trong: " : "nhiều nhất một ô trong: ") + titles;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        int filled = 0;
        int second = -1;
        for (int column : columns) {
            Object value = row.value(column);
            if (value != null && value != Boolean.FALSE) {
                filled++;
                second = column;
            }
        }
        if (filled > 1) {
            report.found(code, row.sheetRow(), second, row.value(second), expected);
        } else if (filled == 0 && needed) {
            report.found(code, row.sheetRow(), columns[0], null, expected);
        }
    }
}
