package vn.sinhke.kit;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.sinhke.matching.ListEntry;
import vn.sinhke.matching.PersonPair;

/** How many of the pairs that are true were found, and how many of those found are true (độ phủ, độ chính xác). */
public final class MatchQuality {

    private final int found;
    private final int foundTrue;
    private final int all;
    private final Map<String, int[]> byKind = new TreeMap<>();

    private MatchQuality(int found, int foundTrue, int all) {
        this.found = found;
        this.foundTrue = foundTrue;
        this.all = all;
    }

    /** Holds the pairs against the truth. */
    public static MatchQuality of(MadeUpRoll roll, Collection<PersonPair> pairs) {
        return of(roll, pairs, entry -> true);
    }

    /** The same of the pairs whose second entries are those. */
    static MatchQuality of(MadeUpRoll roll, Collection<PersonPair> pairs, Predicate<ListEntry> seconds) {
        Set<Long> hits = new HashSet<>();
        int hit = 0;
        for (PersonPair pair : pairs) {
            int one = pair.first().place();
            int other = pair.second().place();
            if (roll.person(one) == roll.person(other)) {
                hit++;
                hits.add((long) Math.max(one, other));
            }
        }
        Map<Integer, Integer> truth = roll.firstOfSecond();
        truth.keySet().removeIf(place -> !seconds.test(roll.entry(place).entry()));
        MatchQuality quality = new MatchQuality(pairs.size(), hit, truth.size());
        truth.keySet().forEach(second -> {
            boolean seen = hits.contains((long) second);
            ImmutableSet<Corruption> made = roll.corruptions(second);
            made.forEach(kind -> quality.count(kind.name(), seen));
            quality.count(made.size() + " mistakes", seen);
        });
        return quality;
    }

    private void count(String kind, boolean seen) {
        int[] counts = byKind.computeIfAbsent(kind, none -> new int[2]);
        counts[0]++;
        counts[1] += seen ? 1 : 0;
    }

    /** Share of the pairs found that are true. */
    public double precision() {
        return found == 0 ? 1 : (double) foundTrue / found;
    }

    /** Share of the true pairs that were found. */
    public double recall() {
        return all == 0 ? 1 : (double) foundTrue / all;
    }

    /** How many pairs are true. */
    public int truePairs() {
        return all;
    }

    /** Share of the true pairs with a mistake of that kind that were found. */
    public double recall(Corruption kind) {
        int[] counts = byKind.getOrDefault(kind.name(), new int[] {0, 0});
        return counts[0] == 0 ? 1 : (double) counts[1] / counts[0];
    }

    /** The figures, a line each. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "pairs found %d, true pairs %d, precision %.4f, recall %.4f%n",
                found,
                all,
                precision(),
                recall()));
        byKind.forEach((kind, counts) -> text.append(String.format(
                Locale.ROOT, "  %-20s %7d  recall %.4f%n", kind, counts[0], (double) counts[1] / counts[0])));
        return text.toString();
    }
}
