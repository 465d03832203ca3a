package vn.sinhke.excel.workbook;

import vn.sinhke.text.Folding;

/** Tidies the text of a cell as {@link Folding#tidy} does; most texts are tidy already, which is seen at a glance. */
final class Tidying {

    private Tidying() {}

    static String tidy(String text) {
        return isTidy(text) ? text : Folding.tidy(text);
    }

    /** Whether nothing would change; false when in doubt. */
    static boolean isTidy(String text) {
        boolean spaceBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (spaceBefore) {
                    return false;
                }
                spaceBefore = true;
            } else if (isPlain(c)) {
                spaceBefore = false;
            } else {
                return false;
            }
        }
        return !spaceBefore || text.isEmpty();
    }

    /** Whether there is nothing but white space. */
    static boolean isBlank(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > ' ' && isPlain(c)) {
                return false;
            }
            if (c != ' ' && c != '\n') {
                return Folding.tidy(String.valueOf(text, i, to - i)).isEmpty();
            }
        }
        return true;
    }

    /** Composed letters and signs that are no white space: ASCII, Latin and the Vietnamese block. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F) || (c > 0xA0 && c < 0x300) || (c >= 0x1EA0 && c <= 0x1EF9);
    }

    /** Turns {@code _x000D_} into the character it stands for, in place; returns the new end. */
    static int unescape(char[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] != '_') {
            at++;
        }
        int out = at;
        while (at < to) {
            int code = text[at] == '_' ? escape(text, at, to) : -1;
            if (code >= 0) {
                text[out++] = (char) code;
                at += 7;
            } else {
                text[out++] = text[at++];
            }
        }
        return out;
    }

    private static int escape(char[] text, int at, int to) {
        if (at + 7 > to || text[at + 1] != 'x' || text[at + 6] != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            char c = text[i];
            int digit = c >= '0' && c <= '9'
                    ? c - '0'
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
