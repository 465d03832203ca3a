package vn.sinhke.matching;

/**
 * Compares two names of a roll: the points they give, and the one evidence that says how they differ. Used by one thread;
 * the answer does not depend on which of the two comes first.
 */
final class NameComparison {

    private final Roll roll;
    private final Weights weights;
    private Evidence evidence;

    NameComparison(Roll roll, Weights weights) {
        this.roll = roll;
        this.weights = weights;
    }

    /** What the last comparison saw. */
    Evidence evidence() {
        return evidence;
    }

    /** The points of two people who both have a name. */
    int points(int first, int second) {
        int writtenFirst = roll.writtenNames[first];
        int writtenSecond = roll.writtenNames[second];
        Names.Name one = roll.names.name(roll.names.folded(writtenFirst));
        int whole = weights.ofClass(one.nameClass());
        if (writtenFirst == writtenSecond) {
            return seen(Evidence.NAME_SAME, whole);
        }
        if (roll.names.folded(writtenFirst) == roll.names.folded(writtenSecond)) {
            return seen(Evidence.NAME_FOLDED, whole + Weights.NAME_FOLDED);
        }
        Names.Name other = roll.names.name(roll.names.folded(writtenSecond));
        if (one.joinedKey() == other.joinedKey()) {
            return seen(
                    Evidence.NAME_SPACED, Math.max(whole, weights.ofClass(other.nameClass())) + Weights.NAME_SPACED);
        }
        if (one.nameClass() == other.nameClass()) {
            return sameWords(one, other)
                    ? seen(Evidence.NAME_REORDERED, whole + Weights.NAME_REORDERED)
                    : seen(Evidence.NAME_SOUNDS, whole + Weights.NAME_SOUNDS);
        }
        return byWords(one, other);
    }

    private int seen(Evidence what, int points) {
        evidence = what;
        return points;
    }

    private static boolean sameWords(Names.Name one, Names.Name other) {
        int[] words = one.words().clone();
        int[] others = other.words().clone();
        java.util.Arrays.sort(words);
        java.util.Arrays.sort(others);
        return java.util.Arrays.equals(words, others);
    }

    private int byWords(Names.Name one, Names.Name other) {
        int[] left = one.sounds();
        int[] right = other.sounds();
        long usedRight = 0;
        int agreed = 0;
        int onlyLeft = -1;
        int leftOver = 0;
        for (int i = 0; i < left.length; i++) {
            int match = find(right, left[i], usedRight);
            if (match < 0) {
                leftOver++;
                onlyLeft = i;
            } else {
                usedRight |= 1L << match;
                agreed += weights.ofSound(left[i]);
            }
        }
        int rightOver = right.length - (left.length - leftOver);
        int onlyRight = rightOver == 1 ? firstUnused(right.length, usedRight) : -1;
        if (agreed == 0 || leftOver > 1 || rightOver > 1) {
            return seen(Evidence.NAME_DIFFERENT, Weights.NAME_DIFFERENT);
        }
        if (leftOver + rightOver == 1) {
            return seen(Evidence.NAME_WORD_MORE, agreed + Weights.NAME_WORD_MORE);
        }
        return oneWordApart(agreed, one.words()[onlyLeft], other.words()[onlyRight]);
    }

    private int oneWordApart(int agreed, int wordLeft, int wordRight) {
        String left = roll.names.wordText(wordLeft);
        String right = roll.names.wordText(wordRight);
        if (!Spelling.isSlip(left, right)) {
            return seen(Evidence.NAME_WORD_OTHER, agreed + Weights.NAME_WORD_OTHER);
        }
        // Of short words many are one letter apart, so that it tells little.
        int letters = Math.min(left.length(), right.length());
        int near = letters >= 4 ? 35 : letters == 3 ? 20 : 5;
        return seen(Evidence.NAME_LETTER, agreed + near + Weights.NAME_LETTER);
    }

    private static int find(int[] sounds, int sound, long used) {
        for (int i = 0; i < sounds.length && i < Long.SIZE; i++) {
            if (sounds[i] == sound && (used & (1L << i)) == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int firstUnused(int length, long used) {
        for (int i = 0; i < length; i++) {
            if (i >= Long.SIZE || (used & (1L << i)) == 0) {
                return i;
            }
        }
        return -1;
    }
}
