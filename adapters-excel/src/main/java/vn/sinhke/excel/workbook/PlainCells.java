package vn.sinhke.excel.workbook;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Supplier;
import vn.sinhke.excel.workbook.Cell.Kind;
import vn.sinhke.excel.workbook.Limits.Limit;

/** The cells of one row of a plain sheet after the other; what {@link XlsxCells} would make of them. */
final class PlainCells {

    private static final int MOST_DIGITS = 9;
    private static final int LETTERS = 3;

    private final PlainBytes bytes;
    private final Limits limits;
    private final Styles styles;
    private final int epoch;
    private final Supplier<SharedTexts> texts;
    private final long mostInRow;
    private final PlainText text;
    private final Place place = new Place();
    private final char[] number = new char[40];
    private final byte[] rowDigits = new byte[MOST_DIGITS];
    private SharedTexts shared;
    private BitSet hiddenColumns = new BitSet();
    private boolean anyHidden;

    // The row that is read.
    private Cell[] cells = new Cell[32];
    private int size;
    private RowBytes content = new RowBytes();
    private Row made;
    private int row;
    private int rowLength;
    private boolean rowHidden;
    private long count;
    private long empty;

    // The cell that is read.
    private int column;
    private int style;
    private int type;
    private boolean closed;
    private boolean formula;

    PlainCells(PlainBytes bytes, Limits limits, Styles styles, boolean from1904, Supplier<SharedTexts> texts) {
        this.bytes = bytes;
        this.limits = limits;
        this.styles = styles;
        this.epoch = from1904 ? Cell.FROM_1904 : 0;
        this.texts = texts;
        this.mostInRow = Math.min(limits.most(Limit.CELLS_IN_ROW), HiddenColumns.MOST_COLUMNS);
        this.text = new PlainText(bytes, limits);
    }

    void hide(BitSet columns) {
        hiddenColumns = columns;
        anyHidden = !columns.isEmpty();
    }

    /** How many cells were written without content. */
    long empty() {
        return empty;
    }

    /** The row that was read last; null if none of its cells has content. */
    Row row() {
        return made;
    }

    /** Reads the cells behind the tag of a row; whether it is sure of them. */
    int read(int index, boolean hidden, boolean none) {
        row = index;
        rowHidden = hidden;
        rowLength = digits(index + 1);
        size = 0;
        made = null;
        column = -1;
        byte[] b = bytes.buffer();
        text.clear(b.length);
        int at = bytes.at();
        int seen = 0;
        while (!none) {
            at = PlainBytes.afterSpace(b, at);
            if (b[at] == '<' && b[at + 1] == 'c') {
                at = cell(b, at + 2);
                if (at < 0 || ++seen > mostInRow) {
                    return PlainTags.UNSURE;
                }
            } else if (PlainBytes.isAt(b, at, "</row>")) {
                at += "</row>".length();
                break;
            } else {
                return bytes.fail(at);
            }
        }
        bytes.at(at);
        empty += seen - size;
        limits.check(Limit.EMPTY_CELLS, empty);
        if (size > 0) {
            count += size;
            limits.check(Limit.CELLS, count);
            content.take(text.bytes(), text.end());
            content = new RowBytes();
            made = new Row(index, hidden, Arrays.copyOf(cells, size));
        }
        return PlainTags.ROW;
    }

    private int digits(int of) {
        String digits = Integer.toString(of);
        for (int i = 0; i < digits.length(); i++) {
            rowDigits[i] = (byte) digits.charAt(i);
        }
        return digits.length();
    }

    /** Reads a cell from behind its name; returns the place after it. */
    private int cell(byte[] b, int from) {
        int before = column;
        int at = head(b, from);
        if (at < 0) {
            return at;
        }
        if (column <= before || column >= HiddenColumns.MOST_COLUMNS) {
            return bytes.fail(from);
        }
        int flags = styles.flags(style);
        if (closed) {
            return at;
        }
        formula = false;
        text.begin();
        at = content(b, at);
        return at < 0 || value(flags) ? at : bytes.fail(from);
    }

