package vn.sinhke.excel.workbook;

/** What a number format (định dạng số) says of a number: that it is a date, or a percentage. */
final class NumberFormats {

    private final String format;
    private int at;
    private boolean day;
    private boolean clock;
    private boolean month;
    private boolean amount;
    private boolean percent;
    private boolean firstSection = true;

    private NumberFormats(String format) {
        this.format = format;
    }

    /** What a format says, in the flags of {@link Cell}. */
    static int flags(String format) {
        NumberFormats read = new NumberFormats(format);
        while (read.at < format.length()) {
            read.step();
        }
        boolean date = !read.amount && !read.percent && (read.day || (read.month && !read.clock));
        return (date ? Cell.DATE : 0) | (read.percent ? Cell.PERCENT : 0);
    }

    /** What a format that is built in says; those from 27 on are dates in the languages that have them. */
    static int flags(int builtIn) {
        return switch (builtIn) {
            case 9, 10 -> Cell.PERCENT;
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> Cell.DATE;
            default -> 0;
        };
    }

    private void step() {
        char c = format.charAt(at++);
        switch (c) {
            case '"' -> goBehind('"');
            case '[' -> bracket();
            case '\\', '_', '*' -> at++;
            case ';' -> firstSection = false;
            case '%' -> percent = true;
            default -> {
                // What is shown of numbers below zero and of texts does not make a date.
                if (firstSection) {
                    sign(Character.toLowerCase(c));
                }
            }
        }
    }

    private void sign(char c) {
        switch (c) {
            case 'g' -> amount |= follows("eneral");
            case 'a' -> clock |= follows("m/pm") || follows("/p");
            case '.' -> {
                while (clock && at < format.length() && format.charAt(at) == '0') {
                    at++;
                }
            }
            case '0', '#', '?' -> amount = true;
            case 'y', 'd', 'e', 'b' -> day = true;
            case 'm' -> {
                month = true;
                day |= follows("mm");
            }
            case 'h', 's' -> clock = true;
            default -> {}
        }
    }

    private boolean follows(String rest) {
        if (format.regionMatches(true, at, rest, 0, rest.length())) {
            at += rest.length();
            return true;
        }
        return false;
    }

    /** A color, a condition, a language; or hours, minutes or seconds that have elapsed. */
    private void bracket() {
        int from = at;
        goBehind(']');
        boolean elapsed = at - 1 > from;
        for (int i = from; i < at - 1; i++) {
            elapsed &= "hHmMsS".indexOf(format.charAt(i)) >= 0;
        }
        clock |= firstSection && elapsed;
    }

    private void goBehind(char mark) {
        int close = format.indexOf(mark, at);
        at = close < 0 ? format.length() : close + 1;
    }
}
