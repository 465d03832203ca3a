package vn.sinhke.matching;

/** Two people of a roll in one long, the one with the smaller number first. */
final class Pairs {

    private Pairs() {}

    static long of(int one, int other) {
        return one < other ? packed(one, other) : packed(other, one);
    }

    private static long packed(int first, int second) {
        return ((long) first << Integer.SIZE) | second;
    }

    static int first(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    static int second(long pair) {
        return (int) pair;
    }
}
