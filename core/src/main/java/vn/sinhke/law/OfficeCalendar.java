package vn.sinhke.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.sinhke.time.WorkingDays;

/**
 * The working days of public offices around a day, as the law of each year has them (lịch làm việc của cơ quan nhà
 * nước), with the provisions behind them.
 */
public final class OfficeCalendar {

    private final WorkingDays workingDays;
    private final ImmutableSortedMap<Integer, LegalAnswer.InForce<?>> days;

    private OfficeCalendar(WorkingDays workingDays, ImmutableSortedMap<Integer, LegalAnswer.InForce<?>> days) {
        this.workingDays = workingDays;
        this.days = days;
    }

    /** Returns the calendar of the year of that day and of the year after it, as far as they are known. */
    public static OfficeCalendar from(LawOfTheDay law, LocalDate day) {
        WorkingDays days = WorkingDays.UNKNOWN;
        ImmutableSortedMap.Builder<Integer, LegalAnswer.InForce<?>> behind = ImmutableSortedMap.naturalOrder();
        int first = day.getYear();
        for (int year = first; year >= 1 && year <= 9999 && year - first < 2; year++) {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            LegalAnswer<ImmutableSortedSet<LocalDate>> off =
                    law.answer(ReviewParameters.CALENDAR_DAYS_OFF, Scope.EVERYWHERE, newYear);
            LegalAnswer<ImmutableSortedSet<LocalDate>> swapped =
                    law.answer(ReviewParameters.CALENDAR_SWAPPED_WORKING_DAYS, Scope.EVERYWHERE, newYear);
            if (off instanceof LegalAnswer.InForce<ImmutableSortedSet<LocalDate>> closed
                    && swapped instanceof LegalAnswer.InForce<ImmutableSortedSet<LocalDate>> open) {
                days = days.with(year, closed.value(), open.value());
                behind.put(year, joined(closed, open.rung(), open.provisions()));
            }
        }
        return new OfficeCalendar(days, behind.buildOrThrow());
    }

    /** The working days. */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /**
     * Returns the value as one that rests on this calendar too, from its first day to that one: the calendar is cited
     * last, and the value is known no better than it.
     */
    public <T> LegalAnswer.InForce<T> behind(T value, ImmutableList<Provision> itsProvisions, LocalDate last) {
        LegalAnswer.InForce<T> resting = new LegalAnswer.InForce<>(value, Rung.PRIMARY, itsProvisions);
        for (LegalAnswer.InForce<?> year : days.headMap(last.getYear(), true).values()) {
            resting = joined(resting, year.rung(), year.provisions());
        }
        return resting;
    }

    private static <T> LegalAnswer.InForce<T> joined(
            LegalAnswer.InForce<T> answer, Rung rung, ImmutableList<Provision> provisions) {
        return new LegalAnswer.InForce<>(
                answer.value(),
                answer.rung().compareTo(rung) >= 0 ? answer.rung() : rung,
                Stream.concat(answer.provisions().stream(), provisions.stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }
}
