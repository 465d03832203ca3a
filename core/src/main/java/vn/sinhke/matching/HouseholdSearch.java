package vn.sinhke.matching;

import java.util.Arrays;

/**
 * Compares the other members of two households of which one person was found in both: with the company they are in, two
 * mistakes in one entry are not too many.
 */
final class HouseholdSearch {

    private final Roll roll;
    private final PersonComparison comparison;
    private final boolean betweenLists;

    HouseholdSearch(Roll roll, Weights weights, boolean betweenLists) {
        this.roll = roll;
        this.comparison = new PersonComparison(roll, weights);
        this.betweenLists = betweenLists;
    }

    /** Returns further pairs beside those that were found. */
    long[] around(long[] found) {
        long[] households = new long[found.length];
        int count = 0;
        for (long pair : found) {
            int one = roll.households[Pairs.first(pair)];
            int other = roll.households[Pairs.second(pair)];
            if (one != Roll.NONE && other != Roll.NONE && one != other) {
                households[count++] = Pairs.of(one, other);
            }
        }
        long[] sorted = Arrays.copyOf(households, count);
        Arrays.sort(sorted);
        LongBag further = new LongBag();
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                compare(Pairs.first(sorted[i]), Pairs.second(sorted[i]), further);
            }
        }
        return further.toArray();
    }

    private void compare(int one, int other, LongBag further) {
        for (int i = roll.firstMember[one]; i < roll.firstMember[one + 1]; i++) {
            int first = roll.members[i];
            for (int j = roll.firstMember[other]; j < roll.firstMember[other + 1]; j++) {
                int second = roll.members[j];
                if (!(betweenLists && roll.lists[first] == roll.lists[second]) && comparison.isLikely(first, second)) {
                    further.add(Pairs.of(first, second));
                }
            }
        }
    }
}
