package vn.sinhke.rules.plan;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * On which day the monthly report on a period is due: the first such day of a month after the last day of the period.
 *
 * <p>Decision 24/2021 art. 7 cl. 1 asks for the report on the 5th of each month from February to September. A regular
 * review starts on the 15th of its month or later (art. 3 cl. 1), so that the 5th of the same month would come before
 * it: the report on January is due on 5 February, the one on August on 5 September. The months of the act are those of
 * sending; from September to December the yearly review takes the place of the regular one.
 */
final class MonthlyReportDay {

    private MonthlyReportDay() {}

    /** Returns the day; the last of its month where the month is shorter. */
    static LocalDate after(LocalDate periodEndsOn, int dayOfMonth) {
        YearMonth month = YearMonth.from(periodEndsOn);
        LocalDate due = in(month, dayOfMonth);
        return due.isAfter(periodEndsOn) ? due : in(month.plusMonths(1), dayOfMonth);
    }

    private static LocalDate in(YearMonth month, int dayOfMonth) {
        return month.atDay(Math.min(Math.max(dayOfMonth, 1), month.lengthOfMonth()));
    }
}
