package vn.sinhke.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.sinhke.Seed;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Assessments;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Area;
import vn.sinhke.validation.Outcome;

class AssessmentRulesPropertyTest {

    private static final List<String> INDICATORS =
            List.of("adult-education", "employment", "health-insurance", "nutrition", "schooling", "toilet", "water");

    @Provide
    Arbitrary<Set<String>> indicators() {
        return Arbitraries.of(INDICATORS.subList(0, 6)).set();
    }

    private static Assessment.Builder stated(PovertyClass stated, Area area, long income, Set<String> deprivations) {
        return Assessments.poor()
                .statedClass(stated)
                .area(area)
                .incomePerCapita(Vnd.of(income))
                .deprivations(ImmutableSortedSet.copyOf(deprivations));
    }

    private static boolean fits(String code, Assessment assessment) {
        return Judged.outcome(code, assessment) instanceof Outcome.Satisfied;
    }

    @Property(seed = Seed.FIXED, tries = 500)
    void aPoorHouseholdThatFitsStillFitsWithLessIncomeOrOneMoreDeprivation(
            @ForAll Area area,
            @ForAll @LongRange(min = 0, max = 2_500_000) long income,
            @ForAll @LongRange(min = 0, max = 2_500_000) long less,
            @ForAll @From("indicators") Set<String> deprivations) {
        if (fits(
                "POV-001", stated(PovertyClass.POOR, area, income, deprivations).build())) {
            Set<String> more = ImmutableSortedSet.copyOf(Iterables.concat(deprivations, List.of("water")));

            assertThat(fits(
                            "POV-001",
                            stated(PovertyClass.POOR, area, income - less, deprivations)
                                    .build()))
                    .isTrue();
            assertThat(fits(
                            "POV-001",
                            stated(PovertyClass.POOR, area, income, more).build()))
                    .isTrue();
        }
    }

    @Property(seed = Seed.FIXED, tries = 500)
    void aPoorHouseholdThatFitsItsScoresStillFitsWithFewerOfIncomeOrMoreOfDeprivation(
            @ForAll Area area,
            @ForAll @IntRange(max = 250) int income,
            @ForAll @IntRange(max = 120) int deprivation,
            @ForAll @IntRange(max = 120) int by) {
        Assessment.Builder poor =
                Assessments.poor().area(area).incomePoints(income).deprivationPoints(deprivation);
        if (fits("POV-011", poor.build())) {
            assertThat(fits("POV-011", poor.incomePoints(income - by).build())).isTrue();
            assertThat(fits("POV-011", poor.deprivationPoints(deprivation + by).build()))
                    .isTrue();
        }
    }

    @Property(seed = Seed.FIXED, tries = 500)
    void ofPoorNearPoorAndAverageAtMostOneFits(
            @ForAll Area area,
            @ForAll @LongRange(min = 0, max = 3_500_000) long income,
            @ForAll @From("indicators") Set<String> deprivations) {
        long fitting = List.of("POV-001 POOR", "POV-002 NEAR_POOR", "POV-003 AVERAGE").stream()
                .filter(rule -> fits(
                        rule.substring(0, 7),
                        stated(PovertyClass.valueOf(rule.substring(8)), area, income, deprivations)
                                .build()))
                .count();
        long highest = area == Area.RURAL ? 2_250_000 : 3_000_000;

        assertThat(fitting).isEqualTo(income <= highest ? 1 : 0);
    }
}
