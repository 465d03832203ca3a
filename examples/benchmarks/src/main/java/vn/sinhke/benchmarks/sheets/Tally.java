package vn.sinhke.benchmarks.sheets;

import java.math.BigDecimal;

/**
 * What an engine saw of a workbook: how many cells with content, and a sum over their places and texts that does not
 * depend on the order. Two engines that read the same cells have equal tallies.
 */
final class Tally {

    private long cells;
    private long sum;

    /** Counts a cell with that text. */
    void text(int row, int column, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        cells++;
        sum += (31L * (31L * row + column) + 7) * (text.hashCode() | 1L);
    }

    /** Counts a cell with that number. */
    void number(int row, int column, BigDecimal number) {
        text(row, column, number.stripTrailingZeros().toPlainString());
    }

    /** Counts a cell with that number. */
    void number(int row, int column, double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            text(row, column, Long.toString((long) number));
        } else {
            number(row, column, BigDecimal.valueOf(number));
        }
    }

    long cells() {
        return cells;
    }

    @Override
    public String toString() {
        return cells + " cells, sum " + Long.toHexString(sum);
    }
}
