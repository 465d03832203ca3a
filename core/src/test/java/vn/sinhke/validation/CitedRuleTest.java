package vn.sinhke.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;
import vn.sinhke.law.Scope;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.time.CapitalPeriod;

/** Every branch of a cited rule, over the shipped law. */
class CitedRuleTest {

    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);
    private static final TinyRule<Percentage> SHARE =
            new TinyRule<>("TST-001", Severity.VIOLATION, ParticipationParameters.BENEFICIARY_SHARE_MINIMUM);

    @Test
    void judgesByTheValueInForce() {
        assertThat(EveryWay.judge(SHARE, "good", on(DAY))).isInstanceOfSatisfying(Outcome.Satisfied.class, outcome -> {
            assertThat(outcome.arguments()).containsExactlyEntriesOf(ImmutableSortedMap.of("value", "50"));
            assertThat(outcome.provisions()).hasToString("[27/2022/NĐ-CP art.20 cl.5]");
        });
        assertThat(EveryWay.judge(SHARE, "bad", on(DAY)))
                .isEqualTo(new Outcome.Found(
                        ImmutableList.of(Finding.builder()
                                .with("value", "50")
                                .code(RuleCode.of("TST-001"))
                                .severity(Severity.VIOLATION)
                                .path("a/b")
                                .addProvisions(new Provision(
                                        "27/2022/NĐ-CP",
                                        "art.20 cl.5",
                                        LocalDate.of(2022, 4, 19),
                                        java.util.Optional.of(LocalDate.of(2026, 1, 1)),
                                        Rung.PRIMARY))
                                .build()),
                        ImmutableList.of()));
    }

    @Test
    void aRuleThatNobodyPreparedIsAskedEachTime() {
        Rule<String> bare = new Rule<>() {
            @Override
            public RuleCode code() {
                return SHARE.code();
            }

            @Override
            public Severity severity() {
                return SHARE.severity();
            }

            @Override
            public ImmutableList<Threshold> thresholds() {
                return SHARE.thresholds();
            }

            @Override
            public Outcome check(String subject, LawOfTheDay law) {
                return SHARE.check(subject, law);
            }
        };

        for (String subject : List.of("good", "bad", "half", "both", "other")) {
            assertThat(EveryWay.judge(bare, subject, on(DAY))).isEqualTo(EveryWay.judge(SHARE, subject, on(DAY)));
        }
    }

    @Test
    void waitsForWhatIsMissing() {
        assertThat(EveryWay.judge(SHARE, "half", on(DAY))).isInstanceOfSatisfying(Outcome.Undecided.class, outcome -> {
            assertThat(outcome.missing()).containsExactly("c");
            assertThat(outcome.arguments()).containsExactlyEntriesOf(ImmutableSortedMap.of("n", "1"));
            assertThat(outcome.provisions()).hasToString("[27/2022/NĐ-CP art.20 cl.5]");
        });
        assertThat(EveryWay.judge(SHARE, "both", on(DAY))).isInstanceOfSatisfying(Outcome.Found.class, outcome -> {
            assertThat(outcome.missing()).containsExactly("c");
            assertThat(outcome.findings()).extracting(Finding::severity).containsExactly(Severity.NOTE);
        });
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2022-04-18, law-not-yet", "2023-08-25, not-a-chain-project", "2025-12-31, not-a-chain-project"})
    void whatItDoesNotAddressIsNotJudgedWhateverTheLawSays(LocalDate day, String reason) {
        String subject = reason.equals("law-not-yet") ? "bad" : "other";

        assertThat(EveryWay.judge(SHARE, subject, on(day)))
                .isInstanceOfSatisfying(Outcome.NotApplicable.class, outcome -> {
                    assertThat(outcome.reason()).isEqualTo(reason);
                    assertThat(outcome.provisions()).hasSize(1);
                });
    }

    @Test
    void saysThatTheLawHasNotBegun() {
        assertThat(EveryWay.judge(SHARE, "bad", on(LocalDate.of(2022, 4, 18))))
                .isEqualTo(new Outcome.NotApplicable(
                        "law-not-yet",
                        EveryWay.judge(SHARE, "bad", on(LocalDate.of(2022, 4, 19)))
                                .provisions()));
    }

    @Test
    void saysThatTheLawHasEnded() {
        Scope money = Scope.of(Dimension.CAPITAL_PERIOD, "2021-2025");
        TinyRule<?> rule = TinyRule.asking(SupportParameters.SUPPORT_LIST_COLUMNS, money);

        assertThat(EveryWay.judge(rule, "bad", on(LocalDate.of(2026, 12, 31)))).isInstanceOf(Outcome.Found.class);
        assertThat(EveryWay.judge(rule, "bad", on(LocalDate.of(2027, 1, 1))))
                .isInstanceOfSatisfying(Outcome.NotApplicable.class, outcome -> {
                    assertThat(outcome.reason()).isEqualTo("law-no-longer");
                    assertThat(outcome.provisions())
                            .hasToString("[55/2023/TT-BTC art.3 cl.4, 60/2026/TT-BTC art.21 cl.1]");
                });
    }

    @Test
    void saysThatTheLawIsSilentForTheCase() {
        Scope elsewhere = Scope.of(Dimension.PROVINCE, "67").with(Dimension.METHOD, "CHAIN");

        assertThat(EveryWay.judge(TinyRule.asking(SupportParameters.SUPPORT_CAP_PROJECT, elsewhere), "bad", on(DAY)))
                .isEqualTo(new Outcome.NotApplicable("law-not-here", ImmutableList.of()));
    }

    @Test
    void namesTheLawThatWasNotRead() {
        LawOfTheDay newMoney = LawBook.national()
                .on(LegalContext.builder()
                        .day(LocalDate.of(2026, 1, 1))
                        .capitalPeriod(CapitalPeriod.Y2026_2030)
                        .build());
        assertThat(EveryWay.judge(SHARE, "bad", newMoney)).isInstanceOfSatisfying(Outcome.Undecided.class, outcome -> {
            assertThat(outcome.missing()).containsExactly("law:participation.beneficiary-share.minimum-percent");
            assertThat(outcome.provisions()).hasToString("[358/2025/NĐ-CP whole]");
        });
    }

    @Test
    void namesTheFactThatSaysWhichCaseItIs() {
        Scope half = Scope.of(Dimension.METHOD, "CHAIN");

        assertThat(EveryWay.judge(TinyRule.asking(SupportParameters.SUPPORT_CEILING, half), "bad", on(DAY)))
                .isEqualTo(new Outcome.Undecided(
                        ImmutableList.of("areaClass"), ImmutableSortedMap.of(), ImmutableList.of()));
    }

    @ParameterizedTest(name = "{0} known from {1} bears {2}")
    @CsvSource({
        "participation.beneficiary-share.minimum-percent, VIOLATION, VIOLATION",
        "support.ceiling.share-percent, VIOLATION, VIOLATION",
        "project.inter-district.minimum-districts, VIOLATION, WARNING",
        "beneficiary.newly-escaped.months, VIOLATION, WARNING",
        "beneficiary.newly-escaped.months, NOTE, NOTE",
        "participation.beneficiary-share.minimum-percent, WARNING, WARNING",
    })
    void aFindingMattersNoMoreThanWhatIsKnownOfTheLaw(String parameter, Severity most, Severity borne) {
        LegalContext context = LegalContext.on(DAY);
        Scope asked = Scope.of(Dimension.METHOD, "CHAIN").with(Dimension.AREA_CLASS, "OTHER");
        Outcome outcome = LawBook.national().parameter(parameter).stream()
                .map(p -> new TinyRule<>("TST-001", most, p))
                .map(rule -> parameter.startsWith("support")
                        ? TinyRule.asking(rule.parameters().get(0), asked).check("bad", on(DAY))
                        : rule.check("bad", LawBook.national().on(context)))
                .findAny()
                .orElseThrow();

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings())
                                .extracting(Finding::severity)
                                .containsExactly(borne));
    }

    @Test
    void aSecondValueIsCitedFirstAndTheWeakerKnowledgeRules() {
        LawOfTheDay law = on(DAY);
        Ground<Integer> press = new Ground<>(
                RuleCode.of("TST-001"),
                Severity.VIOLATION,
                law,
                1,
                Rung.PRESS,
                ImmutableList.of(provision("1/2020/A", Rung.PRESS)));
        LegalAnswer.InForce<String> primary =
                new LegalAnswer.InForce<>("x", Rung.PRIMARY, ImmutableList.of(provision("2/2020/B", Rung.PRIMARY)));

        Ground<String> both = press.and(primary);

        assertThat(both.value()).isEqualTo("x");
        assertThat(both.provisions()).hasToString("[2/2020/B art.1, 1/2020/A art.1]");
        assertThat(both.finding("").build().severity()).isEqualTo(Severity.WARNING);
        Ground<String> primaryOnly =
                new Ground<>(RuleCode.of("TST-001"), Severity.VIOLATION, law, "x", Rung.PRIMARY, primary.provisions());
        assertThat(primaryOnly
                        .and(new LegalAnswer.InForce<>(1, Rung.PRESS, press.provisions()))
                        .finding("")
                        .build()
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(primaryOnly.and(primary).provisions()).hasSize(1);
    }

    @Test
    void outcomesThatSayNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcome.Found(ImmutableList.of(), ImmutableList.of("c")))
                .withMessage("Found without a finding (expected Satisfied)");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Outcome.Undecided(ImmutableList.of(), ImmutableSortedMap.of(), ImmutableList.of()))
                .withMessage("Undecided without a missing fact");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder()
                        .with("a", 1)
                        .code(RuleCode.of("TST-001"))
                        .severity(Severity.NOTE)
                        .path("x")
                        .build())
                .withMessage("Finding TST-001 at 'x' cites no provision");
    }

    private static Provision provision(String act, Rung rung) {
        return new Provision(act, "art.1", DAY, java.util.Optional.empty(), rung);
    }

    private static LawOfTheDay on(LocalDate day) {
        return LawBook.national().on(LegalContext.on(day));
    }

    @Test
    void everyRungIsWrittenAsItsWord() {
        assertThat(List.of(Rung.values()))
                .filteredOn(Rung::decides)
                .containsExactly(Rung.PRIMARY, Rung.OFFICIAL, Rung.PRESS, Rung.RECALLED);
        assertThat(List.of(Rung.values()))
                .filteredOn(Rung::bearsViolation)
                .containsExactly(Rung.PRIMARY, Rung.OFFICIAL);
        assertThat(Rung.values())
                .allSatisfy(
                        rung -> assertThat(vn.sinhke.json.Json.canonical(rung)).isEqualTo("\"" + rung.word() + "\""));
        assertThat(Severity.values())
                .allSatisfy(severity ->
                        assertThat(vn.sinhke.json.Json.canonical(severity)).isEqualTo("\"" + severity.word() + "\""));
    }
}
