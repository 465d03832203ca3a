package vn.sinhke.matching;

import java.util.List;

/** Compares the people of the blocks of one kind, or of one part of them, who share no block of an earlier kind. */
final class BlockSearch implements Work.Part<long[]> {

    private final Roll roll;
    private final PersonComparison comparison;
    private final List<Blocks> all;
    private final int kind;
    private final int part;
    private final int parts;
    private final boolean betweenLists;

    BlockSearch(Roll roll, Weights weights, List<Blocks> all, int kind, int part, int parts, boolean betweenLists) {
        this.roll = roll;
        this.comparison = new PersonComparison(roll, weights);
        this.all = all;
        this.kind = kind;
        this.part = part;
        this.parts = parts;
        this.betweenLists = betweenLists;
    }

    @Override
    public long[] result() {
        Blocks blocks = all.get(kind);
        LongBag found = new LongBag();
        int until = blocks.beginAtOrBehind(border(blocks, part + 1));
        for (int from = blocks.beginAtOrBehind(border(blocks, part)); from < until; ) {
            int end = blocks.end(from);
            if (end - from <= Blocks.MOST) {
                search(blocks, from, end, found);
            }
            from = end;
        }
        return found.toArray();
    }

    private int border(Blocks blocks, int at) {
        return (int) ((long) blocks.size() * at / parts);
    }

    private void search(Blocks blocks, int from, int end, LongBag found) {
        for (int i = from; i < end; i++) {
            int first = blocks.person(i);
            for (int j = i + 1; j < end; j++) {
                int second = blocks.person(j);
                if (first != second
                        && !(betweenLists && roll.lists[first] == roll.lists[second])
                        && isNew(first, second)
                        && comparison.isLikely(first, second)) {
                    found.add(Pairs.of(first, second));
                }
            }
        }
    }

    private boolean isNew(int first, int second) {
        for (int earlier = 0; earlier < kind; earlier++) {
            if (all.get(earlier).isShared(first, second)) {
                return false;
            }
        }
        return true;
    }
}
