package vn.sinhke.excel.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;
import vn.sinhke.validation.Severity;

/** Copies the cells of a sheet; of marked ones the number of the style is another, and those missing are put in. */
final class SheetMarks {

    private static final Set<String> AFTER_LEGACY_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    private final StyleSheet styles;
    private final TreeMap<Address, Severity> marks;
    private final Set<Address> earlier;
    private final Optional<String> drawing;

    private final List<int[]> columnStyles = new ArrayList<>();
    private Iterator<Address> marksLeft;
    private Address mark;
    private String prefix = "";
    private OutputStream out;
    private int row;
    private int column;
    private int rowStyle;
    private Tag heldRow;
    private final StringBuilder held = new StringBuilder();
    private boolean dropped;
    private boolean drawn;

    /**
     * Marks for a sheet.
     *
     * @param earlier cells with an earlier mark, to be taken off
     * @param drawing attributes that refer to the comments' boxes, if the sheet has none yet
     */
    SheetMarks(StyleSheet styles, Map<Address, Severity> marks, Set<Address> earlier, Optional<String> drawing) {
        this.styles = styles;
        this.marks = new TreeMap<>(marks);
        this.earlier = earlier;
        this.drawing = drawing;
    }

    void write(InputStream part, OutputStream target) throws IOException {
        out = target;
        marksLeft = marks.keySet().iterator();
        advance();
        drawn = drawing.isEmpty();
        int depth = 0;
        boolean inCells = false;
        try (Markup markup = new Markup(part)) {
            while (markup.next()) {
                if (markup.isStart()) {
                    boolean opens = markup.kind() == Markup.Kind.START;
                    if (depth == 0) {
                        prefix = markup.tag().prefix();
                        markup.copy(out);
                    } else if (depth == 1) {
                        inCells = opens && markup.is(prefix, "sheetData");
                        top(markup);
                    } else if (inCells && depth == 2 && markup.is(prefix, "row")) {
                        row(markup);
                    } else if (inCells && depth == 3 && markup.is(prefix, "c")) {
                        cell(markup);
                    } else {
                        column(markup);
                        flush();
                        markup.copy(out);
                    }
                    depth += opens ? 1 : 0;
                } else if (markup.kind() == Markup.Kind.END) {
                    depth--;
                    end(markup, depth, inCells);
                    inCells &= depth > 1;
                } else if (heldRow != null) {
                    held.append(markup.raw());
                } else {
                    markup.copy(out);
                }
            }
        }
    }

    private void advance() {
        mark = marksLeft.hasNext() ? marksLeft.next() : null;
    }

    private void top(Markup markup) throws IOException {
        if (!drawn && AFTER_LEGACY_DRAWING.contains(markup.local())) {
            draw();
        }
        if (markup.is(prefix, "dimension")) {
            put(dimension(markup.tag()).raw());
        } else if (markup.is(prefix, "sheetData") && markup.kind() == Markup.Kind.EMPTY && mark != null) {
            put(markup.tag().opened().raw());
            rowsBefore(Integer.MAX_VALUE);
            put("</" + prefix + "sheetData>");
        } else {
            markup.copy(out);
        }
    }

    private void draw() throws IOException {
        drawn = true;
        put("<" + prefix + "legacyDrawing " + drawing.orElseThrow() + "/>");
    }

    private Tag dimension(Tag tag) {
        String ref = tag.get("ref").orElse("");
        int colon = ref.indexOf(':');
        Optional<Address> first = Address.parse(colon < 0 ? ref : ref.substring(0, colon));
        Optional<Address> end = Address.parse(ref.substring(colon + 1));
        if (marks.isEmpty() || first.isEmpty() || end.isEmpty()) {
            return tag;
        }
        int top = Math.min(first.get().row(), marks.firstKey().row());
        int bottom = Math.max(end.get().row(), marks.lastKey().row());
        int left = first.get().column();
        int right = end.get().column();
        for (Address place : marks.keySet()) {
            left = Math.min(left, place.column());
            right = Math.max(right, place.column());
        }
        String now = new Address(top, left) + ":" + new Address(bottom, right);
        return now.equals(ref) || (top == bottom && left == right) ? tag : tag.with("ref", now);
    }

