package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Header;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.form.Table;

/** Draws one sheet of a form from top to bottom. */
final class FormSheet {

    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}");

    private static final int LABEL_WIDTH = 44;
    private static final int VALUE_WIDTH = 56;
    private static final double LEFT_BLOCK = 0.42;
    private static final int LINES_TO_SIGN = 5;
    private static final int WIDE_LABEL = 30;
    private static final int WIDE_VALUE = 45;

    /** Most of what may stay in view above the rows, in points: more would leave no room for rows on a small screen. */
    private static final double MOST_FROZEN = 320;

    private final Form form;
    private final Sheet sheet;
    private final CanvasSheet canvas;
    private final Typed typed;
    private final Placeholders placeholders;
    private final Widths widths;
    private final int last;
    private double top;
    private int row;

    FormSheet(Form form, Sheet sheet, CanvasSheet canvas, Map<String, Object> fields, SortedSet<Integer> years) {
        this.form = form;
        this.sheet = sheet;
        this.canvas = canvas;
        this.typed = new Typed(form);
        this.placeholders = new Placeholders(form, typed, fields);
        this.widths = widths(sheet, years);
        this.last = widths.size() - 1;
    }

    private static Widths widths(Sheet sheet, SortedSet<Integer> years) {
        if (sheet.tables().isEmpty()) {
            return new Widths(new int[] {LABEL_WIDTH, VALUE_WIDTH});
        }
        List<List<Column>> tables = sheet.tables().stream()
                .map(table -> TableFrame.headers(table, years).stream()
                        .flatMap(Header::leaves)
                        .toList())
                .toList();
        int columns = tables.stream().mapToInt(List::size).max().orElse(0);
        int[] characters = new int[Math.max(columns, 2)];
        for (int i = 0; i < characters.length; i++) {
            int column = i;
            characters[i] = tables.stream()
                    .filter(table -> column < table.size())
                    .mapToInt(table -> table.get(column).width())
                    .max()
                    .orElse(VALUE_WIDTH);
        }
        return new Widths(characters);
    }

    void draw(Map<String, Object> fields, SortedSet<Integer> years, Rows rows) throws IOException {
        canvas.page(sheet.page() == Sheet.Page.LANDSCAPE);
        IntStream.rangeClosed(0, last).forEach(column -> canvas.width(column, widths.of(column)));
        heading();
        title();
        fields(fields);
        for (Table table : sheet.tables()) {
            TableDrawing drawing = new TableDrawing(canvas, typed, TableFrame.of(form, table, years, widths), row);
            drawing.header();
            if (sheet.tables().size() == 1) {
                canvas.repeat(drawing.headerRow(), drawing.bodyRow() - 1);
                if (top + drawing.headerHeight() <= MOST_FROZEN) {
                    canvas.freeze(drawing.bodyRow());
                }
            }
            row = drawing.body(rows.of(table.id()), isLast(table)) + 1;
        }
        footer();
    }

    /** Whether nothing stands under the table, so that rows may be added there. */
    private boolean isLast(Table table) {
        return sheet.footer().isEmpty()
                && sheet.tables().indexOf(table) == sheet.tables().size() - 1;
    }

    private void heading() {
        if (sheet.heading().isEmpty()) {
            return;
        }
        ImmutableList<String> left = sheet.heading().get().left();
        ImmutableList<String> right = sheet.heading().get().right();
        int split = widths.split(LEFT_BLOCK);
        int count = Math.max(left.size(), right.size());
        for (int i = 0; i < count; i++) {
            int lines = 1;
            if (i < left.size()) {
                lines = line(0, split - 1, left.get(i), i == left.size() - 1 ? Look.UNDERLINED_LINE : Look.LINE);
            }
            if (i < right.size()) {
                Look look = i == right.size() - 1 ? Look.UNDERLINED_LINE : Look.STRONG_LINE;
                lines = Math.max(lines, line(split, last, right.get(i), look));
            }
            down(lines, Look.LINE);
        }
        down(1, Look.LINE);
    }

    private int line(int first, int lastColumn, String text, Look look) {
        String filled = placeholders.fill(text);
        canvas.block(row, first, row, lastColumn, filled, look);
        return Lines.of(filled, widths.of(first, lastColumn), look);
    }

    private void down(int lines, Look look) {
        double height = Lines.height(lines, look.size());
        canvas.height(row, height);
        top += height;
        row++;
    }

    private void title() {
        boolean first = true;
        for (String text : sheet.title()) {
            boolean upper = first || text.equals(text.toUpperCase(Locale.ROOT));
            Look look = upper ? Look.TITLE : Look.STRONG_LINE;
            down(line(0, last, first ? upper(text) : text, look), look);
            first = false;
        }
        sheet.note().ifPresent(note -> down(line(0, last, note, Look.NOTE), Look.NOTE));
        if (!sheet.title().isEmpty() || sheet.note().isPresent()) {
            down(1, Look.LINE);
        }
    }

    /** In capitals, but for the ids in braces. */
    private static String upper(String text) {
        Matcher id = BRACES.matcher(text);
        StringBuilder upper = new StringBuilder();
        int end = 0;
        while (id.find()) {
            upper.append(text.substring(end, id.start()).toUpperCase(Locale.ROOT))
                    .append(id.group());
            end = id.end();
        }
        return upper.append(text.substring(end).toUpperCase(Locale.ROOT)).toString();
    }

    private void fields(Map<String, Object> values) {
        boolean alone = sheet.tables().isEmpty();
        int label = alone ? 0 : widths.reaching(0, WIDE_LABEL, 1);
        int value = alone ? 1 : widths.reaching(label + 1, WIDE_VALUE, 0);
        for (Column field : sheet.labelled()) {
            Look look = alone ? Look.BOXED_LABEL : Look.LABEL;
            canvas.block(row, 0, row, label, field.title(), look);
            int lines = Lines.of(field.title(), widths.of(0, label), look);
            lines = Math.max(lines, value(field, values.get(field.id()), label + 1, value, alone));
            if (lines > 1 || !alone) {
                down(lines, look);
            } else {
                row++;
            }
        }
        if (!alone && !sheet.labelled().isEmpty()) {
            down(1, Look.LINE);
        }
    }

    private int value(Column field, Object value, int first, int lastColumn, boolean boxed) {
        Object cell = typed.cell(() -> "sheet " + sheet.name(), field, value);
        Look ordinary = Typed.look(field.kind()).at(Look.Side.LEFT);
        Look look = Typed.look(boxed ? ordinary : ordinary.unboxed(), field.kind(), cell);
        canvas.block(row, first, row, lastColumn, "", look);
        if (cell != null) {
            canvas.put(row, first, cell);
        }
        form.words(field).ifPresent(words -> canvas.offer(row, row, first, words.offered()));
        return cell instanceof String text ? Lines.of(text, widths.of(first, lastColumn), look) : 1;
    }

    private void footer() {
        if (sheet.footer().isEmpty()) {
            return;
        }
        Sheet.Footer footer = sheet.footer().get();
        if (sheet.tables().isEmpty()) {
            row++;
        }
        footer.place().ifPresent(place -> {
            line(widths.split(0.5), last, place, Look.PLACE);
            row++;
        });
        int blocks = Math.min(footer.blocks().size(), last + 1);
        int first = 0;
        int end = row;
        for (int i = 0; i < footer.blocks().size(); i++) {
            int lastOfBlock = i == blocks - 1 ? last : Math.max(widths.split((i + 1.0) / blocks) - 1, first);
            int at = row;
            for (String line : footer.blocks().get(i)) {
                canvas.block(
                        at, first, at, lastOfBlock, placeholders.fill(line), at == row ? Look.STRONG_LINE : Look.NOTE);
                int lines = Lines.of(line, widths.of(first, lastOfBlock), Look.STRONG_LINE);
                if (lines > 1) {
                    canvas.height(at, Lines.height(lines, Look.LINE.size()));
                }
                at++;
            }
            end = Math.max(end, at);
            first = lastOfBlock + 1;
        }
        row = end + LINES_TO_SIGN;
    }
}
