package vn.sinhke.excel.drawing;

/**
 * How many lines a text takes in a column, and how high rows are: viewers do not find it themselves for merged cells,
 * and some for none. An estimate by the widths of the font's letters, a little on the wide side.
 */
final class Lines {

    /** The height of a line for letters of one point. */
    private static final double LINE_OF_POINT = 1.32;

    /** The width of a character of the width of columns, for letters of twelve points, in parts of their size. */
    private static final double CHARACTER = 0.4375 * 12;

    private static final double WIDEST = 0.95;

    private static final double[] ASCII = ascii();

    private Lines() {}

    /** How many lines the text takes in a column of that width in characters. */
    static int of(String text, double width, Look look) {
        double room = Math.max(width - 0.6, 1) * CHARACTER / look.size();
        if (text.length() * WIDEST <= room && text.indexOf('\n') < 0) {
            return 1;
        }
        return count(text, room, look.bold() ? 1.06 : 1.0);
    }

    private static int count(String text, double room, double factor) {
        int lines = 1;
        double line = 0;
        double word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines += line + word > room && line > 0 ? 2 : 1;
                line = 0;
                word = 0;
                continue;
            }
            word += letter(c) * factor;
            if (word > room) {
                lines += line > 0 ? 2 : 1;
                line = 0;
                word = letter(c) * factor;
            } else if (c == ' ') {
                if (line + word - letter(c) * factor > room) {
                    lines++;
                    line = 0;
                }
                line += word;
                word = 0;
            }
        }
        return line + word > room && line > 0 ? lines + 1 : lines;
    }

    private static double letter(char c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || Character.isLowSurrogate(c)) {
            return 0;
        }
        return type == Character.UPPERCASE_LETTER ? 0.73 : c < 0x2000 ? 0.5 : WIDEST;
    }

    private static double[] ascii() {
        double[] widths = new double[0x80];
        for (char c = 0; c < widths.length; c++) {
            widths[c] = Character.isUpperCase(c) ? 0.71 : 0.5;
        }
        " .,;:'|!()[]/-ijltfrI".chars().forEach(c -> widths[c] = 0.33);
        "mwMW%@".chars().forEach(c -> widths[c] = 0.9);
        return widths;
    }

    /** The height in points of a row of so many lines. */
    static double height(int lines, int size) {
        return Math.min(Math.ceil(lines * size * LINE_OF_POINT) + 1, 409);
    }
}
