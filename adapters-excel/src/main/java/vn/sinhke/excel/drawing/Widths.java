package vn.sinhke.excel.drawing;

/** The widths of the columns of a sheet, in characters. */
final class Widths {

    /** What a column has beside its characters: the space at its sides. */
    private static final double SIDES = 0.75;

    private final int[] characters;

    Widths(int[] characters) {
        this.characters = characters.clone();
    }

    int size() {
        return characters.length;
    }

    /** The width of a column as it is set. */
    double set(int column) {
        return Math.min(characters[column] + SIDES, 255);
    }

    /** The width of some columns side by side. */
    double of(int first, int last) {
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += set(column);
        }
        return width;
    }

    /** The last of the columns from that one on that together reach the width, and leave so many columns. */
    int reaching(int first, double width, int left) {
        int last = first;
        while (last < characters.length - 1 - left && of(first, last) < width) {
            last++;
        }
        return last;
    }

    /** The first column right of a share of the whole width; at least one stays on either side. */
    int split(double share) {
        double whole = of(0, characters.length - 1);
        int column = 1;
        while (column < characters.length - 1 && of(0, column) <= whole * share) {
            column++;
        }
        return column;
    }
}
