package vn.sinhke.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Leaves out a pair of two households if one of the two is more like another member of the other household: somebody stands
 * in a household once, and brothers and sisters are alike. Equal likeness leaves both.
 */
final class BestInHouseholds {

    private final Roll roll;
    private final PersonComparison comparison;

    BestInHouseholds(Roll roll, Weights weights) {
        this.roll = roll;
        this.comparison = new PersonComparison(roll, weights);
    }

    /** A person beside a household of others. */
    private record Beside(int person, int household) {}

    /** Returns the pairs that are left, in their order. */
    long[] of(long[] pairs) {
        int[] points = new int[pairs.length];
        Map<Beside, Integer> best = new HashMap<>();
        for (int i = 0; i < pairs.length; i++) {
            int first = Pairs.first(pairs[i]);
            int second = Pairs.second(pairs[i]);
            if (isBetweenHouseholds(first, second)) {
                comparison.isLikely(first, second);
                points[i] = comparison.points();
                best.merge(new Beside(first, roll.households[second]), points[i], Math::max);
                best.merge(new Beside(second, roll.households[first]), points[i], Math::max);
            }
        }
        int kept = 0;
        long[] left = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            int first = Pairs.first(pairs[i]);
            int second = Pairs.second(pairs[i]);
            if (!isBetweenHouseholds(first, second)
                    || (best.get(new Beside(first, roll.households[second])) == points[i]
                            && best.get(new Beside(second, roll.households[first])) == points[i])) {
                left[kept++] = pairs[i];
            }
        }
        return Arrays.copyOf(left, kept);
    }

    private boolean isBetweenHouseholds(int first, int second) {
        return roll.households[first] != Roll.NONE
                && roll.households[second] != Roll.NONE
                && roll.households[first] != roll.households[second];
    }
}
