package vn.sinhke.excel.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/** Numbers as workbooks write them. A scale below zero says that the digits alone do not tell the number. */
final class Numbers {

    /** The scale of a number that has to be read from its text. */
    static final int IN_TEXT = -1;
    /** The scale of a text that is no number. */
    static final int NONE = -2;

    private static final MathContext FIFTEEN = new MathContext(15);
    private static final int MOST_DIGITS = 15;
    private static final int LAST_DAY = 2_958_465;
    private static final int DAYS_BETWEEN_EPOCHS = 1462;
    private static final long DAY_OF_1900 = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final long DAY_OF_1904 = LocalDate.of(1904, 1, 1).toEpochDay();
    private static final long MILLIS_OF_DAY = 86_400_000;
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17
    };

    private Numbers() {}

    /**
     * The scale of the number written here: from zero if at most fifteen digits say all, {@link #IN_TEXT} if it is
     * another number, {@link #NONE} if it is none. Zeros at the end of a fraction do not count.
     */
    static int scale(char[] text, int from, int to) {
        int at = from;
        if (at < to && text[at] == '-') {
            at++;
        }
        int end = to;
        int point = -1;
        int digits = 0;
        int lastDigit = -1;
        for (int i = at; i < end; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                digits++;
                if (c != '0') {
                    lastDigit = i;
                }
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return other(text, from, to);
            }
        }
        if (digits == 0) {
            return NONE;
        }
        if (digits > MOST_DIGITS) {
            return other(text, from, to);
        }
        return point < 0 || lastDigit < point ? 0 : lastDigit - point;
    }

    /** The digits of a number of this scale, without its point. */
    static long digits(char[] text, int from, int to, int scale) {
        boolean minus = text[from] == '-';
        long digits = 0;
        int left = Integer.MAX_VALUE;
        for (int i = minus ? from + 1 : from; i < to && left > 0; i++) {
            char c = text[i];
            if (c == '.') {
                left = scale;
            } else {
                digits = digits * 10 + (c - '0');
                left--;
            }
        }
        return minus ? -digits : digits;
    }

    private static int other(char[] text, int from, int to) {
        if (to - from > 400) {
            return NONE;
        }
        for (int i = from; i < to; i++) {
            char c = text[i];
            if ((c < '0' || c > '9') && ".-+eE".indexOf(c) < 0) {
                return NONE;
            }
        }
        try {
            return Double.isInfinite(Double.parseDouble(new String(text, from, to - from))) ? NONE : IN_TEXT;
        } catch (NumberFormatException e) {
            return NONE;
        }
    }

    static BigDecimal decimal(long digits, int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        return scale == 0 && digits % 10 != 0 ? number : number.stripTrailingZeros();
    }

    /** Fifteen digits are what a cell shows and keeps; more are noise of the binary number. */
    static BigDecimal decimal(String text) {
        return decimal(Double.parseDouble(text));
    }

    static BigDecimal decimal(double value) {
        return new BigDecimal(value, MathContext.UNLIMITED).round(FIFTEEN).stripTrailingZeros();
    }

    /** Whether it is whole and a {@code long} can tell it. */
    static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 && number.precision() - number.scale() <= 18;
    }

    static double binary(long digits, int scale) {
        return scale == 0 ? digits : digits / TENS[scale];
    }

    /** The day a number stands for; null if there is none. 29 February 1900, which was not, is read as 1 March. */
    static LocalDate day(double value, boolean from1904) {
        if (!(value >= 0) || value > LAST_DAY + 1 - (from1904 ? DAYS_BETWEEN_EPOCHS : 0)) {
            return null;
        }
        long days = (long) value;
        if ((long) ((value - days) * MILLIS_OF_DAY + 0.5) >= MILLIS_OF_DAY) {
            days++;
        }
        return LocalDate.ofEpochDay(from1904 ? DAY_OF_1904 + days : DAY_OF_1900 + days - ((long) value < 61 ? 1 : 2));
    }

    /** The number a day stands for, when days are counted from 1900. */
    static long serial(LocalDate day, boolean from1904) {
        if (from1904) {
            return day.toEpochDay() - DAY_OF_1904;
        }
        long days = day.toEpochDay() - DAY_OF_1900 + 1;
        return days >= 60 ? days + 1 : days;
    }
}
