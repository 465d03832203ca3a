package vn.sinhke.excel.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days typed as text: day, month, year as Vietnamese writes them, or year, month, day with hyphens. */
final class DayText {

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:ngày )?([0-9]{1,2})(?:[/.\\-]| tháng )([0-9]{1,2})(?:[/.\\-]| năm )([0-9]{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}[/.\\-][0-9]{1,2}[/.\\-][0-9]{2}");

    private static final Pattern MONTH = Pattern.compile(
            "(?:tháng )?[0-9]{1,2}(?:[/.\\-]| năm )[0-9]{4}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DayText() {}

    /** Whether it is a month of a year, without its day. */
    static boolean isMonth(String text) {
        return MONTH.matcher(text.strip()).matches();
    }

    static Optional<LocalDate> parse(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text.strip());
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    /** Whether it is a day whose century is not said. */
    static boolean isAmbiguous(String text) {
        return SHORT_YEAR.matcher(text.strip()).matches();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
