package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final Typed typed;
    private final TableFrame frame;
    private final LookRuns runs;
    private final Ordinals ordinals;
    private final ImmutableMap<String, Table.Level> levels;
    private final ImmutableMap<String, ImmutableList<Look>> looks;
    private final Totals totals;
    private final List<FormRow> place = new ArrayList<>();
    private final Supplier<String> here;
    private int row;
    private int given;
    private int unflushed;

    BodyDrawing(CanvasSheet sheet, Typed typed, TableFrame frame, int firstRow) {
        this.sheet = sheet;
        this.typed = typed;
        this.frame = frame;
        this.row = firstRow;
        this.here = () -> frame.place(given);
        this.runs = new LookRuns(sheet);
        this.ordinals = new Ordinals(frame.table());
        this.totals = new Totals(frame.table(), frame.columns());
        this.levels =
                frame.table().levels().stream().collect(ImmutableMap.toImmutableMap(Table.Level::id, level -> level));
        this.looks = frame.table().levels().stream()
                .collect(ImmutableMap.toImmutableMap(Table.Level::id, level -> looks(level.bold())));
    }

    private ImmutableList<Look> looks(boolean bold) {
        return frame.columns().stream()
                .map(column -> Typed.look(column.kind()))
                .map(look -> bold ? look.inBold() : look)
                .collect(ImmutableList.toImmutableList());
    }

    /** The row after the last one drawn. */
    int row() {
        return row;
    }

    /** How many rows were drawn. */
    int given() {
        return given;
    }

    /** Draws a row; one of several parts when its place is complete. */
    void add(FormRow next) throws IOException {
        given++;
        if (frame.table().total().isPresent()) {
            totals.add(next);
        }
        if (!place.isEmpty() && !isOfSamePlace(next)) {
            endPlace();
        }
        place.add(next);
        if (next.part().isEmpty()) {
            endPlace();
        }
    }

    private boolean isOfSamePlace(FormRow next) {
        FormRow last = place.get(place.size() - 1);
        return next.part().isPresent()
                && last.part().isPresent()
                && next.level().equals(last.level())
                && frame.part(next.part()) > frame.part(last.part());
    }

    private void endPlace() throws IOException {
        if (place.isEmpty()) {
            return;
        }
        int top = row;
        Optional<String> ordinal = ordinals.next(place.get(0).level());
        for (FormRow one : place) {
            draw(one, row == top ? ordinal : Optional.empty(), row == top);
            row++;
        }
        if (place.size() > 1) {
            for (int column = 0; column < frame.partColumn(); column++) {
                if (isSame(column)) {
                    sheet.merge(top, column, row - 1, column);
                }
            }
        }
        unflushed += place.size();
        place.clear();
        if (unflushed >= ROWS_AT_ONCE) {
            flush();
        }
    }

    private void flush() throws IOException {
        runs.end();
        sheet.flush();
        unflushed = 0;
    }

    /** Whether the rows of the place say the same in the column, or only the first says anything. */
    private boolean isSame(int column) {
        Optional<Object> first = place.get(0).value(column);
        return place.stream()
                .skip(1)
                .allMatch(
                        one -> one.value(column).isEmpty() || one.value(column).equals(first));
    }

    private void draw(FormRow one, Optional<String> ordinal, boolean isFirst) {
        Table.Level level = levels.get(one.level());
        if (level == null) {
            throw frame.wrong(given, "a row of level " + one.level(), "one of " + levels.keySet());
        }
        if (one.size() > frame.columns().size()) {
            throw frame.wrong(
                    given, one.size() + " cells", "at most " + frame.columns().size());
        }
        if (one.part().isPresent() && frame.partColumn() < 0) {
            throw frame.wrong(given, "part " + one.part().get(), "none");
        }
        if (level.banner()) {
            banner(one);
            return;
        }
        runs.row(row, looks.get(level.id()));
        cells(one, ordinal, isFirst, level.bold());
    }

    private void cells(FormRow one, Optional<String> ordinal, boolean isFirst, boolean bold) {
        ImmutableList<Column> columns = frame.columns();
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Object value = one.value(i).orElse(null);
            Object cell;
            if (i == frame.partColumn() && one.part().isPresent()) {
                cell = frame.label(one.part().get(), given);
            } else if (!isFirst && i < frame.partColumn() && isSame(i)) {
                cell = null;
            } else if (value == null && i == frame.ordinalColumn()) {
                cell = ordinal.orElse(null);
            } else {
                cell = typed.cell(here, columns.get(i), value);
            }
            if (cell != null) {
                lines = Math.max(lines, put(i, cell, bold));
            }
        }
        if (lines > 1) {
            sheet.height(row, Lines.height(lines, Look.CELL.size()));
        }
    }

    private int put(int index, Object cell, boolean bold) {
        Column column = frame.columns().get(index);
        sheet.put(row, index, cell);
        Look ordinary = Typed.look(column.kind());
        if (!(cell instanceof String) && column.kind() != CellKind.YEAR_OR_DATE) {
            return 1;
        }
        Look look = Typed.look(ordinary, column.kind(), cell);
        if (!look.equals(ordinary)) {
            runs.except(row, index, bold ? look.inBold() : look);
        }
        return cell instanceof String text ? Lines.of(text, frame.width(index), bold ? BANNER : Look.CELL) : 1;
    }

    private void banner(FormRow one) {
        runs.end();
        Object cell = one.value(0).orElse(null);
        if (cell != null && !(cell instanceof String)) {
            throw frame.wrong(given, "a banner of " + cell.getClass().getSimpleName(), "String");
        }
        for (int i = 1; i < one.size(); i++) {
            if (one.value(i).isPresent()) {
                throw frame.wrong(given, "a banner with more than one value", "its text in the first");
            }
        }
        String text = cell == null ? "" : cell.toString().toUpperCase(Locale.ROOT);
        sheet.block(row, 0, row, frame.columns().size() - 1, text, BANNER);
        int lines = Lines.of(text, frame.width(), BANNER);
        if (lines > 1) {
            sheet.height(row, Lines.height(lines, BANNER.size()));
        }
    }

    /** Draws empty rows to be filled by hand. */
    void empty(int places) {
        Table table = frame.table();
        ImmutableList<Look> empty = looks.get(frame.rowLevel().id());
        for (int i = 0; i < places; i++) {
            int top = row;
            for (String label : frame.labels()) {
                runs.row(row, empty);
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
        ImmutableList<Look> bold = looks(true);
        int top = row;
        List<FormRow> rows = stated.isEmpty() ? sums(of) : stated;
        for (FormRow one : rows) {
            runs.row(row, bold);
            for (int i = 0; i < frame.columns().size(); i++) {
                Object cell = i == label
                        ? (row == top ? total.label() : null)
                        : i == frame.partColumn() && one.part().isPresent()
                                ? frame.label(one.part().get(), given)
                                : stated.isEmpty()
                                        ? one.value(i).orElse(null)
                                        : typed.cell(
                                                here,
                                                frame.columns().get(i),
                                                one.value(i).orElse(null));
                if (cell != null) {
                    put(i, cell, true);
                }
            }
            row++;
        }
        int last = frame.lastOfLabel(label, totals.columns());
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

    private List<FormRow> sums(Totals of) {
        List<FormRow> rows = new ArrayList<>();
        for (String part : frame.parts()) {
            Object[] values = new Object[frame.columns().size()];
            Object[] sums = of.of(part);
            for (int i = 0; i < sums.length; i++) {
                values[of.columns().get(i)] = sums[i] == null ? null : Typed.decimal((java.math.BigDecimal) sums[i]);
            }
            FormRow sum = FormRow.of(Table.TOTAL, values);
            rows.add(part.isEmpty() ? sum : sum.as(part));
        }
        return rows;
    }

    Totals totals() {
        return totals;
    }

    /** Ends the rows. */
    void end() throws IOException {
        endPlace();
        runs.end();
    }
}
