package vn.sinhke.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.place.Region;
import vn.sinhke.program.AreaAllocation;
import vn.sinhke.program.YearPlan;
import vn.sinhke.program.YearPlans;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** The rules on the year of a plan and on how its money is allotted. */
class PlanRulesTest {

    private static final LocalDate DAY = YearPlans.DAY_OF_COEFFICIENTS;

    private static String kind(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    private static String notSatisfied(YearPlan plan, LocalDate day) {
        return Appraisal.national().appraise(plan, Appraisal.context(plan, day)).results().stream()
                .filter(result -> !(result.outcome() instanceof Outcome.Satisfied))
                .map(result -> result.code() + " " + Judged.reason(result.outcome()))
                .toList()
                .toString();
    }

    private static Outcome allotted(AreaAllocation... allocations) {
        return Judged.outcome(
                "ALC-001",
                YearPlans.allotted().allocations(List.of(allocations)).build(),
                DAY);
    }

    @Test
    void theMadeUpPlansAreInOrder() {
        assertThat(notSatisfied(YearPlans.lawful().build(), YearPlans.DAY)).isEqualTo("[ALC-001 nothing-to-measure]");
        assertThat(notSatisfied(YearPlans.allotted().build(), DAY))
                .isEqualTo("[RPT-001 no-such-report, RPT-002 no-such-report, RPT-003 no-such-report,"
                        + " RPT-004 no-such-report, RPT-005 no-such-report, RPT-006 no-such-report,"
                        + " RPT-007 no-such-report]");
    }

    @Test
    void anotherCoefficientThanTheHighestOfTheGroupsIsFoundAtItsPlace() {
        Outcome outcome = allotted(
                YearPlans.allocation(40, Region.II),
                YearPlans.allocation(40, Region.III, Region.II),
                YearPlans.allocation(2, Region.SPECIAL_VILLAGE));

        assertThat(Judged.findings(outcome))
                .extracting(Finding::path)
                .containsExactly("allocations[1]/coefficient", "allocations[2]/coefficient");
        Finding commune = Judged.findings(outcome).get(0);
        assertThat(commune.severity()).isEqualTo(Severity.WARNING);
        assertThat(commune.arguments())
                .hasToString("{coefficient=40, group=REGION_III, lawfulCoefficient=50, place=2}");
        assertThat(commune.provisions()).hasToString("[16/2026/QĐ-TTg whole]");
        assertThat(Judged.sentences(commune))
                .containsExactly(
                        "Địa bàn thứ 2 được tính hệ số 40; hệ số của xã khu vực III hoặc tương đương là 50.",
                        "Tính lại theo hệ số 50; nếu là xã an toàn khu, xã biên giới, xã đảo hoặc đặc khu"
                                + " thì ghi rõ để áp dụng hệ số của xã khu vực III.",
                        "Place 2 was given the coefficient 40; that of a commune of region III or treated alike is 50.",
                        "Compute with 50; a safe-zone, border or island commune or a special zone has to be named"
                                + " as such, for the coefficient of region III.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'III, II, I, SPECIAL_VILLAGE, OTHER', 50",
        "'II, I, SPECIAL_VILLAGE, OTHER', 40",
        "'I, SPECIAL_VILLAGE, OTHER', 30",
        "'SPECIAL_VILLAGE, OTHER', 25",
        "SPECIAL_VILLAGE, 1",
    })
    void ofSeveralGroupsOnlyTheHighestCounts(String groups, int coefficient) {
        Region[] regions =
                List.of(groups.split(", ")).stream().map(Region::valueOf).toArray(Region[]::new);

        for (int other : new int[] {1, 25, 30, 40, 50}) {
            assertThat(kind(allotted(YearPlans.allocation(other, regions))))
                    .as("%s by %s", groups, other)
                    .isEqualTo(other == coefficient ? "Satisfied" : "Found");
        }
    }

    @Test
    void aBorderCommuneIsAllottedLikeRegionThree() {
        AreaAllocation.Builder border = AreaAllocation.builder()
                .regions(ImmutableSortedSet.of(Region.I))
                .coefficient(50)
                .likeRegionThree(true);

        assertThat(allotted(border.build())).isInstanceOf(Outcome.Satisfied.class);
        assertThat(allotted(border.regions(Optional.empty()).build())).isInstanceOf(Outcome.Satisfied.class);
        assertThat(Judged.missing(allotted(border.likeRegionThree(false).build())))
                .containsExactly("allocations[0]/regions");
    }

    @Test
    void groupsAndCoefficientsAreAskedForWhereTheyAreNotStated() {
        Outcome outcome = allotted(
                YearPlans.allocation(50, Region.III),
                AreaAllocation.builder().coefficient(1).build(),
                AreaAllocation.builder().regions(ImmutableSortedSet.of()).build(),
                AreaAllocation.builder()
                        .regions(ImmutableSortedSet.of(Region.I))
                        .build());

        assertThat(Judged.missing(outcome))
                .containsExactly(
                        "allocations[1]/regions",
                        "allocations[2]/regions",
                        "allocations[2]/coefficient",
                        "allocations[3]/coefficient");
    }

    @Test
    void coefficientsOf2021To2025WereNotReadAndThoseOf2026BeginOn15April() {
        YearPlan.Builder plan = YearPlans.allotted();

        assertThat(Judged.reason(Judged.outcome("ALC-001", plan.build(), LocalDate.of(2026, 4, 14))))
                .isEqualTo("law-not-yet");
        assertThat(Judged.outcome("ALC-001", plan.build(), LocalDate.of(2026, 4, 15)))
                .isInstanceOf(Outcome.Satisfied.class);
        YearPlan old = plan.capitalPeriod(CapitalPeriod.Y2021_2025).build();
        assertThat(Judged.missing(Judged.outcome("ALC-001", old, YearPlans.DAY)))
                .containsExactly("law:allocation.coefficient");
        YearPlan unsaid = plan.capitalPeriod(Optional.empty()).build();
        assertThat(Judged.missing(Judged.outcome("ALC-001", unsaid, DAY))).containsExactly("capitalPeriod");
    }

    @ParameterizedTest(name = "money of {0}, plan of {1}, judged on {2}: {3}")
    @CsvSource({
        "2021-2025, 2020, 2023-12-31, outside",
        "2021-2025, 2021, 2023-12-31, ''",
        "2021-2025, 2025, 2023-12-31, ''",
        "2021-2025, 2026, 2025-12-10, outside", // the resolution was not there yet
        "2021-2025, 2026, 2025-12-11, ''",
        "2021-2025, 2025, 2026-06-30, ''",
        "2021-2025, 2020, 2026-06-30, outside",
        "2021-2025, 2027, 2026-06-30, paidOut",
        "2026-2030, 2025, 2026-06-30, outside",
        "2026-2030, 2026, 2026-06-30, ''",
        "2026-2030, 2030, 2026-06-30, ''",
        "2026-2030, 2031, 2026-06-30, outside",
    })
    void theYearIsOneOfTheProgramOrOfPayingOutWhatIsLeft(String money, int year, LocalDate day, String expected) {
        YearPlan plan = YearPlans.lawful()
                .capitalPeriod(CapitalPeriod.parse(money))
                .year(year)
                .build();

        assertThat(Judged.findings(Judged.outcome("PLN-001", plan, day)))
                .extracting(finding -> finding.aspect().orElseThrow())
                .hasToString("[" + expected + "]");
    }

    @Test
    void aYearOutsideIsFoundWithTheYearsOfTheProgram() {
        Finding outside = Judged.only(
                Judged.outcome("PLN-001", YearPlans.lawful().year(2020).build(), YearPlans.DAY));
        Finding paidOut = Judged.only(
                Judged.outcome("PLN-001", YearPlans.lawful().year(2027).build(), DAY));

        assertThat(outside.path()).isEqualTo("year");
        assertThat(outside.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(outside.arguments()).hasToString("{firstYear=2021, lastYear=2025, year=2020}");
        assertThat(outside.provisions()).hasToString("[90/QĐ-TTg whole]");
        assertThat(paidOut.arguments()).hasToString("{firstYear=2021, lastDayOn=2026-12-31, lastYear=2025, year=2027}");
        assertThat(paidOut.provisions()).hasToString("[257/2025/QH15 whole, 90/QĐ-TTg whole]");
        assertThat(Judged.sentences(outside))
                .containsExactly(
                        "Kế hoạch của năm 2020, ngoài thời gian thực hiện chương trình 2021-2025.",
                        "Sửa năm kế hoạch hoặc giai đoạn vốn cho khớp.",
                        "The plan is of 2020, outside the years of the program, 2021-2025.",
                        "Correct the year of the plan or the period of the money.");
        assertThat(Judged.sentences(paidOut))
                .contains(
                        "Kế hoạch của năm 2027, ngoài thời gian thực hiện chương trình 2021-2025;"
                                + " vốn còn lại chỉ được giải ngân đến hết ngày 31/12/2026.",
                        "The plan is of 2027, outside the years of the program, 2021-2025;"
                                + " what is left of the money may be paid out until 2026-12-31 only.");
    }

    @Test
    void theYearThatIsPlannedWithWhatIsLeftRestsOnBothProvisions() {
        assertThat(Judged.outcome("PLN-001", YearPlans.lawful().year(2026).build(), DAY))
                .isInstanceOfSatisfying(Outcome.Satisfied.class, outcome -> {
                    assertThat(outcome.arguments()).hasToString("{firstYear=2021, lastYear=2026, year=2026}");
                    assertThat(outcome.provisions()).hasToString("[257/2025/QH15 whole, 90/QĐ-TTg whole]");
                });
    }

    @Test
    void theYearAndThePeriodOfTheMoneyAreAskedFor() {
        YearPlan.Builder plan = YearPlans.lawful().year(Optional.empty());

        assertThat(Judged.missing(Judged.outcome("PLN-001", plan.build(), YearPlans.DAY)))
                .containsExactly("year");
        assertThat(Judged.missing(Judged.outcome(
                        "PLN-001", plan.capitalPeriod(Optional.empty()).build(), YearPlans.DAY)))
                .containsExactly("capitalPeriod");
        assertThat(Judged.reason(Judged.outcome(
                        "PLN-001",
                        plan.capitalPeriod(new CapitalPeriod(2016, 2020)).build(),
                        YearPlans.DAY)))
                .isEqualTo("law-not-here");
        assertThat(Judged.reason(Judged.outcome(
                        "PLN-001", plan.capitalPeriod(CapitalPeriod.Y2021_2025).build(), LocalDate.of(2022, 1, 17))))
                .isEqualTo("law-not-yet");
    }
}
