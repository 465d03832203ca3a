package vn.sinhke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Scope;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Vnd;

/** A rule that measures in several places, by caps on projects of Phú Yên: two billion đồng from 9 December 2023. */
class MeasuredRuleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final LegalContext CONTEXT =
            LegalContext.builder().day(DAY).province("54").build();
    private static final Scope CHAIN = Scope.of(Dimension.PROVINCE, "54").with(Dimension.METHOD, "CHAIN");

    /** Judges what it is given to measure; an empty list has nothing, and {@code null} is not addressed. */
    private static final class Amounts extends MeasuredRule<List<Measure<Vnd>>, Vnd, Vnd> {
        Amounts() {
            super(
                    "TST-002",
                    Severity.VIOLATION,
                    SupportParameters.SUPPORT_CAP_PROJECT,
                    Bound.AT_MOST,
                    "supportVnd",
                    "capVnd");
        }

        @Override
        protected Optional<String> notAddressed(List<Measure<Vnd>> subject, LegalContext context) {
            return context.capitalPeriod().map(period -> "not-a-chain-project");
        }

        @Override
        protected Scope scope(List<Measure<Vnd>> subject, LegalContext context) {
            return CHAIN;
        }

        @Override
        protected ImmutableList<Measure<Vnd>> measures(List<Measure<Vnd>> subject, LawOfTheDay law) {
            return ImmutableList.copyOf(subject);
        }
    }

    /** Judges whether all kinds of organization that may lead are there. */
    private static final class Kinds
            extends MeasuredRule<ImmutableSet<String>, ImmutableSet<String>, ImmutableSet<String>> {
        Kinds() {
            super("TST-003", Severity.WARNING, LinkageParameters.LEAD_KINDS, Bound.ALL_OF, "missingKinds", "");
        }

        @Override
        protected ImmutableList<Measure<ImmutableSet<String>>> measures(ImmutableSet<String> subject, LawOfTheDay law) {
            return ImmutableList.of(Measure.of("kinds", Optional.of(subject)));
        }
    }

    /** Judges numbers of cycles by the case and day of the circumstances; without a list two facts are missing. */
    private static final class Plain extends MeasuredRule<Optional<List<Integer>>, Integer, Integer> {
        Plain() {
            super(
                    "TST-004",
                    Severity.VIOLATION,
                    LinkageParameters.LINKAGE_INPUTS_MAXIMUM_CYCLES,
                    Bound.AT_MOST,
                    "cycles",
                    "maximum");
        }

        @Override
        protected ImmutableList<Measure<Integer>> measures(Optional<List<Integer>> subject, LawOfTheDay law) {
            return subject.map(cycles -> Measure.each("inputs", cycles, "cycles", Optional::of))
                    .orElseGet(() -> ImmutableList.of(Measure.<Integer>of("cycles", Optional.empty())
                            .lacking(List.of("papers", "amount", "papers"))));
        }
    }

    private static Measure<Vnd> amount(int place, long dong) {
        return Measure.of("payments[" + place + "]/amount", Optional.of(Vnd.of(dong)));
    }

    private static Outcome check(List<Measure<Vnd>> measures) {
        return EveryWay.judge(new Amounts(), measures, LawBook.national().on(CONTEXT));
    }

    @Test
    void onePlaceWithinTheValueSaysWhatWasMeasured() {
        assertThat(check(List.of(amount(0, 2_000_000_000L)))).isInstanceOfSatisfying(Outcome.Satisfied.class, met -> {
            assertThat(met.arguments())
                    .isEqualTo(ImmutableMap.of("capVnd", "2000000000", "checked", "1", "supportVnd", "2000000000"));
            assertThat((Object) met.provisions()).hasToString("[32/2023/NQ-HĐND.PY whole]");
        });
    }

    @Test
    void severalPlacesWithinItSayOnlyHowMany() {
        assertThat(check(List.of(amount(0, 1), amount(1, 2))))
                .isInstanceOfSatisfying(
                        Outcome.Satisfied.class,
                        met -> assertThat(met.arguments()).isEqualTo(ImmutableMap.of("checked", "2")));
    }

    @Test
    void everyPlaceOverItIsFoundWithWhatIsMissingBeside() {
        Outcome outcome = check(List.of(
                amount(0, 2_000_000_001L).with("place", 1),
                amount(1, 1),
                Measure.of("payments[2]/amount", Optional.empty()),
                Measure.<Vnd>of("payments[3]/amount", Optional.empty()).lacking(List.of("payments[3]/papers")),
                amount(4, 3_000_000_000L)));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Found.class, found -> {
            assertThat(found.findings())
                    .extracting(Finding::path)
                    .containsExactly("payments[0]/amount", "payments[4]/amount");
            assertThat(found.findings().get(0).arguments())
                    .isEqualTo(ImmutableMap.of("place", "1", "supportVnd", "2000000001", "capVnd", "2000000000"));
            assertThat(found.findings().get(0).severity()).isEqualTo(Severity.VIOLATION);
            assertThat(found.missing()).containsExactly("payments[2]/amount", "payments[3]/papers");
        });
    }

    @Test
    void somethingMissingAndNothingFoundIsUndecided() {
        assertThat(check(List.of(amount(0, 1), Measure.of("payments[1]/amount", Optional.empty()))))
                .isInstanceOfSatisfying(Outcome.Undecided.class, waits -> {
                    assertThat(waits.missing()).containsExactly("payments[1]/amount");
                    assertThat(waits.arguments()).containsEntry("checked", "1").containsKey("supportVnd");
                    assertThat((Object) waits.provisions()).hasToString("[32/2023/NQ-HĐND.PY whole]");
                });
    }

    @Test
    void oneMissingPlaceNamesEachFactOnceAndSaysThatNothingWasHeld() {
        Measure<Vnd> unsaid =
                Measure.<Vnd>of("amount", Optional.empty()).lacking(List.of("papers", "amount", "papers"));

        assertThat(check(List.of(unsaid))).isInstanceOfSatisfying(Outcome.Undecided.class, waits -> {
            assertThat(waits.missing()).containsExactly("papers", "amount");
            assertThat(waits.arguments()).isEqualTo(ImmutableMap.of("checked", "0"));
        });
        assertThat(EveryWay.judge(
                        new Plain(), Optional.empty(), LawBook.national().on(CONTEXT)))
                .isInstanceOfSatisfying(Outcome.Undecided.class, waits -> {
                    assertThat(waits.missing()).containsExactly("papers", "amount");
                    assertThat(waits.arguments()).isEqualTo(ImmutableMap.of("checked", "0"));
                });
    }

    @Test
    void severalPlacesOfTheUsualCaseAreEachHeldWhereTheyStand() {
        assertThat(EveryWay.judge(
                        new Plain(),
                        Optional.of(List.of(3, 3)),
                        LawBook.national().on(CONTEXT)))
                .isInstanceOf(Outcome.Satisfied.class);
        assertThat(EveryWay.judge(
                        new Plain(),
                        Optional.of(List.of(3, 4)),
                        LawBook.national().on(CONTEXT)))
                .isInstanceOf(Outcome.Found.class);
        assertThat(EveryWay.judge(
                        new Plain(), Optional.of(List.of(4)), LawBook.national().on(CONTEXT)))
                .isInstanceOf(Outcome.Found.class);
        assertThat(EveryWay.judge(
                        new Plain(), Optional.of(List.of()), LawBook.national().on(CONTEXT)))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void aPlaceIsJudgedByTheLawOfItsOwnDayAndCase() {
        Measure<Vnd> much = amount(0, 1_500_000_000L);

        assertThat(check(List.of(much))).isInstanceOf(Outcome.Satisfied.class);
        assertThat(check(List.of(much.in(CHAIN.with(Dimension.METHOD, "COMMUNITY")))))
                .isInstanceOf(Outcome.Found.class);
        assertThat(check(List.of(much.on(Optional.of(LocalDate.of(2023, 12, 8))))))
                .isEqualTo(notApplicable("law-not-yet", LocalDate.of(2023, 12, 8)));
        assertThat(check(List.of(much.on(Optional.empty())))).isInstanceOf(Outcome.Satisfied.class);
    }

    private static Outcome notApplicable(String reason, LocalDate day) {
        return new Outcome.NotApplicable(
                reason,
                Ground.provisions(LawBook.national().answer(SupportParameters.SUPPORT_CAP_PROJECT, CHAIN, day)));
    }

    @Test
    void aPlaceOfWhichTheLawWasNotReadWaitsForIt() {
        assertThat(check(List.of(amount(0, 1).on(Optional.of(LocalDate.of(2025, 7, 1))))))
                .isInstanceOfSatisfying(Outcome.Undecided.class, waits -> {
                    assertThat(waits.missing()).containsExactly("law:support.cap.project-vnd");
                    assertThat(waits.arguments()).isEqualTo(ImmutableMap.of("checked", "0"));
                    assertThat((Object) waits.provisions()).hasToString("[32/2023/NQ-HĐND.PY whole]");
                });
    }

    @Test
    void aCaseThatWasNotSaidIsNamedByItsDimension() {
        assertThat(check(List.of(amount(0, 1).in(CHAIN.without(Dimension.METHOD)))))
                .isInstanceOfSatisfying(
                        Outcome.Undecided.class,
                        waits -> assertThat(waits.missing()).containsExactly("method"));
    }

    @Test
    void aPlaceForWhichTheLawSaysNothingIsPassedOver() {
        Measure<Vnd> elsewhere = amount(1, 9_000_000_000L).in(CHAIN.with(Dimension.PROVINCE, "67"));

        assertThat(check(List.of(amount(0, 1), elsewhere)))
                .isInstanceOfSatisfying(
                        Outcome.Satisfied.class,
                        met -> assertThat(met.arguments()).containsEntry("checked", "1"));
        assertThat(check(List.of(elsewhere))).isEqualTo(new Outcome.NotApplicable("law-not-here", ImmutableList.of()));
    }

    @Test
    void nothingToMeasureAndNotAddressedSayWhyAndCiteTheLawAllTheSame() {
        assertThat(check(List.of())).isEqualTo(notApplicable("nothing-to-measure", DAY));

        LegalContext other = LegalContext.builder()
                .from(CONTEXT)
                .capitalPeriod(vn.sinhke.time.CapitalPeriod.Y2021_2025)
                .build();
        assertThat(EveryWay.judge(
                        new Amounts(), List.of(amount(0, 1)), LawBook.national().on(other)))
                .isEqualTo(notApplicable("not-a-chain-project", DAY));
    }

    @Test
    void ofAllWordsTheMissingOnesAreSaid() {
        LawOfTheDay law = LawBook.national().on(CONTEXT);

        assertThat(EveryWay.judge(new Kinds(), ImmutableSet.of("COOPERATIVE"), law))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings().get(0).arguments())
                                .isEqualTo(ImmutableMap.of("missingKinds", "ENTERPRISE, COOPERATIVE_UNION")));
        assertThat(EveryWay.judge(new Kinds(), ImmutableSet.of("COOPERATIVE", "ENTERPRISE", "COOPERATIVE_UNION"), law))
                .isInstanceOfSatisfying(
                        Outcome.Satisfied.class,
                        met -> assertThat(met.arguments()).isEqualTo(ImmutableMap.of("checked", "1")));
    }

    @Test
    void entriesOfAListKeepTheirPlaces() {
        ImmutableList<Measure<Integer>> measures = Measure.each(
                "payments",
                List.of("a", "", "ccc"),
                text -> !text.isEmpty(),
                "amount",
                text -> Optional.of(text.length()));

        assertThat(measures).extracting(Measure::path).containsExactly("payments[0]/amount", "payments[2]/amount");
        assertThat(measures).extracting(Measure::value).containsExactly(Optional.of(1), Optional.of(3));
        assertThat(measures.get(1).arguments()).isEqualTo(ImmutableMap.of("place", "3"));
        assertThat(measures.get(1).missing()).containsExactly("payments[2]/amount");
        assertThat(Measure.each("payments", List.of("a"), "amount", text -> Optional.of(text.length())))
                .hasSize(1);
    }

    @Test
    void aRuleDeclaresWhatItHoldsAgainst() {
        Parameter<Vnd> cap = SupportParameters.SUPPORT_CAP_PROJECT;

        assertThat(new Amounts().thresholds()).containsExactly(new Threshold(cap, Bound.AT_MOST));
        assertThat(new Amounts().parameters().get(0)).isEqualTo(cap);
    }
}
