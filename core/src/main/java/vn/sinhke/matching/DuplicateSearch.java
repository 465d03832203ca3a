package vn.sinhke.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;

/**
 * Finds the pairs of entries that are, or may be, one person (tìm người, hộ trùng). One personal number is one person;
 * otherwise names, births, sexes, places and other members are weighed, each by how rare it is in the roll (ADR 0056).
 *
 * <p>The result is pairs for a person to look at, in the order of their entries. It is the same whatever the order in
 * which people were added and however many threads there are. Nobody is merged.
 */
public final class DuplicateSearch {

    private static final int PARTS = 16;

    private final Roll roll;
    private final boolean betweenLists;
    private final Executor executor;

    private DuplicateSearch(Roll roll, boolean betweenLists, Executor executor) {
        this.roll = roll;
        this.betweenLists = betweenLists;
        this.executor = executor;
    }

    /** Returns the search among all people of the roll, of one list or of two. */
    public static DuplicateSearch everywhere(Roll roll) {
        return new DuplicateSearch(roll, false, Runnable::run);
    }

    /** Returns the search between lists, such as of this year and of last year: two people of one list make no pair. */
    public static DuplicateSearch betweenLists(Roll roll) {
        return new DuplicateSearch(roll, true, Runnable::run);
    }

    /** Returns the search that has its work done by that executor, and waits for it. */
    public DuplicateSearch with(Executor other) {
        return new DuplicateSearch(roll, betweenLists, other);
    }

    /** Returns the pairs. */
    public ImmutableList<PersonPair> pairs() {
        Weights weights = new Weights(roll);
        List<Blocks> blocks = Work.all(
                executor,
                Arrays.stream(Block.values())
                        .map(block -> (Work.Part<Blocks>) () -> Blocks.of(block, roll))
                        .toList());
        List<Work.Part<long[]>> parts = new ArrayList<>();
        for (int kind = 0; kind < blocks.size(); kind++) {
            for (int part = 0; part < PARTS; part++) {
                parts.add(new BlockSearch(roll, weights, blocks, kind, part, PARTS, betweenLists));
            }
        }
        long[] found = distinct(Work.all(executor, parts));
        long[] inHouseholds = new HouseholdSearch(roll, weights, betweenLists).around(found);
        long[] all = distinct(List.of(found, inHouseholds));
        return pairs(new BestInHouseholds(roll, weights).of(all), weights);
    }

    private static long[] distinct(List<long[]> parts) {
        long[] all = new long[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        Arrays.sort(all);
        int kept = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private ImmutableList<PersonPair> pairs(long[] found, Weights weights) {
        PersonComparison comparison = new PersonComparison(roll, weights);
        PersonPair[] pairs = new PersonPair[found.length];
        for (int i = 0; i < found.length; i++) {
            int first = Pairs.first(found[i]);
            int second = Pairs.second(found[i]);
            comparison.isLikely(first, second);
            boolean inOrder = roll.entries[first].compareTo(roll.entries[second]) < 0;
            pairs[i] = new PersonPair(
                    roll.entries[inOrder ? first : second],
                    roll.entries[inOrder ? second : first],
                    (comparison.evidence() & Evidence.NUMBER_SAME.bit()) != 0 ? Likeness.SAME : Likeness.PROBABLY_SAME,
                    comparison.points(),
                    evidence(comparison.evidence()));
        }
        Arrays.sort(pairs);
        return ImmutableList.copyOf(pairs);
    }

    private static ImmutableSortedSet<Evidence> evidence(long bits) {
        return Arrays.stream(Evidence.values())
                .filter(one -> (bits & one.bit()) != 0)
                .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()));
    }
}
