package vn.sinhke.excel.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The texts of a row as they are taken from the bytes of a plain sheet, one behind the other in UTF-8. What is not sure
 * to be well-formed is not taken.
 */
final class PlainText {

    /** ASCII that stands for itself and for nothing else. */
    private static final boolean[] PLAIN = new boolean[256];

    private static final int MOST_OF_REFERENCE = 9;

    static {
        Arrays.fill(PLAIN, ' ', 0x80, true);
        "\t\n".chars().forEach(c -> PLAIN[c] = true);
        "<>&_".chars().forEach(c -> PLAIN[c] = false);
    }

    private final PlainBytes bytes;
    private final long mostInCell;
    private final long mostInAll;
    private byte[] out = {};
    private int start;
    private int end;
    private boolean underscore;

    PlainText(PlainBytes bytes, Limits limits) {
        this.bytes = bytes;
        this.mostInCell = limits.most(Limits.Limit.CELL_TEXT);
        this.mostInAll = limits.most(Limits.Limit.ROW_TEXT);
    }

    /** Forgets all texts; those to come are no longer than the bytes they stand in. */
    void clear(int most) {
        if (out.length < most) {
            out = new byte[most];
        }
        start = 0;
        end = 0;
    }

    /** Begins a text behind those there are. */
    void begin() {
        start = end;
        underscore = false;
    }

    /** Takes the text away again. */
    void drop() {
        end = start;
    }

    byte[] bytes() {
        return out;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Adds the text that begins at a place; returns the place of the tag behind it, or that of failure. */
    int read(byte[] b, int from) {
        int at = from;
        int to = end;
        byte[] texts = out;
        while (true) {
            byte c = b[at];
            while (PLAIN[c & 0xFF]) {
                texts[to++] = c;
                c = b[++at];
            }
            if (c == '<') {
                end = to;
                return to - start > mostInCell || to > mostInAll ? bytes.fail(from) : at;
            }
            if (c < 0) {
                int length = length(b, at);
                if (length == 0) {
                    return bytes.fail(at);
                }
                for (int last = at + length; at < last; at++) {
                    texts[to++] = b[at];
                }
            } else if (c == '_') {
                underscore = true;
                texts[to++] = c;
                at++;
            } else if (c == '&') {
                int semicolon = at + 2;
                while (b[semicolon] != ';' && semicolon < at + MOST_OF_REFERENCE) {
                    semicolon++;
                }
                int code = b[semicolon] == ';' ? code(b, at + 1, semicolon) : -1;
                if (code < 0) {
                    return bytes.fail(at);
                }
                underscore |= code == '_';
                to = encode(code, to);
                at = semicolon + 1;
            } else if (c == '>' && !(b[at - 1] == ']' && b[at - 2] == ']')) {
                texts[to++] = c;
                at++;
            } else {
                return bytes.fail(at);
            }
        }
    }

    /** How many bytes the character takes that begins here; 0 if it is none that XML may hold, or a rare one. */
    private static int length(byte[] b, int at) {
        int first = b[at] & 0xFF;
        int second = b[at + 1] & 0xFF;
        if (first >= 0xC2 && first < 0xE0) {
            return isNext(second) && (first > 0xC2 || second >= 0xA0) ? 2 : 0;
        }
        if (first >= 0xE0 && first < 0xF0) {
            boolean known = isNext(second)
                    && isNext(b[at + 2] & 0xFF)
                    && (first != 0xE0 || second >= 0xA0)
                    && (first != 0xED || second < 0xA0)
                    && (first != 0xEF || second != 0xBF);
            return known ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF3) {
            boolean known = isNext(second)
                    && isNext(b[at + 2] & 0xFF)
                    && isNext(b[at + 3] & 0xFF)
                    && (first != 0xF0 || second >= 0x90);
            return known ? 4 : 0;
        }
        return 0;
    }

    private static boolean isNext(int c) {
        return (c & 0xC0) == 0x80;
    }

    /** The character that a reference stands for; below zero if it is not sure. */
    private static int code(byte[] b, int from, int to) {
        if (b[from] == '#') {
            boolean hex = b[from + 1] == 'x';
            int code = 0;
            int first = from + (hex ? 2 : 1);
            for (int i = first; i < to; i++) {
                int digit = b[i] < 0 ? -1 : Character.digit(b[i], hex ? 16 : 10);
                if (digit < 0) {
                    return -1;
                }
                code = code * (hex ? 16 : 10) + digit;
            }
            boolean may = code == '\t' || code == '\n' || (code >= ' ' && code < 0xD800);
            return first < to && may ? code : -1;
        }
        return switch (new String(b, from, to - from, StandardCharsets.ISO_8859_1)) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> -1;
        };
    }

    private int encode(int code, int at) {
        int to = at;
        if (code < 0x80) {
            out[to++] = (byte) code;
        } else if (code < 0x800) {
            out[to++] = (byte) (0xC0 | (code >> 6));
            out[to++] = (byte) (0x80 | (code & 0x3F));
        } else {
            out[to++] = (byte) (0xE0 | (code >> 12));
            out[to++] = (byte) (0x80 | ((code >> 6) & 0x3F));
            out[to++] = (byte) (0x80 | (code & 0x3F));
        }
        return to;
    }

    /** Turns escapes such as {@code _x000D_} into what they stand for; whether that is sure. */
    boolean unescape() {
        if (!underscore) {
            return true;
        }
        char[] text = text().toCharArray();
        int length = Tidying.unescape(text, 0, text.length);
        if (length < text.length) {
            String plain = new String(text, 0, length);
            byte[] encoded = plain.getBytes(StandardCharsets.UTF_8);
            if (!new String(encoded, StandardCharsets.UTF_8).equals(plain)) {
                return false;
            }
            System.arraycopy(encoded, 0, out, start, encoded.length);
            end = start + encoded.length;
        }
        return true;
    }

    /** Leaves out white space at both ends; returns whether something is left. */
    boolean trim() {
        while (start < end && out[start] >= 0 && out[start] <= ' ') {
            start++;
        }
        while (end > start && out[end - 1] >= 0 && out[end - 1] <= ' ') {
            end--;
        }
        return end > start;
    }

    /** Whether there is nothing but white space. */
    boolean isBlank() {
        if (end == start) {
            return true;
        }
        byte first = out[start];
        if (first > ' ' && first < 0x7F) {
            return false;
        }
        char[] text = text().toCharArray();
        return Tidying.isBlank(text, 0, text.length);
    }

    private String text() {
        return new String(out, start, end - start, StandardCharsets.UTF_8);
    }

    /** Puts the characters of a number there; how many, or -1 if they are too many or no characters of numbers. */
    int characters(char[] number) {
        int length = end - start;
        if (length > number.length) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            if (out[start + i] < 0) {
                return -1;
            }
            number[i] = (char) out[start + i];
        }
        return length;
    }
}
