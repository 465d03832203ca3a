package vn.sinhke.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sinhke.time.WorkingDays;

/**
 * The working days of public offices around a day, as the law of each year has them (lịch làm việc của cơ quan nhà
 * nước), with the provisions behind them.
 */
public final class OfficeCalendar {

    private final WorkingDays workingDays;
    private final Rung rung;
    private final ImmutableList<Provision> provisions;

    private OfficeCalendar(WorkingDays workingDays, Rung rung, ImmutableList<Provision> provisions) {
        this.workingDays = workingDays;
        this.rung = rung;
        this.provisions = provisions;
    }

    /** Returns the calendar of the year of that day and of the year after it, as far as they are known. */
    public static OfficeCalendar from(LawOfTheDay law, LocalDate day) {
        WorkingDays days = WorkingDays.UNKNOWN;
        Rung weakest = Rung.PRIMARY;
        List<Provision> behind = new ArrayList<>();
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
                weakest = weaker(weakest, weaker(closed.rung(), open.rung()));
                behind.addAll(closed.provisions());
                behind.addAll(open.provisions());
            }
        }
        return new OfficeCalendar(days, weakest, ImmutableList.copyOf(behind));
    }

    /** The working days. */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /** Returns the value as one that rests on this calendar too, which is cited last and is known no better. */
    public <T> LegalAnswer.InForce<T> behind(T value, List<Provision> itsProvisions) {
        return new LegalAnswer.InForce<>(
                value,
                rung,
                Stream.concat(itsProvisions.stream(), provisions.stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Rung weaker(Rung left, Rung right) {
        return left.compareTo(right) >= 0 ? left : right;
    }
}
