package vn.sinhke.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.json.Json;

@Domain(DomainArbitraries.class)
class EffectivePeriodPropertyTest {

    @Property
    void overlapMeansASharedDay(@ForAll EffectivePeriod a, @ForAll EffectivePeriod b) {
        LocalDate laterStart = a.from().isAfter(b.from()) ? a.from() : b.from();

        boolean overlaps = a.overlaps(b);

        assertThat(overlaps).isEqualTo(a.contains(laterStart) && b.contains(laterStart));
        assertThat(overlaps).isEqualTo(b.overlaps(a));
        Statistics.collect(overlaps);
        Statistics.coverage(c -> {
            c.check(true).percentage(p -> p > 5);
            c.check(false).percentage(p -> p > 5);
        });
    }

    @Property
    void theFirstDayIsInAndTheFirstDayOutIsOut(@ForAll EffectivePeriod period) {
        assertThat(period.contains(period.from())).isTrue();
        assertThat(period.contains(period.from().minusDays(1))).isFalse();
        period.until().ifPresent(until -> {
            assertThat(period.contains(until.minusDays(1))).isTrue();
            assertThat(period.contains(until)).isFalse();
        });
    }

    @Property
    void aDayIsBeforeItInItOrAfterIt(@ForAll EffectivePeriod period, @ForAll LocalDate day) {
        boolean before = day.isBefore(period.from());

        assertThat(new boolean[] {before, period.contains(day), period.endedBy(day)})
                .containsOnlyOnce(true);
    }

    @Property
    void comesBackFromJson(@ForAll EffectivePeriod period) throws Exception {
        assertThat(Json.mapper().readValue(Json.canonical(period), EffectivePeriod.class))
                .isEqualTo(period);
    }
}
