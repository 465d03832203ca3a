package vn.sinhke.excel.drawing;

import java.util.Arrays;

/** The widths of the columns of a sheet, in characters. */
final class Widths {

    /** What a column has beside its characters: the space at its sides. */
    private static final double SIDES = 0.75;

    private final double[] set;

    Widths(int[] characters) {
        this.set = Arrays.stream(characters)
                .mapToDouble(width -> Math.min(width + SIDES, 255))
                .toArray();
    }

    int size() {
        return set.length;
    }

    /** The width of a column as it is set. */
    double of(int column) {
        return set[column];
    }

    /** The width of some columns side by side. */
    double of(int first, int last) {
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += set[column];
        }
        return width;
    }

    /** The last of the columns from that one on that together reach the width, and leave so many columns. */
    int reaching(int first, double width, int left) {
        int last = first;
        while (last < set.length - 1 - left && of(first, last) < width) {
            last++;
        }
        return last;
    }

    /** The first column right of a share of the whole width; at least one stays on either side. */
    int split(double share) {
        double whole = of(0, set.length - 1);
        int column = 1;
        while (column < set.length - 1 && of(0, column) <= whole * share) {
            column++;
        }
        return column;
    }
}
