package vn.sinhke.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.sinhke.Seed;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.law.PovertyParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Area;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.validation.Outcome;

/**
 * That no household loses a class by being poorer: by income and deprivations (POV-001 to POV-003) and by points
 * (POV-011 and POV-012).
 */
public interface ClassificationContract extends BookContract {

    /** Circumstances in which a poverty line is mostly in force. */
    @Provide
    default Arbitrary<LegalContext> lineCircumstances() {
        return circumstancesOf(PovertyParameters.INCOME_LINE);
    }

    /** Circumstances in which a bound of the average standard is mostly in force. */
    @Provide
    default Arbitrary<LegalContext> averageCircumstances() {
        return circumstancesOf(PovertyParameters.AVERAGE_STANDARD_MAXIMUM);
    }

    /** Circumstances in which bounds of points are mostly in force. */
    @Provide
    default Arbitrary<LegalContext> pointCircumstances() {
        return circumstancesOf(PovertyParameters.SCORE_POOR_MAXIMUM_POINTS);
    }

    /** Assessments of which what decides a class is mostly said; the day of the review is the circumstances' own. */
    @Provide
    default Arbitrary<Assessment> assessments() {
        return Combinators.combine(
                        Arbitraries.of(Area.class).optional(0.95),
                        incomes().optional(0.95),
                        Arbitraries.of(indicators())
                                .set()
                                .ofMaxSize(6)
                                .map(ImmutableSortedSet::copyOf)
                                .optional(0.95),
                        points(200).optional(0.95),
                        points(60).optional(0.95))
                .as((area, income, deprivations, a, b) -> Assessment.builder()
                        .id("minh họa")
                        .area(area)
                        .incomePerCapita(income)
                        .deprivations(deprivations)
                        .incomePoints(a)
                        .deprivationPoints(b)
                        .build())
                .withoutEdgeCases();
    }

    /** Incomes on and beside every bound of income that the book has, between them, and as high as any. */
    @Provide
    default Arbitrary<Vnd> incomes() {
        List<Vnd> bounds = bounds();
        Arbitrary<Vnd> beside = Combinators.combine(
                        Arbitraries.of(bounds), Arbitraries.longs().between(-1, 1))
                .as((bound, by) -> bound.plus(Vnd.of(by)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, beside),
                Tuple.of(4, uniform(2 * Collections.max(bounds).dong())),
                Tuple.of(1, uniform(Long.MAX_VALUE)),
                Tuple.of(1, Arbitraries.of(Vnd.ZERO, Vnd.of(Long.MAX_VALUE))));
    }

    /** Falls and raises of income, some of a single đồng. */
    @Provide
    default Arbitrary<Vnd> changes() {
        return Arbitraries.oneOf(
                Arbitraries.just(Vnd.of(1)), uniform(Collections.min(bounds()).dong()), incomes());
    }

    private List<Vnd> bounds() {
        return ImmutableList.<Vnd>builder()
                .addAll(values(PovertyParameters.INCOME_LINE))
                .addAll(values(PovertyParameters.AVERAGE_STANDARD_MAXIMUM))
                .build();
    }

    private static Arbitrary<Vnd> uniform(long highest) {
        return Arbitraries.longs()
                .between(0, highest)
                .withDistribution(RandomDistribution.uniform())
                .map(Vnd::of);
    }

    /** An indicator of deprivation that some law of the book knows. */
    @Provide
    default Arbitrary<String> known() {
        return Arbitraries.of(indicators());
    }

    /** Raises and falls of points. */
    @Provide
    default Arbitrary<Integer> steps() {
        return Arbitraries.oneOf(Arbitraries.just(1), points(150));
    }

    private static Arbitrary<Integer> points(int most) {
        return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
    }