    private int head(byte[] b, int from) {
        column++;
        style = 0;
        type = XlsxType.NUMBER;
        closed = false;
        int seen = 0;
        int at = from;
        while (true) {
            byte c = b[at];
            if (c == '>') {
                return at + 1;
            }
            if (c == '/') {
                closed = true;
                return b[at + 1] == '>' ? at + 2 : bytes.fail(at);
            }
            int name = PlainBytes.afterSpace(b, at);
            if (name == at) {
                return bytes.fail(at);
            }
            c = b[name];
            if (c == '>' || c == '/') {
                at = name;
                continue;
            }
            byte quote = b[name + 2];
            if (b[name + 1] != '=' || (quote != '"' && quote != '\'')) {
                return bytes.fail(name);
            }
            int value = name + 3;
            int bit = c == 'r' ? 1 : c == 's' ? 2 : c == 't' ? 4 : 0;
            int end = bit == 1 ? place(b, value) : bit == 2 ? style(b, value) : bit == 4 ? type(b, value, quote) : -1;
            if (end < 0 || b[end] != quote || (seen & bit) != 0) {
                return bytes.fail(name);
            }
            seen |= bit;
            at = end + 1;
        }
    }

    private int place(byte[] b, int from) {
        int at = from;
        int letters = 0;
        for (int letter = b[at] - 'A'; letter >= 0 && letter < 26 && at < from + LETTERS; letter = b[at] - 'A') {
            letters = letters * 26 + letter + 1;
            at++;
        }
        for (int i = 0; i < rowLength; i++) {
            if (b[at++] != rowDigits[i]) {
                return -1;
            }
        }
        column = letters - 1;
        return letters == 0 ? -1 : at;
    }

    private int style(byte[] b, int from) {
        int at = from;
        int digit = b[at] - '0';
        int number = 0;
        while (digit >= 0 && digit <= 9 && at < from + MOST_DIGITS) {
            number = number * 10 + digit;
            digit = b[++at] - '0';
        }
        style = number;
        return at == from ? -1 : at;
    }

    private int type(byte[] b, int from, byte quote) {
        if (b[from + 1] == quote) {
            type = switch (b[from]) {
                case 'n' -> XlsxType.NUMBER;
                case 's' -> XlsxType.SHARED;
                case 'b' -> XlsxType.BOOLEAN;
                case 'e' -> XlsxType.ERROR;
                default -> -1;
            };
            return type < 0 ? -1 : from + 1;
        }
        if (PlainBytes.isAt(b, from, "inlineStr")) {
            type = XlsxType.INLINE;
            return from + "inlineStr".length();
        }
        type = XlsxType.TEXT;
        return PlainBytes.isAt(b, from, "str") ? from + "str".length() : -1;
    }

    /** Reads what stands in a cell; returns the place after its end. */
    private int content(byte[] b, int from) {
        boolean valued = false;
        int at = from;
        while (true) {
            at = PlainBytes.afterSpace(b, at);
            int next;
            if (b[at] != '<') {
                return bytes.fail(at);
            } else if (b[at + 1] == 'v' && b[at + 2] == '>' && !valued) {
                next = after(b, text.read(b, at + 3), "</v>");
                valued = true;
            } else if (b[at + 1] == 'i' && type == XlsxType.INLINE && !valued) {
                next = inline(b, at);
                valued = true;
            } else if (b[at + 1] == 'f' && !formula && !valued) {
                formula = true;
                next = formula(b, at + 2);
                text.drop();
            } else {
                return PlainBytes.isAt(b, at, "</c>") ? at + "</c>".length() : bytes.fail(at);
            }
            if (next < 0) {
                return next;
            }
            at = next;
        }
    }

    private int after(byte[] b, int at, String tag) {
        return at < 0 ? at : PlainBytes.isAt(b, at, tag) ? at + tag.length() : bytes.fail(at);
    }

