package vn.sinhke.excel.workbook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** Dates that a workbook writes as 2026-01-31T08:00:00 instead of a number. */
final class IsoDate {

    private static final int LENGTH_OF_DAY = 10;
    private static final long SECONDS_OF_DAY = 86_400;

    private IsoDate() {}

    /** The number such a date stands for; nothing if it is no date. */
    static String serial(String text, boolean from1904) {
        String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
        try {
            if (local.length() <= LENGTH_OF_DAY) {
                return Long.toString(Numbers.serial(LocalDate.parse(local), from1904));
            }
            long day = Numbers.serial(LocalDate.parse(local.substring(0, LENGTH_OF_DAY)), from1904);
            if (local.charAt(LENGTH_OF_DAY) != 'T') {
                return "";
            }
            int seconds = LocalTime.parse(local.substring(LENGTH_OF_DAY + 1)).toSecondOfDay();
            return seconds == 0 ? Long.toString(day) : Double.toString(day + seconds / (double) SECONDS_OF_DAY);
        } catch (DateTimeParseException e) {
            return "";
        }
    }
}
