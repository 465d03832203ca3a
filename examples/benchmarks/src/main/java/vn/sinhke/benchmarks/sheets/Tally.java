package vn.sinhke.benchmarks.sheets;

import java.math.BigDecimal;

/**
 * What an engine saw of a workbook: how many cells with content, and a sum over their places and texts that does not
 * depend on the order, from the row on that opens the first commune; what stands above it is not counted, so that a bare
 * list and a form with its heading compare. Two engines that read the same cells have equal tallies.
 */
final class Tally {

    private long cells;
    private long sum;
    private int first = -1;
    private final int rows;

    /** Counts that many rows. */
    Tally(int rows) {
        this.rows = rows;
    }

    /** Counts a cell with that text. */
    void text(int row, int column, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        if (first < 0 && column == 0 && text.startsWith(MadeUpList.FIRST)) {
            first = row;
        }
        if (first >= 0 && row < first + rows) {
            cells++;
            sum += (31L * (31L * (row - first) + column) + 7) * (text.hashCode() | 1L);
        }
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
