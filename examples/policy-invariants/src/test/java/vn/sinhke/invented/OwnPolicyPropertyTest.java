package vn.sinhke.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.time.api.Dates;
import vn.sinhke.Seed;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Scope;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Percentage;

/** Two promises of the province's own, which no law makes. */
class OwnPolicyPropertyTest {

    private static final List<String> FROM_THE_POOREST = List.of("POOR", "NEAR_POOR", "NEWLY_ESCAPED");

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2023, 1, 1), LocalDate.of(2029, 12, 31));
    }

    /** The poorer a household is, the more it may get and the less it returns. */
    @Property(seed = Seed.FIXED, tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void thePoorerGetMoreAndReturnLess(@ForAll("days") LocalDate day) {
        for (int i = 1; i < FROM_THE_POOREST.size(); i++) {
            Scope poorer = household(FROM_THE_POOREST.get(i - 1));
            Scope other = household(FROM_THE_POOREST.get(i));
            assertOrdered(SupportParameters.SUPPORT_CAP_HOUSEHOLD, other, poorer, day);
            assertOrdered(SupportParameters.ROTATION_RATE, poorer, other, day);
        }
        boolean there = answer(SupportParameters.ROTATION_RATE, household("POOR"), day) instanceof LegalAnswer.InForce;
        Statistics.label("levels").collect(there ? "in force" : "not yet");
        Statistics.label("levels").coverage(coverage -> {
            coverage.check("in force").percentage(p -> p > 50);
            coverage.check("not yet").percentage(p -> p > 5);
        });
    }

    /** Wherever the nation lets the state pay most of a cost, the province leaves a tenth of it or more to others. */
    @Property(seed = Seed.FIXED, tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void atLeastATenthOfTheCostIsNotTheStates(@ForAll("days") LocalDate day) {
        for (String method : List.of("CHAIN", "COMMUNITY")) {
            for (String areaClass : List.of("SPECIALLY_DIFFICULT", "DIFFICULT", "OTHER")) {
                Scope asked = there().with(Dimension.METHOD, method).with(Dimension.AREA_CLASS, areaClass);
                if (InventedProvince.BOOK.answer(SupportParameters.SUPPORT_CEILING, asked, day)
                                instanceof LegalAnswer.InForce<Percentage> ceiling
                        && !day.isBefore(LocalDate.of(2024, 1, 1))) {
                    assertThat(ceiling.value().exceeds(Percentage.of(90)))
                            .as("%s on %s: %s %%", asked, day, ceiling.value())
                            .isFalse();
                    Statistics.label("ceilings").collect("in force");
                }
            }
        }
        Statistics.label("ceilings")
                .coverage(coverage -> coverage.check("in force").count(n -> n > 100));
    }

    private static <T extends Comparable<T>> void assertOrdered(
            Parameter<T> parameter, Scope less, Scope more, LocalDate day) {
        if (answer(parameter, less, day) instanceof LegalAnswer.InForce<T> low
                && answer(parameter, more, day) instanceof LegalAnswer.InForce<T> high) {
            assertThat(low.value())
                    .as("%s on %s: %s beside %s", parameter, day, less, more)
                    .isLessThan(high.value());
        }
    }

    private static <T> LegalAnswer<T> answer(Parameter<T> parameter, Scope asked, LocalDate day) {
        LawBook book = InventedProvince.BOOK;
        return book.answer(parameter, asked, day);
    }

    private static Scope there() {
        return Scope.of(Dimension.PROVINCE, InventedProvince.CODE);
    }

    private static Scope household(String povertyClass) {
        return there().with(Dimension.POVERTY_CLASS, povertyClass);
    }
}
