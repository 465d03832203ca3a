package vn.sinhke.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which public offices work (ngày làm việc), in the years whose days off are known: Monday to Friday but for
 * the days off, and the Saturdays or Sundays that are worked instead.
 *
 * <p>Days off are announced year by year, so a count that reaches into another year than the known ones has no answer.
 */
public final class WorkingDays {

    /** No year is known. */
    public static final WorkingDays UNKNOWN = new WorkingDays(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());

    private final ImmutableSet<Integer> years;
    private final ImmutableSet<LocalDate> off;
    private final ImmutableSet<LocalDate> worked;

    private WorkingDays(ImmutableSet<Integer> years, ImmutableSet<LocalDate> off, ImmutableSet<LocalDate> worked) {
        this.years = years;
        this.off = off;
        this.worked = worked;
    }

    /** Returns these working days with those of one more year; a day on both lists is worked. */
    public WorkingDays with(int year, Set<LocalDate> daysOff, Set<LocalDate> workedInstead) {
        return new WorkingDays(joined(years, Set.of(year)), joined(off, daysOff), joined(worked, workedInstead));
    }

    /** Whether offices work on that day; empty if its year is not known. */
    public Optional<Boolean> contains(LocalDate day) {
        return years.contains(day.getYear()) ? Optional.of(isWorked(day)) : Optional.empty();
    }

    /**
     * Returns the working day of that number from {@code first} on, which is number one if it is a working day itself;
     * empty if a year that is not known comes before it.
     *
     * @throws IllegalArgumentException if the number is below one
     */
    public Optional<LocalDate> nth(LocalDate first, int number) {
        checkArgument(number >= 1, "Not the number of a working day: %s (expected one or more)", number);
        int left = number;
        LocalDate day = first;
        while (years.contains(day.getYear())) {
            if (isWorked(day) && --left == 0) {
                return Optional.of(day);
            }
            day = day.plusDays(1);
        }
        return Optional.empty();
    }

    /**
     * Returns how many working days lie in {@code first <= day < until}; none if {@code until} is not after {@code
     * first}. Empty if one of those days is of a year that is not known.
     */
    public Optional<Integer> count(LocalDate first, LocalDate until) {
        int count = 0;
        for (LocalDate day = first; day.isBefore(until); day = day.plusDays(1)) {
            if (!years.contains(day.getYear())) {
                return Optional.empty();
            }
            count += isWorked(day) ? 1 : 0;
        }
        return Optional.of(count);
    }

    private boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!weekend && !off.contains(day));
    }

    private static <T> ImmutableSet<T> joined(Set<T> left, Set<T> right) {
        return ImmutableSet.<T>builder().addAll(left).addAll(right).build();
    }

    @Override
    public String toString() {
        return "working days of " + years;
    }
}
