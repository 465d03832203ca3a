package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.workbook.Drawing;
import vn.sinhke.excel.workbook.Drawing.Style;

/** Draws fields and tables of a form from their columns. */
final class SheetDrawing {

    /** Empty lines that an empty table offers. */
    static final int EMPTY_ROWS = 15;

    private final Drawing drawing;

    SheetDrawing(Drawing drawing) {
        this.drawing = drawing;
    }

    void begin(String sheet, String title, String note) {
        drawing.sheet(sheet);
        drawing.cell(sheet, 0, 0, title, Style.TITLE);
        drawing.cell(sheet, 1, 0, note, Style.NOTE);
    }

    /** Draws labels in the first column and values in the second. */
    void fields(String sheet, int firstRow, ImmutableList<Column> fields, Map<Column, Object> values) {
        drawing.width(sheet, 0, 44);
        drawing.width(sheet, 1, 56);
        int row = firstRow;
        for (Column field : fields) {
            drawing.cell(sheet, row, 0, field.title(), Style.LABEL);
            drawing.cell(sheet, row, 1, values.get(field), style(field, values.get(field)));
            drawing.height(sheet, row, lines(values.get(field), 52));
            if (!field.offered().isEmpty()) {
                drawing.offer(sheet, row, row, 1, field.offered());
            }
            row++;
        }
    }

    /** Draws a header and rows, the ordinal before each; returns the first row after them. */
    int table(String sheet, int headerRow, List<Column> columns, List<Integer> years, List<TableRow> rows) {
        drawing.cell(sheet, headerRow, 0, "TT", Style.HEADER);
        int column = 1;
        for (Column one : columns) {
            drawing.cell(sheet, headerRow, column, one.title(), Style.HEADER);
            column++;
        }
        for (int year : years) {
            drawing.cell(sheet, headerRow, column, "Năm " + year, Style.HEADER);
            column++;
        }
        int lastRow = headerRow + Math.max(rows.size(), EMPTY_ROWS);
        for (int row = headerRow + 1; row <= lastRow; row++) {
            int index = row - headerRow - 1;
            row(sheet, row, columns, years, index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty());
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).offered().isEmpty()) {
                drawing.offer(
                        sheet,
                        headerRow + 1,
                        lastRow + 200,
                        i + 1,
                        columns.get(i).offered());
            }
        }
        return lastRow + 1;
    }

    private void row(String sheet, int row, List<Column> columns, List<Integer> years, Optional<TableRow> given) {
        drawing.cell(
                sheet,
                row,
                0,
                given.filter(TableRow::isNumbered).map(TableRow::ordinal).orElse(null),
                Style.NUMBER);
        int column = 1;
        int lines = 1;
        for (Column one : columns) {
            Object value = given.map(r -> r.get(one)).orElse(null);
            drawing.cell(sheet, row, column, value, style(one, value));
            lines = Math.max(lines, lines(value, one.width()));
            column++;
        }
        drawing.height(sheet, row, lines);
        for (int year : years) {
            drawing.cell(sheet, row, column, given.map(r -> r.year(year)).orElse(null), Style.MONEY);
            column++;
        }
    }

    /** How many lines a text takes in a column of that width; viewers do not find it themselves. */
    private static int lines(Object value, int width) {
        return value instanceof String text ? 1 + text.length() / Math.max(width - 2, 1) : 1;
    }

    void widths(String sheet, List<Column> columns, int years) {
        drawing.width(sheet, 0, 5);
        for (int i = 0; i < columns.size(); i++) {
            drawing.width(sheet, i + 1, columns.get(i).width());
        }
        for (int i = 0; i < years; i++) {
            drawing.width(sheet, columns.size() + 1 + i, 18);
        }
    }

    private static Style style(Column column, Object value) {
        return switch (column.kind()) {
            case MONEY -> Style.MONEY;
            case DATE -> Style.DATE;
            case WHOLE, DECIMAL, PERCENT -> value instanceof String ? Style.TEXT : Style.NUMBER;
            default -> Style.TEXT;
        };
    }

    Drawing drawing() {
        return drawing;
    }

    /** The values of one row of a table. */
    static final class TableRow {

        private final int ordinal;
        private final Map<Column, Object> values = new HashMap<>();
        private final Map<Integer, Object> years = new HashMap<>();

        TableRow(int ordinal) {
            this.ordinal = ordinal;
        }

        TableRow put(Column column, Optional<?> value) {
            value.ifPresent(v -> values.put(column, v));
            return this;
        }

        TableRow put(Column column, Object value) {
            values.put(column, value);
            return this;
        }

        TableRow putYear(int year, Object value) {
            years.put(year, value);
            return this;
        }

        Object get(Column column) {
            return values.get(column);
        }

        Object year(int year) {
            return years.get(year);
        }

        int ordinal() {
            return ordinal;
        }

        boolean isNumbered() {
            return ordinal > 0;
        }
    }
}
