package vn.sinhke.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** 2024 with 30 April, 1 May and the swapped 29 April off, and Saturday 4 May worked instead. */
    private static final WorkingDays DAYS = WorkingDays.UNKNOWN.with(
            2024, Set.of(day("2024-04-29"), day("2024-04-30"), day("2024-05-01")), Set.of(day("2024-05-04")));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-04-26, true", // Friday
        "2024-04-27, false", // Saturday
        "2024-04-28, false", // Sunday
        "2024-04-29, false", // swapped
        "2024-04-30, false",
        "2024-05-01, false",
        "2024-05-02, true",
        "2024-05-03, true",
        "2024-05-04, true", // worked instead
        "2024-05-05, false",
    })
    void officesWorkFromMondayToFridayButForDaysOffAndSwaps(LocalDate day, boolean worked) {
        assertThat(DAYS.contains(day)).contains(worked);
    }

    @ParameterizedTest(name = "working day {1} from {0}: {2}")
    @CsvSource({
        "2024-04-26, 1, 2024-04-26",
        "2024-04-26, 2, 2024-05-02",
        "2024-04-27, 1, 2024-05-02",
        "2024-04-27, 3, 2024-05-04",
        "2024-04-27, 4, 2024-05-06",
        "2024-12-31, 1, 2024-12-31",
    })
    void theFirstDayCountsIfItIsWorked(LocalDate first, int number, LocalDate expected) {
        assertThat(DAYS.nth(first, number)).contains(expected);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2024-04-26, 2024-04-26, 0",
        "2024-04-26, 2024-04-25, 0",
        "2024-04-26, 2024-04-27, 1",
        "2024-04-26, 2024-05-02, 1",
        "2024-04-26, 2024-05-05, 4",
        "2024-12-30, 2025-01-01, 2",
    })
    void theLastDayOfACountIsOut(LocalDate first, LocalDate until, int expected) {
        assertThat(DAYS.count(first, until)).contains(expected);
    }

    @Test
    void aYearThatIsNotKnownHasNoAnswer() {
        assertThat(DAYS.contains(day("2025-01-01"))).isEmpty();
        assertThat(DAYS.contains(day("2023-12-31"))).isEmpty();
        assertThat(DAYS.nth(day("2023-12-31"), 1)).isEmpty();
        assertThat(DAYS.nth(day("2024-12-31"), 2)).isEmpty();
        assertThat(DAYS.count(day("2024-12-31"), day("2025-01-02"))).isEmpty();
        assertThat(DAYS.count(day("2023-12-31"), day("2024-01-02"))).isEmpty();
        assertThat(WorkingDays.UNKNOWN.nth(LocalDate.MAX, 1)).isEmpty();
        assertThat(WorkingDays.UNKNOWN.count(LocalDate.MIN, LocalDate.MAX)).isEmpty();
        assertThat(WorkingDays.UNKNOWN.count(LocalDate.MAX, LocalDate.MIN)).contains(0);
    }

    @Test
    void yearsAreJoinedAndADayOnBothListsIsWorked() {
        WorkingDays both = DAYS.with(2025, Set.of(day("2025-01-01")), Set.of(day("2025-01-01")));

        assertThat(both.nth(day("2024-12-31"), 2)).contains(day("2025-01-01"));
        assertThat(DAYS.with(2025, Set.of(day("2025-01-01")), Set.of()).nth(day("2024-12-31"), 2))
                .contains(day("2025-01-02"));
        assertThat(DAYS.nth(day("2024-12-31"), 2)).as("the former is unchanged").isEmpty();
        assertThat(both).hasToString("working days of [2024, 2025]");
    }

    @Test
    void aNumberBelowOneIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.nth(day("2024-05-02"), 0))
                .withMessage("Not the number of a working day: 0 (expected one or more)");
    }
}
