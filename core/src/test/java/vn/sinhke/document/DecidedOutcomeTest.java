package vn.sinhke.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Severity;

/** What belongs to a decision, and what is only learned later. */
class DecidedOutcomeTest {

    private static final LocalDate FROM = LocalDate.of(2022, 4, 19);
    private static final Provision PROVISION =
            new Provision("27/2022/NĐ-CP", "art.20 cl.5", FROM, Optional.empty(), Rung.PRESS);
    private static final Provision LEARNED_LATER =
            new Provision("27/2022/NĐ-CP", "art.20 cl.5", FROM, Optional.of(FROM.plusYears(4)), Rung.PRIMARY);
    private static final Provision OTHER =
            new Provision("27/2022/NĐ-CP", "art.20 cl.6", FROM, Optional.empty(), Rung.PRESS);
    private static final Provision OF_ANOTHER_DAY =
            new Provision("27/2022/NĐ-CP", "art.20 cl.5", FROM.plusDays(1), Optional.empty(), Rung.PRESS);

    private static Outcome satisfied(String share, Provision provision) {
        return new Outcome.Satisfied(ImmutableSortedMap.of("sharePercent", share), ImmutableList.of(provision));
    }

    private static Outcome found(Severity severity, String path, String aspect, Provision provision) {
        Finding.Builder finding = Finding.builder();
        return new Outcome.Found(
                ImmutableList.of(finding.code(RuleCode.of("PRT-001"))
                        .severity(severity)
                        .path(path)
                        .aspect(aspect)
                        .addProvisions(provision)
                        .build()),
                ImmutableList.of());
    }

    @Test
    void whatIsLearnedOfAProvisionLaterIsNoOtherDecision() {
        assertThat(DecidedOutcome.of(satisfied("50", LEARNED_LATER)))
                .isEqualTo(DecidedOutcome.of(satisfied("50", PROVISION)));
        assertThat(DecidedOutcome.of(found(Severity.WARNING, "a", "x", LEARNED_LATER)))
                .isEqualTo(DecidedOutcome.of(found(Severity.WARNING, "a", "x", PROVISION)));
    }

    @Test
    void everythingElseIsAnotherDecision() {
        assertThat(List.of(
                        satisfied("50", PROVISION),
                        satisfied("51", PROVISION),
                        satisfied("50", OTHER),
                        satisfied("50", OF_ANOTHER_DAY),
                        found(Severity.WARNING, "a", "x", PROVISION),
                        found(Severity.VIOLATION, "a", "x", PROVISION),
                        found(Severity.WARNING, "b", "x", PROVISION),
                        found(Severity.WARNING, "a", "y", PROVISION),
                        found(Severity.WARNING, "a", "x", OTHER),
                        new Outcome.NotApplicable("law-not-yet", ImmutableList.of(PROVISION)),
                        new Outcome.NotApplicable("law-not-here", ImmutableList.of(PROVISION)),
                        new Outcome.Undecided(
                                ImmutableList.of("a"), ImmutableSortedMap.of(), ImmutableList.of(PROVISION)),
                        new Outcome.Undecided(
                                ImmutableList.of("b"), ImmutableSortedMap.of(), ImmutableList.of(PROVISION))))
                .extracting(outcome -> DecidedOutcome.of(outcome).hash())
                .doesNotHaveDuplicates();
    }

    @Test
    void theWordSaysWhichOfTheFour() {
        assertThat(DecidedOutcome.of(satisfied("50", PROVISION)).outcome()).isEqualTo("satisfied");
        assertThat(DecidedOutcome.of(found(Severity.NOTE, "", "x", PROVISION)).outcome())
                .isEqualTo("found");
    }
}
