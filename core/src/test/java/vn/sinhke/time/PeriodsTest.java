package vn.sinhke.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.json.Json;

class PeriodsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 8, 15);

    @Test
    void aPeriodThatDoesNotEndAfterItStartsIsRefusedWithBothDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectivePeriod.between(DAY, DAY))
                .withMessage("Period must end after it starts: from=2023-08-15, until=2023-08-15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectivePeriod.between(DAY, DAY.minusDays(1)))
                .withMessage("Period must end after it starts: from=2023-08-15, until=2023-08-14");
    }

    @Test
    void onePeriodMayHaveOneDay() {
        EffectivePeriod period = EffectivePeriod.between(DAY, DAY.plusDays(1));

        assertThat(period.contains(DAY)).isTrue();
        assertThat(period.endedBy(DAY)).isFalse();
        assertThat(period.endedBy(DAY.plusDays(1))).isTrue();
        assertThat(period).hasToString("2023-08-15/2023-08-16");
    }

    @Test
    void anOpenPeriodNeverEnds() {
        EffectivePeriod period = EffectivePeriod.startingOn(DAY);

        assertThat(period.contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(period.endedBy(LocalDate.of(9999, 12, 31))).isFalse();
        assertThat(period).hasToString("2023-08-15/..");
        assertThat(Json.canonical(period)).isEqualTo("{\"from\":\"2023-08-15\"}");
    }

    @Test
    void periodsThatTouchDoNotOverlap() {
        EffectivePeriod first = EffectivePeriod.between(DAY.minusDays(9), DAY);
        EffectivePeriod second = EffectivePeriod.startingOn(DAY);

        assertThat(first.overlaps(second)).isFalse();
        assertThat(second.overlaps(first)).isFalse();
        assertThat(EffectivePeriod.between(DAY.minusDays(9), DAY.plusDays(1)).overlaps(second))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2020, false", "2021, true", "2025, true", "2026, false"})
    void aCapitalPeriodHoldsItsFirstAndItsLastYear(int year, boolean inside) {
        assertThat(CapitalPeriod.Y2021_2025.contains(year)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-2025", " 2021 - 2025 "})
    void aCapitalPeriodIsReadAsItIsWritten(String text) {
        assertThat(CapitalPeriod.parse(text)).isEqualTo(CapitalPeriod.Y2021_2025);
        assertThat(CapitalPeriod.parse(text)).hasToString("2021-2025");
        assertThat(Json.canonical(CapitalPeriod.parse(text))).isEqualTo("\"2021-2025\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021", "2021-25", "2021-2025-2030", "21-25", "2021–2025", "x-y"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalPeriod.parse(text))
                .withMessage("Not a capital period: '" + text + "' (expected like 2021-2025)");
    }

    @Test
    void aCapitalPeriodThatRunsBackwardsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalPeriod.parse("2025-2021"))
                .withMessage("Not a capital period: 2025-2021 (expected like 2021-2025)");
        assertThat(new CapitalPeriod(2025, 2025).contains(2025)).isTrue();
    }
}
