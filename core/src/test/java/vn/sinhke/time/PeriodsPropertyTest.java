package vn.sinhke.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.sinhke.Seed;
import vn.sinhke.json.Json;

class PeriodsPropertyTest {

    @Provide
    Arbitrary<EffectivePeriod> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 60))
                .as((start, days) -> {
                    LocalDate from = LocalDate.of(2023, 1, 1).plusDays(start);
                    return days == 0
                            ? EffectivePeriod.startingOn(from)
                            : EffectivePeriod.between(from, from.plusDays(days));
                });
    }

    @Property(seed = Seed.FIXED)
    void overlapMeansASharedDay(@ForAll("periods") EffectivePeriod a, @ForAll("periods") EffectivePeriod b) {
        LocalDate later = a.from().isAfter(b.from()) ? a.from() : b.from();
        boolean overlaps = a.overlaps(b);

        assertThat(overlaps).isEqualTo(a.contains(later) && b.contains(later)).isEqualTo(b.overlaps(a));
        Statistics.collect(overlaps);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(p -> p > 5);
            coverage.check(false).percentage(p -> p > 5);
        });
    }

    @Property(seed = Seed.FIXED)
    void theFirstDayIsInAndTheEndIsOut(@ForAll("periods") EffectivePeriod period) throws Exception {
        assertThat(period.contains(period.from())).isTrue();
        assertThat(period.contains(period.from().minusDays(1))).isFalse();
        assertThat(period.endedBy(period.from())).isFalse();
        period.until().ifPresent(until -> {
            assertThat(period.contains(until)).isFalse();
            assertThat(period.contains(until.minusDays(1))).isTrue();
            assertThat(period.endedBy(until)).isTrue();
            assertThat(period.endedBy(until.minusDays(1))).isFalse();
        });
        assertThat(Json.mapper().readValue(Json.canonical(period), EffectivePeriod.class))
                .isEqualTo(period);
    }

    @Example
    void mistakesOfTheCallerAreNamed() {
        LocalDate day = LocalDate.of(2023, 8, 15);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectivePeriod.between(day, day))
                .withMessage("Period must end after it starts: from=2023-08-15, until=2023-08-15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalPeriod.parse("2021"))
                .withMessage("Not a capital period: '2021' (expected like 2021-2025)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalPeriod.parse("2025-2021"))
                .withMessage("Not a capital period: 2025-2021 (expected like 2021-2025)");
        assertThat(CapitalPeriod.parse(" 2021 - 2025 ")).isEqualTo(CapitalPeriod.Y2021_2025);
        assertThat(CapitalPeriod.Y2021_2025.contains(2021)).isTrue();
        assertThat(CapitalPeriod.Y2021_2025.contains(2025)).isTrue();
        assertThat(CapitalPeriod.Y2021_2025.contains(2026)).isFalse();
        assertThat(new EffectivePeriod(day, Optional.empty())).hasToString("2023-08-15/..");
    }
}
