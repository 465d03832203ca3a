package vn.sinhke.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/** Reads days as law data writes them; a formatter takes longer to start than all the days of the law to read. */
final class LawDays {

    private LawDays() {}

    /**
     * Returns the day written {@code yyyy-MM-dd}.
     *
     * @throws java.time.DateTimeException if it is not a day in that form
     */
    static LocalDate day(String text) {
        if (text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && digits(text, 0, 4)
                && digits(text, 5, 7)
                && digits(text, 8, 10)) {
            try {
                return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            } catch (DateTimeException e) {
                return LocalDate.parse(text); // says the whole text that was seen
            }
        }
        return LocalDate.parse(text);
    }

    /**
     * Returns the day of the year written {@code MM-dd}.
     *
     * @throws java.time.DateTimeException if it is not a day of the year in that form
     */
    static MonthDay monthDay(String text) {
        return text.length() == 5 && text.charAt(2) == '-' && digits(text, 0, 2) && digits(text, 3, 5)
                ? MonthDay.of(number(text, 0, 2), number(text, 3, 5))
                : MonthDay.parse("--" + text);
    }

    private static boolean digits(String text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int until) {
        return Integer.parseInt(text.substring(from, until));
    }
}
