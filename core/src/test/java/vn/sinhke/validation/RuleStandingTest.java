package vn.sinhke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LawDifference;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.law.Standing;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.time.CapitalPeriod;

/** What the law of a day gives rules to stand on, and which rules a change of law touches. */
class RuleStandingTest {

    private static final LawBook BOOK = LawBook.national();
    private static final List<RuleSet<?>> SETS = List.of(RuleSet.of(
            "dossier",
            List.<Rule<String>>of(
                    new TinyRule<>("TST-001", Severity.VIOLATION, ParticipationParameters.BENEFICIARY_SHARE_MINIMUM),
                    new TinyRule<>("TST-002", Severity.WARNING, LinkageParameters.LINKAGE_TERM_MINIMUM))));

    private static LawOfTheDay law(LocalDate day, CapitalPeriod money) {
        return BOOK.on(LegalContext.builder().day(day).capitalPeriod(money).build());
    }

    @ParameterizedTest(name = "{0}, money of {1}: {2}")
    @CsvSource({
        "2022-04-18, 2021-2025, NOT_YET",
        "2022-04-19, 2021-2025, IN_FORCE",
        "2025-12-31, 2026-2030, IN_FORCE",
        "2026-01-01, 2026-2030, UNKNOWN",
        "2026-12-31, 2021-2025, IN_FORCE",
    })
    void aRuleStandsAsTheParameterItRestsOn(LocalDate day, String money, Standing standing) {
        RuleStanding rule =
                RuleStanding.of(SETS, law(day, CapitalPeriod.parse(money))).get(0);

        assertThat(rule.standing()).isEqualTo(standing);
        assertThat(rule.subject()).isEqualTo("dossier");
        assertThat(rule.code()).hasToString("TST-001");
        assertThat(rule.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(rule.provisions()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aValueForOneCaseIsEnoughToStandOn() {
        RuleSet<String> caps = RuleSet.of(
                "dossier",
                List.<Rule<String>>of(
                        new TinyRule<>("TST-003", Severity.VIOLATION, SupportParameters.SUPPORT_CAP_PROJECT)));
        LegalContext day = LegalContext.on(LocalDate.of(2023, 8, 25));

        assertThat(RuleStanding.of(List.of(caps), BOOK.on(day)))
                .extracting(RuleStanding::standing)
                .containsExactly(Standing.IN_FORCE);
        assertThat(RuleStanding.of(
                        List.of(caps),
                        BOOK.on(LegalContext.builder().from(day).province("67").build())))
                .extracting(RuleStanding::standing)
                .containsExactly(Standing.NOT_HERE);
    }

    @Test
    void aRuleChangesWithItsStandingOrItsValue() {
        LawOfTheDay before = law(LocalDate.of(2025, 12, 31), CapitalPeriod.Y2026_2030);
        LawOfTheDay after = law(LocalDate.of(2026, 1, 1), CapitalPeriod.Y2026_2030);

        ImmutableList<RuleChange> changes =
                RuleChange.between(SETS, before, after, LawDifference.between(before, after));

        RuleChange share = Iterables.getOnlyElement(changes.stream()
                .filter(change -> change.after().code().text().equals("TST-001"))
                .toList());
        assertThat(share.before().standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(share.after().standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(share.parameters())
                .extracting(change -> change.declaration().name())
                .containsOnly(ParticipationParameters.BENEFICIARY_SHARE_MINIMUM.name());
        assertThat(RuleChange.between(SETS, before, before, LawDifference.between(before, before)))
                .isEmpty();
    }
}
