package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;

/** Draws the rows of one table under its header, some hundred at a time. */
final class BodyDrawing {

    private static final int ROWS_AT_ONCE = 400;

    private static final Look BANNER = Look.CELL.inBold();

    private final CanvasSheet sheet;
    private final TableFrame frame;
    private final RowCells cells;
    private final ImmutableMap<String, int[]> looks;
    private final Look[] ordinary;
    private int row;
    private int unflushed;

    BodyDrawing(CanvasSheet sheet, Typed typed, TableFrame frame, int firstRow) {
        this.sheet = sheet;
        this.frame = frame;
        this.row = firstRow;
        this.cells = new RowCells(typed, frame);
        this.looks = frame.table().levels().stream()
                .collect(ImmutableMap.toImmutableMap(Table.Level::id, level -> looks(level.bold())));
        this.ordinary = frame.columns().stream()
                .map(column -> Typed.look(column.kind()))
                .toArray(Look[]::new);
    }

    private int[] looks(boolean bold) {
        return sheet.styles(frame.columns().stream()
                .map(column -> Typed.look(column.kind()))
                .map(look -> bold ? look.inBold() : look)
                .toList());
    }

    /** The row after the last one drawn. */
    int row() {
        return row;
    }

    /** How many rows were drawn. */
    int given() {
        return cells.given();
    }

    /** Draws a row; one of several parts when its place is complete. */
    void add(FormRow next) throws IOException {
        draw(cells.add(next));
    }

    private void draw(List<RowCells.Place> places) throws IOException {
        for (RowCells.Place place : places) {
            int top = row;
            for (RowCells.Line line : place.lines()) {
                if (place.level().banner()) {
                    banner(line.cells().get(0).toString());
                } else {
                    line(place.level(), line.cells());
                }
                row++;
            }
            if (place.lines().size() > 1) {
                for (int column = 0; column < frame.partColumn(); column++) {
                    if (place.same().get(column)) {
                        sheet.merge(top, column, row - 1, column);
                    }
                }
            }
            unflushed += place.lines().size();
            if (unflushed >= ROWS_AT_ONCE) {
                flush();
            }
        }
    }

    private void flush() throws IOException {
        sheet.flush();
        unflushed = 0;
    }

    private void line(Table.Level level, List<Object> values) {
        sheet.looks(row, looks.get(level.id()));
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                lines = Math.max(lines, put(i, values.get(i), level.bold()));
            }
        }
        if (lines > 1) {
            sheet.height(row, Lines.height(lines, Look.CELL.size()));
        }
    }

    private int put(int index, Object cell, boolean bold) {
        Column column = frame.columns().get(index);
        sheet.put(row, index, cell);
        if (!(cell instanceof String) && column.kind() != CellKind.YEAR_OR_DATE) {
            return 1;
        }
        Look look = Typed.look(ordinary[index], column.kind(), cell);
        if (!look.equals(ordinary[index])) {
            sheet.look(row, index, row, index, bold ? look.inBold() : look);
        }
        return cell instanceof String text ? Lines.of(text, frame.width(index), bold ? BANNER : Look.CELL) : 1;
    }

    private void banner(String text) {
        sheet.block(row, 0, row, frame.columns().size() - 1, text, BANNER);
        int lines = Lines.of(text, frame.width(), BANNER);
        if (lines > 1) {
            sheet.height(row, Lines.height(lines, BANNER.size()));
        }
    }

    /** Draws empty rows to be filled by hand. */
    void empty(int places) {
        Table table = frame.table();
        int[] empty = looks.get(frame.rowLevel().id());
        for (int i = 0; i < places; i++) {
            int top = row;
            for (String label : frame.labels()) {
                sheet.looks(row, empty);
                if (!label.isEmpty()) {
                    sheet.put(row, frame.partColumn(), label);
                }
                row++;
            }
            for (int column = 0; column < frame.partColumn() && table.parts().isPresent(); column++) {
                sheet.merge(top, column, row - 1, column);
            }
        }
    }

    /** Draws the row of sums, one for each part: those that are stated, else those of the rows drawn. */
    void total(List<FormRow> stated, Totals of) throws IOException {
        Table.Total total = frame.table().total().orElseThrow();
        int label = frame.index(total.column());
        int[] bold = looks(true);
        int top = row;
        for (RowCells.Line line : cells.totals(stated, of)) {
            sheet.looks(row, bold);
            for (int i = 0; i < line.cells().size(); i++) {
                if (line.cells().get(i) != null) {
                    put(i, line.cells().get(i), true);
                }
            }
            row++;
        }
        int last = frame.lastOfLabel(label, cells.totals().columns());
        for (FormRow one : stated) {
            while (last > label && hasValue(one, label + 1, last)) {
                last--;
            }
        }
        sheet.merge(top, label, row - 1, last);
        int lines = Lines.of(total.label(), frame.width(label, last), BANNER);
        if (lines > 1) {
            sheet.height(top, Lines.height(lines, BANNER.size()));
        }
    }

    private static boolean hasValue(FormRow row, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .anyMatch(column -> row.value(column).isPresent());
    }

    Totals totals() {
        return cells.totals();
    }

    /** Ends the rows. */
    void end() throws IOException {
        draw(cells.end());
    }
}
