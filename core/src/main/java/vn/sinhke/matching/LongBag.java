package vn.sinhke.matching;

import java.util.Arrays;

/** Longs that grow in number. */
final class LongBag {

    private static final int FIRST = 1024;

    private long[] values = new long[FIRST];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
