package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;

/** Draws one table: its title, its header, the row of column numbers, its rows and the row of sums. */
final class TableDrawing {

    /** Rows under the last one that offer words too, where nothing stands there. */
    private static final int FURTHER_ROWS = 200;

    private static final int MOST_DIGITS = 9;

    private final CanvasSheet canvas;
    private final Typed typed;
    private final TableFrame frame;
    private final Table table;
    private final int headerRow;
    private final int bodyRow;
    private double headerHeight;

    TableDrawing(CanvasSheet canvas, Typed typed, TableFrame frame, int firstRow) {
        this.canvas = canvas;
        this.typed = typed;
        this.frame = frame;
        this.table = frame.table();
        this.headerRow = firstRow + (table.title().isPresent() ? 1 : 0);
        this.bodyRow = headerRow + table.depth() + (table.hasNumbers() ? 1 : 0);
    }

    int headerRow() {
        return headerRow;
    }

    int bodyRow() {
        return bodyRow;
    }

    /** The height of title and header in points. */
    double headerHeight() {
        return headerHeight;
    }

    void header() {
        int last = frame.columns().size() - 1;
        table.title().ifPresent(title -> {
            canvas.block(headerRow - 1, 0, headerRow - 1, last, title, Look.TABLE_TITLE);
            headerHeight += height(headerRow - 1, Lines.of(title, frame.width(), Look.TABLE_TITLE), Look.TABLE_TITLE);
        });
        int depth = table.depth();
        ImmutableList<HeaderPlan.Place> places = HeaderPlan.of(frame.headers(), depth);
        int[] lines = new int[depth];
        for (HeaderPlan.Place place : places) {
            canvas.block(
                    headerRow + place.top(),
                    place.left(),
                    headerRow + place.bottom(),
                    place.right(),
                    place.text(),
                    Look.HEADER);
            if (place.top() == place.bottom()) {
                lines[place.top()] = Math.max(lines[place.top()], lines(place));
            }
        }
        for (HeaderPlan.Place place : places) {
            int have = 0;
            for (int i = place.top(); i <= place.bottom(); i++) {
                lines[i] = Math.max(lines[i], 1);
                have += lines[i];
            }
            lines[place.bottom()] += Math.max(lines(place) - have, 0);
        }
        for (int i = 0; i < depth; i++) {
            headerHeight += height(headerRow + i, lines[i], Look.HEADER);
        }
        if (table.hasNumbers()) {
            numbers();
        }
    }

    private int lines(HeaderPlan.Place place) {
        return Lines.of(place.text(), frame.width(place.left(), place.right()), Look.HEADER);
    }

    private double height(int row, int lines, Look look) {
        double height = Lines.height(lines, look.size());
        canvas.height(row, height);
        return height;
    }

    private void numbers() {
        int row = bodyRow - 1;
        canvas.look(row, 0, row, frame.columns().size() - 1, Look.NUMBERS);
        int lines = 1;
        int index = 0;
        for (Column column : frame.columns()) {
            if (column.number().isPresent()) {
                String number = column.number().get();
                canvas.put(row, index, isWhole(number) ? (Object) Long.valueOf(number) : number);
                if (!isWhole(number)) {
                    canvas.look(row, index, row, index, Look.NUMBERS.as(Look.TEXT));
                }
                lines = Math.max(lines, Lines.of(number, frame.width(index), Look.NUMBERS));
            }
            index++;
        }
        headerHeight += height(row, lines, Look.NUMBERS);
    }

    private static boolean isWhole(String number) {
        return number.length() <= MOST_DIGITS
                && number.chars().allMatch(c -> c >= '0' && c <= '9')
                && (number.length() == 1 || number.charAt(0) != '0');
    }

    /** Draws the rows and the row of sums; returns the first row under them. */
    int body(Rows.Source source, boolean isLast) throws IOException {
        BodyDrawing body = new BodyDrawing(canvas, typed, frame, bodyRow);
        PeekingIterator<FormRow> rows = Iterators.peekingIterator(source.next());
        List<FormRow> stated = new ArrayList<>();
        boolean onTop = table.total().filter(Table.Total::top).isPresent();
        boolean hasTotal = table.total().isPresent();
        if (onTop) {
            totalOnTop(body, source, rows, stated);
        }
        while (rows.hasNext()) {
            FormRow row = rows.next();
            if (hasTotal && row.level().equals(Table.TOTAL)) {
                later(body, source, row, stated, onTop);
            } else {
                body.add(row);
            }
        }
        body.end();
        if (body.given() == 0) {
            body.empty(table.emptyRows());
        }
        int last = body.row() - 1;
        if (hasTotal && !onTop) {
            body.total(stated, body.totals());
        }
        body.end();
        offer(last, isLast && (onTop || !hasTotal));
        return body.row();
    }

    private void totalOnTop(BodyDrawing body, Rows.Source source, PeekingIterator<FormRow> rows, List<FormRow> stated)
            throws IOException {
        Totals totals = new Totals(table, frame.columns());
        if (source.all().isPresent()) {
            for (FormRow row : source.all().get()) {
                if (row.level().equals(Table.TOTAL)) {
                    stated.add(row);
                } else {
                    totals.add(row);
                }
            }
        } else {
            while (rows.hasNext() && rows.peek().level().equals(Table.TOTAL)) {
                stated.add(rows.next());
            }
            if (rows.hasNext() && stated.isEmpty()) {
                throw frame.wrong(
                        1,
                        "rows one after the other under a row of sums",
                        "the sums as the first row, of level " + Table.TOTAL);
            }
        }
        body.total(stated, totals);
    }

    private void later(BodyDrawing body, Rows.Source source, FormRow row, List<FormRow> stated, boolean onTop) {
        if (!onTop) {
            stated.add(row);
        } else if (source.all().isEmpty()) {
            throw frame.wrong(body.given() + 1, "the row of sums after others", "it first, where it stands above them");
        }
    }

    private void offer(int last, boolean further) {
        int index = 0;
        for (Column column : frame.columns()) {
            int at = index;
            typed.words(column)
                    .ifPresent(
                            words -> canvas.offer(bodyRow, last + (further ? FURTHER_ROWS : 0), at, words.offered()));
            index++;
        }
    }
}
