package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.time.EffectivePeriod;

class ConditionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final Condition FILED_BEFORE =
            new Condition(Optional.of(EffectivePeriod.between(LocalDate.EPOCH, DAY)), Optional.empty());
    private static final Condition APPROVED_SINCE =
            new Condition(Optional.empty(), Optional.of(EffectivePeriod.startingOn(DAY)));

    @Test
    void whatAsksNothingAlwaysHolds() {
        assertThat(Condition.NONE.isNone()).isTrue();
        assertThat(FILED_BEFORE.isNone()).isFalse();
        assertThat(APPROVED_SINCE.isNone()).isFalse();
        assertThat(Condition.NONE.holds(LegalContext.on(DAY))).isTrue();
    }

    @Test
    void aDayOfFilingIsHeldAgainstItsDays() {
        assertThat(FILED_BEFORE.holds(filed(DAY.minusDays(1)))).isTrue();
        assertThat(FILED_BEFORE.holds(filed(DAY))).isFalse();
        assertThat(FILED_BEFORE.holds(approved(DAY.minusDays(1)))).isFalse();
        assertThat(FILED_BEFORE.holds(LegalContext.on(DAY.minusDays(1)))).isFalse();
    }

    @Test
    void aDayOfApprovalIsHeldAgainstItsDays() {
        assertThat(APPROVED_SINCE.holds(approved(DAY))).isTrue();
        assertThat(APPROVED_SINCE.holds(approved(DAY.minusDays(1)))).isFalse();
        assertThat(APPROVED_SINCE.holds(filed(DAY))).isFalse();
        assertThat(new Condition(FILED_BEFORE.filed(), APPROVED_SINCE.approved()).holds(approved(DAY)))
                .isFalse();
    }

    @Test
    void twoMeetIfOneDossierCouldMeetBoth() {
        Condition since = new Condition(Optional.of(EffectivePeriod.startingOn(DAY)), Optional.empty());
        Condition sinceTheDayBefore =
                new Condition(Optional.of(EffectivePeriod.startingOn(DAY.minusDays(1))), Optional.empty());
        Condition approvedBefore =
                new Condition(Optional.empty(), Optional.of(EffectivePeriod.between(LocalDate.EPOCH, DAY)));

        assertThat(FILED_BEFORE.meets(since)).isFalse();
        assertThat(FILED_BEFORE.meets(sinceTheDayBefore)).isTrue();
        assertThat(FILED_BEFORE.meets(APPROVED_SINCE)).isTrue();
        assertThat(FILED_BEFORE.meets(Condition.NONE)).isTrue();
        assertThat(Condition.NONE.meets(FILED_BEFORE)).isTrue();
        assertThat(APPROVED_SINCE.meets(approvedBefore)).isFalse();
    }

    private static LegalContext filed(LocalDate day) {
        return LegalContext.builder().day(DAY).filedOn(day).build();
    }

    private static LegalContext approved(LocalDate day) {
        return LegalContext.builder().day(DAY).approvedOn(day).build();
    }
}
