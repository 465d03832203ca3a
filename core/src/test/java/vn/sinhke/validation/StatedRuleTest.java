package vn.sinhke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.time.CapitalPeriod;

/** A rule about one place says the same whether the law is looked up for it or not, on both sides of the bound. */
class StatedRuleTest {

    private static final LawOfTheDay LAW = LawBook.national()
            .on(LegalContext.builder()
                    .day(LocalDate.of(2023, 12, 31))
                    .capitalPeriod(CapitalPeriod.Y2021_2025)
                    .build());

    /** About the first of what it is given; says nothing of an empty list. */
    private static final class First<M, T> extends StatedRule<List<M>, M, T> {
        First(Parameter<T> basis, Bound bound, String limit) {
            super("TST-001", Severity.VIOLATION, basis, bound, "seen", limit, "first");
        }

        @Override
        protected boolean isStated(List<M> subject) {
            return !subject.isEmpty();
        }

        @Override
        protected M stated(List<M> subject) {
            return subject.get(0);
        }
    }

    private static <M> Outcome judged(Rule<List<M>> rule, List<M> subject) {
        return EveryWay.judge(rule, subject, LAW);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void anAmountAtMost(int cycles) {
        Outcome outcome = judged(
                new First<>(LinkageParameters.LINKAGE_INPUTS_MAXIMUM_CYCLES, Bound.AT_MOST, "maximum"),
                List.of(cycles));

        assertThat(outcome).isInstanceOf(cycles > 3 ? Outcome.Found.class : Outcome.Satisfied.class);
        if (outcome instanceof Outcome.Found found) {
            assertThat(found.findings().get(0).arguments()).hasToString("{maximum=3, seen=4}");
        }
    }

    @Test
    void whatIsNotStatedIsUndecided() {
        assertThat(judged(
                        new First<Integer, Integer>(
                                LinkageParameters.LINKAGE_INPUTS_MAXIMUM_CYCLES, Bound.AT_MOST, "maximum"),
                        List.of()))
                .isInstanceOfSatisfying(
                        Outcome.Undecided.class,
                        undecided -> assertThat(undecided.missing()).containsExactly("first"));
    }

    @Test
    void allOfSomeWordsAndADayOfTheYear() {
        First<ImmutableSet<String>, ImmutableSet<String>> papers =
                new First<>(PaymentParameters.PAYMENT_PAPERS, Bound.ALL_OF, "");
        ImmutableSet<String> all = ImmutableSet.of(
                "CONTRACT", "ACCEPTANCE_MINUTES", "LIQUIDATION_MINUTES", "PAYMENT_REQUEST", "PAYMENT_ORDER", "OTHER");

        assertThat(judged(papers, List.of(all))).isInstanceOf(Outcome.Satisfied.class);
        assertThat(judged(papers, List.of(ImmutableSet.of("CONTRACT", "PAYMENT_ORDER"))))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings().get(0).arguments())
                                .hasToString("{seen=ACCEPTANCE_MINUTES, LIQUIDATION_MINUTES, PAYMENT_REQUEST}"));
        First<LocalDate, ?> before =
                new First<>(ReviewParameters.MONITORING_REPORT_YEAR_BEFORE, Bound.BEFORE, "before");
        assertThat(judged(before, List.of(LocalDate.of(2023, 11, 30)))).isInstanceOf(Outcome.Satisfied.class);
        assertThat(judged(before, List.of(LocalDate.of(2023, 12, 1)))).isInstanceOf(Outcome.Found.class);
    }

    @Test
    void noRuleAtAllHasNothingOpen() {
        assertThat(RuleSet.<String>of("none", ImmutableList.of()).on(LAW).open("x"))
                .isEmpty();
    }

    @Test
    void moreRulesThanOneBlockHoldsAreAllAsked() {
        ImmutableList.Builder<Rule<String>> rules = ImmutableList.builder();
        for (int i = 1; i <= 150; i++) {
            rules.add(new TinyRule<>(
                    "TST-%03d".formatted(i), Severity.VIOLATION, LinkageParameters.LINKAGE_INPUTS_MAXIMUM_CYCLES));
        }
        RulesOfTheDay<String> many = RuleSet.of("word", rules.build()).on(LAW);

        for (int i = 0; i < PassingRules.MANY / 2; i++) {
            assertThat(many.open("good")).isEmpty();
            assertThat(many.open("bad")).hasSize(150);
        }
        assertThat(many.open("bad")).isEqualTo(RuleSet.of("word", rules.build()).check("bad", LAW));
    }
}
