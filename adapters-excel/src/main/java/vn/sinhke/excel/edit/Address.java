package vn.sinhke.excel.edit;

import java.util.Optional;

/**
 * A cell's place in its sheet, both counted from one, in the order in which cells are written.
 *
 * @param row row
 * @param column column
 */
record Address(int row, int column) implements Comparable<Address> {

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    /** Reads {@code C7} or {@code $C$7}; empty if it is no cell. */
    static Optional<Address> parse(String text) {
        int at = 0;
        int column = 0;
        if (at < text.length() && text.charAt(at) == '$') {
            at++;
        }
        int from = at;
        while (at < text.length() && letter(text.charAt(at)) > 0 && at - from < 4) {
            column = column * 26 + letter(text.charAt(at));
            at++;
        }
        if (at == from || column > MOST_COLUMNS) {
            return Optional.empty();
        }
        if (at < text.length() && text.charAt(at) == '$') {
            at++;
        }
        int digits = at;
        int row = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - digits < 8) {
            row = row * 10 + text.charAt(at) - '0';
            at++;
        }
        return at < text.length() || at == digits || row < 1 || row > MOST_ROWS
                ? Optional.empty()
                : Optional.of(new Address(row, column));
    }

    static int letter(char c) {
        return c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(Address other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
