package vn.sinhke.excel.reading;

/** Counts what becomes of rows. */
final class Tally {

    /** What becomes of a row. */
    enum Fate {
        READ,
        REFUSED,
        HEADING,
        HEADER,
        NUMBERS,
        BANNER,
        TOTAL,
        FOOTER,
        BLANK,
        ELSEWHERE
    }

    private final long[] counts = new long[Fate.values().length];

    void add(Fate fate) {
        counts[fate.ordinal()]++;
    }

    void add(Fate fate, long rows) {
        counts[fate.ordinal()] += rows;
    }

    RowCounts counts() {
        return new RowCounts(
                of(Fate.READ),
                of(Fate.REFUSED),
                of(Fate.HEADING),
                of(Fate.HEADER),
                of(Fate.NUMBERS),
                of(Fate.BANNER),
                of(Fate.TOTAL),
                of(Fate.FOOTER),
                of(Fate.BLANK),
                of(Fate.ELSEWHERE));
    }

    private long of(Fate fate) {
        return counts[fate.ordinal()];
    }
}
