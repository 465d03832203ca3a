package vn.sinhke.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.sinhke.Seed;

class WorkingDaysPropertyTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    private static Set<LocalDate> days(Set<Integer> numbers) {
        Set<LocalDate> days = new TreeSet<>();
        numbers.forEach(number -> days.add(NEW_YEAR.plusDays(number)));
        return days;
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void theNumberedDayIsWorkedAndAsManyAreCountedToIt(
            @ForAll @Size(max = 40) Set<@IntRange(max = 365) Integer> off,
            @ForAll @Size(max = 10) Set<@IntRange(max = 365) Integer> worked,
            @ForAll @IntRange(max = 200) int start,
            @ForAll @IntRange(min = 1, max = 60) int number) {
        WorkingDays days = WorkingDays.UNKNOWN.with(2024, days(off), days(worked));
        LocalDate first = NEW_YEAR.plusDays(start);

        LocalDate found = days.nth(first, number).orElseThrow();

        assertThat(days.contains(found)).contains(true);
        assertThat(days.count(first, found.plusDays(1))).contains(number);
        assertThat(days.count(first, found)).contains(number - 1);
    }
}
