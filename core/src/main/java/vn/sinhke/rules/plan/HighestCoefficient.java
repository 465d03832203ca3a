package vn.sinhke.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.PlaceParameters;
import vn.sinhke.law.Scope;
import vn.sinhke.place.Region;
import vn.sinhke.program.AreaAllocation;
import vn.sinhke.program.YearPlan;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * ALC-001: money is allotted to a commune or village by the coefficient of its group, and where it belongs to several by
 * the highest of them alone (hệ số phân bổ), Decision 16/2026/QĐ-TTg.
 *
 * <p>A safe-zone, border or island commune and a special zone have the coefficient of region III, whatever their region
 * is; the plan says so in {@code likeRegionThree}. Where the groups are not stated they are asked for, and the
 * coefficients of the money of 2021-2025 were not read.
 */
final class HighestCoefficient extends MeasuredRule<YearPlan, Integer, Integer> {

    HighestCoefficient() {
        super(
                "ALC-001",
                Severity.VIOLATION,
                PlaceParameters.ALLOCATION_COEFFICIENT,
                Bound.EXACTLY,
                "coefficient",
                "lawfulCoefficient");
    }

    @Override
    protected ImmutableList<Measure<Integer>> measures(YearPlan plan, LawOfTheDay law) {
        ImmutableList.Builder<Measure<Integer>> measures = ImmutableList.builder();
        for (int i = 0; i < plan.allocations().size(); i++) {
            measures.add(measure("allocations[" + i + "]/", plan.allocations().get(i), law)
                    .with("place", i + 1));
        }
        return measures.build();
    }

    private static Measure<Integer> measure(String at, AreaAllocation allocation, LawOfTheDay law) {
        ImmutableSet<Region> groups = groups(allocation);
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (groups.isEmpty()) {
            missing.add(at + "regions");
        }
        if (allocation.coefficient().isEmpty()) {
            missing.add(at + "coefficient");
        }
        Region group = highest(groups, law);
        return Measure.of(at + "coefficient", allocation.coefficient().filter(c -> !groups.isEmpty()))
                .lacking(missing.build())
                .in(scope(group, law))
                .with("group", "REGION_" + group.name());
    }

    private static ImmutableSet<Region> groups(AreaAllocation allocation) {
        ImmutableSet.Builder<Region> groups = ImmutableSet.builder();
        allocation.regions().ifPresent(groups::addAll);
        if (allocation.likeRegionThree().orElse(false)) {
            groups.add(Region.III);
        }
        return groups.build();
    }

    /** The group of the highest coefficient; where none is stated or known, one that will do to ask the law. */
    private static Region highest(ImmutableSet<Region> groups, LawOfTheDay law) {
        Region highest = groups.isEmpty() ? Region.OTHER : groups.asList().get(0);
        for (Region group : groups) {
            if (coefficient(group, law).orElse(Integer.MIN_VALUE)
                    > coefficient(highest, law).orElse(Integer.MIN_VALUE)) {
                highest = group;
            }
        }
        return highest;
    }

    private static Optional<Integer> coefficient(Region group, LawOfTheDay law) {
        return law.answer(PlaceParameters.ALLOCATION_COEFFICIENT, scope(group, law))
                        instanceof LegalAnswer.InForce<Integer> inForce
                ? Optional.of(inForce.value())
                : Optional.empty();
    }

    private static Scope scope(Region group, LawOfTheDay law) {
        return law.context().scope().with(Dimension.REGION, group.name());
    }
}
