package vn.sinhke.review.summary;

import java.util.Set;
import vn.sinhke.review.summary.SummaryGap.Reason;

/**
 * The counts of one place, of poor and near-poor households apart: what was counted, and of how many it is not known
 * whether they belong into a count. Plain arrays, so that a million households are counted in little time.
 */
@SuppressWarnings("EnumOrdinal") // where a count stands in an array that nobody sees
final class PlaceTally {

    /** The classes: which half of the arrays. */
    static final int POOR = 0;

    static final int NEAR_POOR = 1;
    static final int CLASSES = 2;

    /** One more than the last code of the official list of ethnic groups. */
    private static final int GROUPS = 55;

    private static final int TALLIES = Tally.values().length;
    private static final int REASONS = Reason.values().length;

    private final long[] counted = new long[CLASSES * TALLIES];
    private final long[] unknown = new long[CLASSES * TALLIES];
    private final long[] reasons = new long[CLASSES * REASONS];
    private final long[] groups = new long[CLASSES * GROUPS];

    void count(int of, Tally tally, long howMany) {
        counted[of * TALLIES + tally.ordinal()] += howMany;
    }

    /** Counts a household, and its members in the tally of persons that follows. */
    void household(int of, Tally tally, long members) {
        int at = of * TALLIES + tally.ordinal();
        counted[at]++;
        counted[at + 1] += members;
    }

    void group(int of, int code) {
        groups[of * GROUPS + code]++;
    }

    /** Notes a household of which something is not known. */
    void note(int of, Reason reason, long howMany) {
        reasons[of * REASONS + reason.ordinal()] += howMany;
    }

    void unknown(int of, Tally tally) {
        unknown[of * TALLIES + tally.ordinal()]++;
    }

    /** The same of a tally of households and of that of persons. */
    void unknownBoth(int of, Tally tally) {
        int at = of * TALLIES + tally.ordinal();
        unknown[at]++;
        unknown[at + 1]++;
    }

    void unknown(int of, Set<Tally> tallies) {
        tallies.forEach(tally -> unknown(of, tally));
    }

    long counted(int of, Tally tally) {
        return counted[of * TALLIES + tally.ordinal()];
    }

    boolean isKnown(int of, Tally tally) {
        return unknown[of * TALLIES + tally.ordinal()] == 0;
    }

    long group(int of, String code) {
        return groups[of * GROUPS + Integer.parseInt(code)];
    }

    long noted(int of, Reason reason) {
        return reasons[of * REASONS + reason.ordinal()];
    }

    PlaceTally copy() {
        PlaceTally copy = new PlaceTally();
        copy.add(this);
        return copy;
    }

    /** Adds the counts of another place to these. */
    void add(PlaceTally other) {
        add(counted, other.counted);
        add(unknown, other.unknown);
        add(reasons, other.reasons);
        add(groups, other.groups);
    }

    private static void add(long[] to, long[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }

    /** The place in {@link #group} of a code of the official list; below zero for what is none. */
    static int code(String code) {
        if (code.length() != 2) {
            return -1;
        }
        int tens = code.charAt(0) - '0';
        int ones = code.charAt(1) - '0';
        int number = tens * 10 + ones;
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 && number >= 1 && number < GROUPS ? number : -1;
    }
}