    /** A poor household stays one with less income, and with a further deprivation. */
    @Property(seed = Seed.FIXED, tries = 500)
    @StatisticsReport(onFailureOnly = true)
    default void aPoorHouseholdStaysOneWithLessIncomeOrAFurtherDeprivation(
            @ForAll("lineCircumstances") LegalContext context,
            @ForAll("assessments") Assessment assessment,
            @ForAll("changes") Vnd fall,
            @ForAll("known") String further) {
        Outcome was = outcome("POV-001", PovertyClass.POOR, assessment, context);
        if (DossierContract.satisfied(was)) {
            assertAccepted(
                    "POV-001",
                    PovertyClass.POOR,
                    assessment,
                    b -> b.incomePerCapita(fallen(assessment, fall)),
                    context);
            assertAccepted(
                    "POV-001", PovertyClass.POOR, assessment, b -> b.deprivations(more(assessment, further)), context);
            Statistics.label("income").collect(fallen(assessment, fall).equals(Vnd.ZERO) ? "to nothing" : "to less");
            Statistics.label("deprivation").collect(isNew(assessment, further) ? "further" : "said before");
        }
        Statistics.label("POV-001").collect(DossierContract.kind(was));
        Statistics.label("POV-001").coverage(coverage -> {
            coverage.check("Satisfied").percentage(p -> p > 5);
            coverage.check("Found").percentage(p -> p > 10);
        });
        Statistics.label("income")
                .coverage(coverage -> coverage.check("to less").count(n -> n > 10));
        Statistics.label("deprivation")
                .coverage(coverage -> coverage.check("further").count(n -> n > 10));
    }

    /** A near-poor household stays one with less income. */
    @Property(seed = Seed.FIXED, tries = 500)
    @StatisticsReport(onFailureOnly = true)
    default void aNearPoorHouseholdStaysOneWithLessIncome(
            @ForAll("lineCircumstances") LegalContext context,
            @ForAll("assessments") Assessment assessment,
            @ForAll("changes") Vnd fall) {
        Outcome was = outcome("POV-002", PovertyClass.NEAR_POOR, assessment, context);
        if (DossierContract.satisfied(was)) {
            assertAccepted(
                    "POV-002",
                    PovertyClass.NEAR_POOR,
                    assessment,
                    b -> b.incomePerCapita(fallen(assessment, fall)),
                    context);
            Statistics.label("income").collect(fallen(assessment, fall).equals(Vnd.ZERO) ? "to nothing" : "to less");
        }
        Statistics.label("POV-002").collect(DossierContract.kind(was));
        Statistics.label("POV-002").coverage(coverage -> {
            coverage.check("Satisfied").percentage(p -> p > 5);
            coverage.check("Found").percentage(p -> p > 10);
        });
        Statistics.label("income")
                .coverage(coverage -> coverage.check("to less").count(n -> n > 10));
    }

    /** A household that earns too much for the average standard does so with more. */
    @Property(seed = Seed.FIXED, tries = 500)
    @StatisticsReport(onFailureOnly = true)
    default void whoEarnsTooMuchForTheAverageStandardDoesSoWithMore(
            @ForAll("averageCircumstances") LegalContext context,
            @ForAll("assessments") Assessment assessment,
            @ForAll("changes") Vnd more) {
        Outcome was = outcome("POV-003", PovertyClass.AVERAGE, assessment, context);
        if (earnsTooMuch(was)) {
            Assessment richer = Assessment.builder()
                    .from(assessment)
                    .incomePerCapita(assessment.incomePerCapita().orElseThrow().plus(more))
                    .build();
            Outcome is = outcome("POV-003", PovertyClass.AVERAGE, richer, context);
            assertThat(earnsTooMuch(is)).as("%s after %s", is, was).isTrue();
        }
        Statistics.label("POV-003").collect(earnsTooMuch(was) ? "too much" : DossierContract.kind(was));
        Statistics.label("POV-003").coverage(coverage -> {
            coverage.check("too much").percentage(p -> p > 5);
            coverage.check("Satisfied").percentage(p -> p > 3);
        });
    }

