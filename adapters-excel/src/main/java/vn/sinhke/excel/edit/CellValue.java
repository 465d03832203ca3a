package vn.sinhke.excel.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A value as the content of a cell. Text is always text, whatever it begins with. */
final class CellValue {

    private static final LocalDate FIRST_1900 = LocalDate.of(1900, 1, 1);
    private static final LocalDate MARCH_1900 = LocalDate.of(1900, 3, 1);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final int LONGEST = 32_767;
    private static final int DIGITS = 15;
    private static final long MOST_EXACT = 999_999_999_999_999L;

    private CellValue() {}

    /** Appends what follows the attributes of a cell: its type, content and end. */
    static void append(StringBuilder out, Object value, boolean date1904, String prefix) {
        if (value instanceof String text) {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "a cell holds a text of at most " + LONGEST + " characters, not " + text.length());
            }
            out.append(" t=\"inlineStr\"><").append(prefix).append("is><").append(prefix);
            out.append("t xml:space=\"preserve\">")
                    .append(Xml.cellText(text))
                    .append("</")
                    .append(prefix);
            out.append("t></").append(prefix).append("is></").append(prefix).append("c>");
            return;
        }
        if (value instanceof Boolean truth) {
            out.append(" t=\"b\"");
            number(out, truth ? "1" : "0", prefix);
        } else if (value instanceof LocalDate day) {
            number(out, Long.toString(serial(day, date1904)), prefix);
        } else {
            number(out, plain(value), prefix);
        }
    }

    private static void number(StringBuilder out, String digits, String prefix) {
        out.append("><")
                .append(prefix)
                .append("v>")
                .append(digits)
                .append("</")
                .append(prefix)
                .append("v></");
        out.append(prefix).append("c>");
    }

    private static String plain(Object value) {
        if (value instanceof Integer whole) {
            return whole.toString();
        }
        if (value instanceof Long whole && whole <= MOST_EXACT && whole >= -MOST_EXACT) {
            return whole.toString();
        }
        if (value instanceof Long || value instanceof BigDecimal) {
            BigDecimal number = new BigDecimal(value.toString());
            if (number.stripTrailingZeros().precision() > DIGITS) {
                throw new IllegalArgumentException(
                        "a cell keeps " + DIGITS + " digits of a number, and one has more; give it as text");
            }
            return number.toPlainString();
        }
        throw new IllegalArgumentException(
                "a cell holds a String, Integer, Long, BigDecimal, LocalDate or Boolean, not a "
                        + value.getClass().getName());
    }

    /** The number of a day; there is a 29 February 1900 in cells that there was not in time. */
    static long serial(LocalDate day, boolean date1904) {
        LocalDate first = date1904 ? FIRST_1904 : FIRST_1900;
        if (day.isBefore(first) || day.getYear() > 9999) {
            throw new IllegalArgumentException("a cell holds days from " + first + " to 9999, and one is not in it");
        }
        if (date1904) {
            return ChronoUnit.DAYS.between(FIRST_1904, day);
        }
        long days = ChronoUnit.DAYS.between(FIRST_1900, day) + 1;
        return day.isBefore(MARCH_1900) ? days : days + 1;
    }

    /** The number that a value adds to a sum; null if it adds none. */
    static BigDecimal summand(Object value) {
        return value instanceof BigDecimal number
                ? number
                : value instanceof Long || value instanceof Integer
                        ? BigDecimal.valueOf(((Number) value).longValue())
                        : null;
    }
}
