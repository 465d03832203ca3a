package vn.sinhke.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Days that come back every year (khoảng ngày hằng năm), such as those of the yearly review.
 *
 * @param first first day, in
 * @param last last day, in; not before the first in the year
 */
public record YearlyWindow(MonthDay first, MonthDay last) {

    /** Refuses a window that ends before it begins. */
    public YearlyWindow {
        checkArgument(
                !last.isBefore(first),
                "Days of a year from %s to %s (expected the first before the last)",
                first,
                last);
    }

    /**
     * Returns the window of these two days, as {@code MM-dd}.
     *
     * @throws IllegalArgumentException if they are not two, or the second is before the first
     */
    public static YearlyWindow parse(List<String> days) {
        checkArgument(days.size() == 2, "Days of a year: %s (expected a first and a last)", days);
        return new YearlyWindow(MonthDay.parse("--" + days.get(0)), MonthDay.parse("--" + days.get(1)));
    }

    /** The first day of the last window that is over on {@code day}: it is over on the day after its last. */
    public LocalDate lastOverBegan(LocalDate day) {
        int year = day.isAfter(last.atYear(day.getYear())) ? day.getYear() : day.getYear() - 1;
        return first.atYear(year);
    }
}