    /** A household poor by its points stays so with fewer of income, and with more of deprivation. */
    @Property(seed = Seed.FIXED, tries = 500)
    @StatisticsReport(onFailureOnly = true)
    default void aHouseholdPoorByPointsStaysSoWithFewerOfIncomeOrMoreOfDeprivation(
            @ForAll("pointCircumstances") LegalContext context,
            @ForAll("assessments") Assessment assessment,
            @ForAll("steps") int step) {
        Outcome was = outcome("POV-011", PovertyClass.POOR, assessment, context);
        if (DossierContract.satisfied(was)) {
            int fewer = Math.max(0, assessment.incomePoints().orElseThrow() - step);
            int more = assessment.deprivationPoints().orElseThrow() + step;
            assertAccepted("POV-011", PovertyClass.POOR, assessment, b -> b.incomePoints(fewer), context);
            assertAccepted("POV-011", PovertyClass.POOR, assessment, b -> b.deprivationPoints(more), context);
        }
        Statistics.label("POV-011").collect(DossierContract.kind(was));
        Statistics.label("POV-011").coverage(coverage -> {
            coverage.check("Satisfied").percentage(p -> p > 3);
            coverage.check("Found").percentage(p -> p > 3);
        });
    }

    /** A household near-poor by its points stays so with fewer of income. */
    @Property(seed = Seed.FIXED, tries = 500)
    @StatisticsReport(onFailureOnly = true)
    default void aHouseholdNearPoorByPointsStaysSoWithFewerOfIncome(
            @ForAll("pointCircumstances") LegalContext context,
            @ForAll("assessments") Assessment assessment,
            @ForAll("steps") int step) {
        Outcome was = outcome("POV-012", PovertyClass.NEAR_POOR, assessment, context);
        if (DossierContract.satisfied(was)) {
            int fewer = Math.max(0, assessment.incomePoints().orElseThrow() - step);
            assertAccepted("POV-012", PovertyClass.NEAR_POOR, assessment, b -> b.incomePoints(fewer), context);
        }
        Statistics.label("POV-012").collect(DossierContract.kind(was));
        Statistics.label("POV-012").coverage(coverage -> {
            coverage.check("Satisfied").percentage(p -> p > 3);
            coverage.check("Found").percentage(p -> p > 3);
        });
    }

    private void assertAccepted(
            String code,
            PovertyClass stated,
            Assessment assessment,
            Consumer<Assessment.Builder> poorer,
            LegalContext context) {
        Assessment.Builder changed = Assessment.builder().from(assessment);
        poorer.accept(changed);
        Assessment after = changed.build();
        assertThat(outcome(code, stated, after, context))
                .as("%s of %s, which was %s", code, after, assessment)
                .isInstanceOf(Outcome.Satisfied.class);
    }

    private Outcome outcome(String code, PovertyClass stated, Assessment assessment, LegalContext context) {
        Assessment recorded =
                Assessment.builder().from(assessment).statedClass(stated).build();
        return Appraisal.by(book(), Gazetteer.vietnam(), CeilingApplication.PER_CLASS)
                .appraise(recorded, context)
                .outcome(code)
                .orElseThrow();
    }

    private static boolean earnsTooMuch(Outcome outcome) {
        return outcome instanceof Outcome.Found found
                && found.findings().stream()
                        .anyMatch(finding -> finding.aspect().equals(Optional.of("above")));
    }

    /** What is left of the income after a fall; nothing if the fall is the larger. */
    private static Vnd fallen(Assessment assessment, Vnd fall) {
        Vnd left = assessment.incomePerCapita().orElseThrow().minus(fall);
        return left.isNegative() ? Vnd.ZERO : left;
    }

    private static boolean isNew(Assessment assessment, String further) {
        return !assessment.deprivations().orElseThrow().contains(further);
    }

    private static ImmutableSortedSet<String> more(Assessment assessment, String further) {
        return ImmutableSortedSet.<String>naturalOrder()
                .addAll(assessment.deprivations().orElseThrow())
                .add(further)
                .build();
    }

    /** Every indicator that some law of the book has. */
    private ImmutableSortedSet<String> indicators() {
        return values(PovertyParameters.INDICATORS).stream()
                .flatMap(Set::stream)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    @SuppressWarnings("unchecked") // a timeline's values are of its parameter's type
    private <T> ImmutableSet<T> values(Parameter<T> parameter) {
        ImmutableSet.Builder<T> values = ImmutableSet.builder();
        for (ParameterValue<?> value : book().timeline(parameter.name())) {
            value.value().ifPresent(known -> values.add((T) known));
        }
        return values.build();
    }
}
