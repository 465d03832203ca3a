package vn.sinhke.matching;

import java.util.Arrays;

/**
 * The people of a roll sorted into the blocks of one kind: entries of a key and a person, those of one key together. A
 * block of more than {@link #MOST} tells too little and is left out; whoever is in it is compared in a narrower one.
 */
final class Blocks {

    static final int MOST = 400;

    private static final long LOW = 0xffffffffL;

    private final long[] sorted;

    /** The key of each person that is in a block; null for kinds with several keys a person. */
    private final int[] keys;

    private Blocks(long[] sorted, int[] keys) {
        this.sorted = sorted;
        this.keys = keys;
    }

    static Blocks of(Block block, Roll roll) {
        return block.isByWords() ? byWords(block, roll) : single(block, roll);
    }

    private static Blocks single(Block block, Roll roll) {
        int[] keys = new int[roll.size()];
        long[] entries = new long[keys.length];
        int count = 0;
        for (int person = 0; person < keys.length; person++) {
            keys[person] = block.key(roll, person);
            if (keys[person] != 0) {
                entries[count++] = entry(keys[person], person);
            }
        }
        long[] sorted = count == entries.length ? entries : Arrays.copyOf(entries, count);
        Arrays.sort(sorted);
        Blocks blocks = new Blocks(sorted, keys);
        for (int from = 0; from < sorted.length; from = blocks.end(from)) {
            int end = blocks.end(from);
            for (int i = from; end - from > MOST && i < end; i++) {
                keys[blocks.person(i)] = 0;
            }
        }
        return blocks;
    }

    private static Blocks byWords(Block block, Roll roll) {
        LongBag entries = new LongBag();
        for (int person = 0; person < roll.size(); person++) {
            Names.Name name = roll.name(person);
            long rest = name == null ? 0 : block.rest(roll, person);
            if (name == null || rest == 0) {
                continue;
            }
            entries.add(entry(Hashing.key(Hashing.of(name.soundsKey(), rest)), person));
            for (int sound : name.sounds()) {
                long others = name.soundsKey() - roll.names.soundHash(sound);
                if (others != 0) {
                    entries.add(entry(Hashing.key(Hashing.of(others, rest)), person));
                }
            }
        }
        long[] sorted = entries.toArray();
        Arrays.sort(sorted);
        return new Blocks(sorted, null);
    }

    private static long entry(int key, int person) {
        return ((long) key << Integer.SIZE) | person;
    }

    /** How many entries there are. */
    int size() {
        return sorted.length;
    }

    /** The person of an entry. */
    int person(int index) {
        return (int) (sorted[index] & LOW);
    }

    /** The first entry behind the block that has the entry at {@code index}. */
    int end(int index) {
        long key = sorted[index] >> Integer.SIZE;
        int end = index + 1;
        while (end < sorted.length && sorted[end] >> Integer.SIZE == key) {
            end++;
        }
        return end;
    }

    /** The first entry of a block at or behind {@code index}. */
    int beginAtOrBehind(int index) {
        if (index <= 0 || index >= sorted.length) {
            return Math.max(0, Math.min(index, sorted.length));
        }
        return sorted[index - 1] >> Integer.SIZE == sorted[index] >> Integer.SIZE ? end(index) : index;
    }

    /** Whether the two stand in one block of this kind, so that they were compared for it. */
    boolean isShared(int first, int second) {
        return keys != null && keys[first] != 0 && keys[first] == keys[second];
    }
}