    private void column(Markup markup) {
        if (markup.is(prefix, "col")) {
            Tag tag = markup.tag();
            columnStyles.add(new int[] {tag.number("min", 0), tag.number("max", 0), tag.number("style", 0)});
        }
    }

    private void rowsBefore(int next) throws IOException {
        while (mark != null && mark.row() < next) {
            int at = mark.row();
            rowStyle = -1;
            put("<" + prefix + "row r=\"" + at + "\">");
            while (mark != null && mark.row() == at) {
                insert();
            }
            put("</" + prefix + "row>");
        }
    }

    private void insert() throws IOException {
        put("<" + prefix + "c r=\"" + mark + "\" s=\"" + styles.marked(plainStyle(mark.column()), marks.get(mark))
                + "\"/>");
        advance();
    }

    private int plainStyle(int at) {
        if (rowStyle >= 0) {
            return rowStyle;
        }
        for (int[] range : columnStyles) {
            if (at >= range[0] && at <= range[1]) {
                return range[2];
            }
        }
        return 0;
    }

    private void row(Markup markup) throws IOException {
        String place = markup.place();
        int number = place == null ? row + 1 : number(place);
        if (number <= row) {
            throw new WorkbookException(Reason.DAMAGED, "the rows of a sheet are not in order; save it again in Excel");
        }
        rowsBefore(number);
        row = number;
        column = 0;
        dropped = false;
        Tag tag = markup.tag();
        rowStyle = tag.flag("customFormat") ? tag.number("s", 0) : -1;
        boolean touched = mark != null && mark.row() == row;
        Tag now = touched ? tag.without("spans") : tag;
        if (touched && tag.empty()) {
            put(now.opened().raw());
            cellsBefore(Integer.MAX_VALUE);
            put("</" + prefix + "row>");
        } else if (tag.empty() || touched) {
            put(now.raw());
        } else {
            heldRow = tag;
            held.setLength(0);
            held.append(tag.raw());
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new WorkbookException(Reason.DAMAGED, "a row of a sheet has no number", e);
        }
    }

    private void flush() throws IOException {
        if (heldRow != null) {
            heldRow = null;
            put(held.toString());
        }
    }

    private void cellsBefore(int next) throws IOException {
        while (mark != null && mark.row() == row && mark.column() < next) {
            insert();
        }
    }

    private void cell(Markup markup) throws IOException {
        String written = markup.place();
        Address place = written == null
                ? new Address(row, column + 1)
                : Address.parse(written)
                        .orElseThrow(() -> new WorkbookException(Reason.DAMAGED, "a cell of a sheet has no address"));
        if (place.column() <= column || place.row() != row) {
            throw new WorkbookException(Reason.DAMAGED, "the cells of a row are not in order; save it again in Excel");
        }
        column = place.column();
        cellsBefore(column);
        boolean now = place.equals(mark);
        if (!now && !earlier.contains(place)) {
            flush();
            markup.copy(out);
            return;
        }
        Tag tag = markup.tag();
        int was = tag.number("s", 0);
        int style = earlier.contains(place) ? styles.unmarked(was) : was;
        if (now) {
            style = styles.marked(style, marks.get(place));
            advance();
        } else if (tag.empty() && style != was && style == plainStyle(column)) {
            dropped = true;
            return;
        }
        flush();
        put((style == was ? tag : tag.with("s", style)).raw());
    }

    private void end(Markup markup, int depth, boolean inCells) throws IOException {
        if (inCells && depth == 2) {
            cellsBefore(Integer.MAX_VALUE);
            if (heldRow != null && dropped && bare(heldRow)) {
                heldRow = null;
                return;
            }
            flush();
        } else if (inCells && depth == 1) {
            rowsBefore(Integer.MAX_VALUE);
        } else if (depth == 0 && !drawn) {
            draw();
        }
        flush();
        markup.copy(out);
    }

    private static boolean bare(Tag tag) {
        return Set.of("r", "spans").containsAll(tag.attributes().keySet());
    }

    private void put(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