    private int inline(byte[] b, int at) {
        if (PlainBytes.isAt(b, at, "<is><t>")) {
            return after(b, text.read(b, at + "<is><t>".length()), "</t></is>");
        }
        String kept = "<is><t xml:space=\"preserve\">";
        return PlainBytes.isAt(b, at, kept) ? after(b, text.read(b, at + kept.length()), "</t></is>") : bytes.fail(at);
    }

    /** Passes over a formula; one that fills a range of cells is not sure. */
    private int formula(byte[] b, int from) {
        int at = from;
        if (PlainBytes.isAt(b, at, " t=\"shared\"")) {
            at += " t=\"shared\"".length();
            if (PlainBytes.isAt(b, at, " ref=\"")) {
                at += " ref=\"".length();
                while ((b[at] >= 'A' && b[at] <= 'Z') || (b[at] >= '0' && b[at] <= ':')) {
                    at++;
                }
                at = after(b, at, "\"");
            }
            at = after(b, at, " si=\"");
            while (at >= 0 && b[at] >= '0' && b[at] <= '9') {
                at++;
            }
            at = after(b, at, "\"");
        }
        if (at < 0) {
            return at;
        }
        if (b[at] == '/') {
            return after(b, at, "/>");
        }
        at = after(b, at, ">");
        return at < 0 ? at : after(b, text.read(b, at), "</f>");
    }

    /** Makes the cell of its text; whether it is sure of it. */
    private boolean value(int flags) {
        return switch (type) {
            case XlsxType.NUMBER -> number(flags);
            case XlsxType.SHARED -> shared();
            case XlsxType.TEXT, XlsxType.INLINE -> text.unescape() && plain(Kind.TEXT);
            case XlsxType.BOOLEAN -> truth();
            default -> plain(Kind.ERROR);
        };
    }

    private boolean plain(Kind kind) {
        return text.isBlank() ? nothing() : add(kind, 0, 0, 0);
    }

    private boolean nothing() {
        text.drop();
        return !formula || add(Kind.UNSTORED_FORMULA, 0, 0, 0);
    }

    private boolean number(int flags) {
        if (!text.trim()) {
            return nothing();
        }
        int length = text.characters(number);
        int scale = length < 0 ? Numbers.NONE : Numbers.scale(number, 0, length);
        if (scale == Numbers.NONE) {
            return false;
        }
        return add(Kind.NUMBER, flags | epoch, scale < 0 ? 0 : Numbers.digits(number, 0, length, scale), scale);
    }

    private boolean shared() {
        if (!text.trim()) {
            return nothing();
        }
        int length = text.characters(number);
        if (length < 0) {
            return false;
        }
        place.decode(number, 0, length);
        text.drop();
        int index = place.number();
        if (shared == null) {
            shared = texts.get();
        }
        if (index < 0 || index >= shared.count()) {
            return false;
        }
        if (shared.isBlank(index)) {
            return nothing();
        }
        put(new Cell(row, column, Kind.TEXT, flags(), shared, index, 0, 0, 0));
        return true;
    }

    private boolean truth() {
        if (!text.trim()) {
            return nothing();
        }
        byte only = text.bytes()[text.start()];
        if (text.end() - text.start() != 1 || (only != '0' && only != '1')) {
            return false;
        }
        return add(Kind.BOOLEAN, 0, only - '0', 0);
    }

    private int flags() {
        return (formula ? Cell.FORMULA : 0) | (rowHidden || (anyHidden && hiddenColumns.get(column)) ? Cell.HIDDEN : 0);
    }

    private boolean add(Kind kind, int flags, long digits, int scale) {
        put(new Cell(
                row, column, kind, flags | flags(), content, text.start(), text.end() - text.start(), digits, scale));
        return true;
    }

    private void put(Cell cell) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, 2 * size);
        }
        cells[size++] = cell;
    }
}
