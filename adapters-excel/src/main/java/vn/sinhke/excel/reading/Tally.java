package vn.sinhke.excel.reading;

import java.util.EnumMap;
import java.util.concurrent.atomic.AtomicLong;

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

    private final EnumMap<Fate, AtomicLong> counts = new EnumMap<>(Fate.class);

    Tally() {
        for (Fate fate : Fate.values()) {
            counts.put(fate, new AtomicLong());
        }
    }

    void add(Fate fate) {
        add(fate, 1);
    }

    void add(Fate fate, long rows) {
        counts.get(fate).addAndGet(rows);
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
        return counts.get(fate).get();
    }
}
