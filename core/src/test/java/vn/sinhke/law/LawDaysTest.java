package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawDaysTest {

    @Test
    void aDayIsReadAsItIsWritten() {
        assertThat(LawDays.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(LawDays.day("1990-09-10")).isEqualTo(LocalDate.of(1990, 9, 10));
        assertThat(LawDays.day("+12023-01-01")).isEqualTo(LocalDate.of(12023, 1, 1));
        assertThat(LawDays.monthDay("12-14")).isEqualTo(MonthDay.of(12, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "20a3-01-01",
                "2023-0a-01",
                "2023-01-0a",
                "2023/01-01",
                "2023-01/01",
                "2023-1-1",
                "2023-01-011",
                ""
            })
    void whatIsNoDayIsRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> LawDays.day(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab-cd", "02-30", "1-01", "12/14", "12-1a", ""})
    void whatIsNoDayOfTheYearIsRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> LawDays.monthDay(text));
    }
}
