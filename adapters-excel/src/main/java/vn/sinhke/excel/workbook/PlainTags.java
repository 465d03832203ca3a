package vn.sinhke.excel.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The tags around the cells of a plain sheet: where its head ends, and its rows with their attributes. */
final class PlainTags {

    static final int UNSURE = -1;
    static final int ROW = 0;
    static final int END_OF_ROWS = 1;

    private static final int MOST_DIGITS = 7;

    /** The attributes of rows that Excel writes. */
    private static final String[] OF_ROWS = {
        "r",
        "hidden",
        "spans",
        "ht",
        "customHeight",
        "s",
        "customFormat",
        "x14ac:dyDescent",
        "outlineLevel",
        "collapsed",
        "thickTop",
        "thickBot",
        "ph"
    };

    private static final boolean[] IN_VALUES = new boolean[256];

    static {
        for (char c = '0'; c <= 'z'; c++) {
            IN_VALUES[c] = Character.isLetterOrDigit(c);
        }
        " .:+-".chars().forEach(c -> IN_VALUES[c] = true);
    }

    private final PlainBytes bytes;
    private Set<String> declared = Set.of();
    private int index;
    private boolean hidden;
    private boolean empty;
    private int name;

    PlainTags(PlainBytes bytes) {
        this.bytes = bytes;
    }

    /** The prefixes that the root declares. */
    void declared(Set<String> prefixes) {
        declared = prefixes;
    }

    int index() {
        return index;
    }

    boolean isHidden() {
        return hidden;
    }

    /** Whether the row was one tag. */
    boolean isEmpty() {
        return empty;
    }

    /**
     * The place after the tag that begins the data; -1 if it is not found. Comments, declarations and instructions may
     * hold what looks like it.
     */
    int endOfHead() {
        byte[] b = bytes.buffer();
        int at = (b[0] & 0xFF) == 0xEF ? 3 : 0;
        if (PlainBytes.isAt(b, at, "<?xml")) {
            int end = at;
            while (b[end] != 0 && b[end] != '>') {
                end++;
            }
            String declaration = new String(b, at, end - at, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            if (!declaration.contains("1.0") || (declaration.contains("encoding") && !declaration.contains("utf-8"))) {
                return UNSURE;
            }
            at = end + (b[end] == 0 ? 0 : 1);
        }
        while (true) {
            while (b[at] != '<') {
                if (b[at] == 0) {
                    return UNSURE;
                }
                at++;
            }
            if (b[at + 1] == '!' || b[at + 1] == '?') {
                return UNSURE;
            }
            int end = endOfTag(b, at);
            if (end < 0) {
                return UNSURE;
            }
            if (PlainBytes.isAt(b, at, "<sheetData")
                    && (b[at + 10] == '>' || PlainBytes.isSpace(b[at + 10]))
                    && b[end - 1] != '/') {
                return end + 1;
            }
            at = end;
        }
    }

    private static int endOfTag(byte[] b, int from) {
        int quote = 0;
        for (int at = from; b[at] != 0; at++) {
            byte c = b[at];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at;
            }
        }
        return -1;
    }

    /** Reads the tag of a row, or the end of the rows. */
    int row(int before) {
        byte[] b = bytes.buffer();
        int at = bytes.at();
        if (PlainBytes.isAt(b, at, "</sheetData>")) {
            bytes.at(at + "</sheetData>".length());
            return END_OF_ROWS;
        }
        if (!PlainBytes.isAt(b, at, "<row")) {
            return bytes.fail(at);
        }
        at += "<row".length();
        index = before + 1;
        hidden = false;
        empty = false;
        int seen = 0;
        while (true) {
            int next = PlainBytes.afterSpace(b, at);
            if (b[next] == '>') {
                bytes.at(next + 1);
                return index > before && index < HiddenColumns.MOST_ROWS ? ROW : bytes.fail(at);
            }
            if (b[next] == '/') {
                empty = true;
                bytes.at(next + 2);
                return b[next + 1] == '>' && index > before && index < HiddenColumns.MOST_ROWS ? ROW : bytes.fail(at);
            }
            int end = next == at ? -1 : attribute(b, next, seen);
            if (end < 0) {
                return bytes.fail(next);
            }
            seen |= 1 << name;
            at = end;
        }
    }

    /** Reads an attribute of a row; returns the place after it. */
    private int attribute(byte[] b, int from, int seen) {
        name = 0;
        while (!isNamed(b, from, OF_ROWS[name])) {
            if (++name == OF_ROWS.length) {
                return -1;
            }
        }
        int value = from + OF_ROWS[name].length() + 2;
        byte quote = b[value - 1];
        int end = value;
        while (IN_VALUES[b[end] & 0xFF]) {
            end++;
        }
        boolean known = (seen & (1 << name)) == 0
                && (quote == '"' || quote == '\'')
                && b[end] == quote
                && (OF_ROWS[name].indexOf(':') < 0 || declared.contains("x14ac"));
        if (!known) {
            return -1;
        }
        if (name == 0) {
            index = digits(b, value, end) - 1;
        } else if (name == 1) {
            hidden = XmlPart.isYes(new String(b, value, end - value, StandardCharsets.US_ASCII));
        }
        return end + 1;
    }

    private static boolean isNamed(byte[] b, int at, String name) {
        return PlainBytes.isAt(b, at, name) && b[at + name.length()] == '=';
    }

    private static int digits(byte[] b, int from, int to) {
        if (to - from > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = b[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
