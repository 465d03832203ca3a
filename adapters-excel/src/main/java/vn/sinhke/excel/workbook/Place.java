package vn.sinhke.excel.workbook;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Reads the place of a cell, such as B12, without making a text of it; or a plain number. */
final class Place extends TypedValueDecoder {

    private int row;
    private int column;
    private int number;

    /** The row from zero, below zero if the text names none. */
    int row() {
        return row;
    }

    /** The column from zero, below zero if the text names none. */
    int column() {
        return column;
    }

    /** The number, if there are only digits; below zero if not. */
    int number() {
        return number;
    }

    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void decode(char[] text, int from, int to) {
        int letters = 0;
        int at = from;
        for (; at < to && at < from + 4; at++) {
            int letter = (text[at] | 0x20) - 'a';
            if (letter < 0 || letter > 25 || text[at] > 'z') {
                break;
            }
            letters = letters * 26 + letter + 1;
        }
        int digits = 0;
        boolean bad = at == to || to - at > 9;
        for (; at < to && !bad; at++) {
            int digit = text[at] - '0';
            bad = digit < 0 || digit > 9;
            digits = digits * 10 + digit;
        }
        number = bad || letters > 0 ? -1 : digits;
        column = bad ? -1 : letters - 1;
        row = bad ? -1 : digits - 1;
    }

    @Override
    public void handleEmptyValue() {
        number = -1;
        row = -1;
        column = -1;
    }
}
