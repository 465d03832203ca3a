package vn.sinhke.excel.drawing;

import java.util.Arrays;

/** One row of a sheet that is not written yet: the looks and values of its cells, by column. */
final class CanvasRow {

    private int[] styles = {};
    private Object[] values = {};
    private double height;

    /** Makes it a row without cells again. */
    void clear() {
        Arrays.fill(styles, 0);
        Arrays.fill(values, null);
        height = 0;
    }

    private void reach(int columns) {
        if (columns > styles.length) {
            styles = Arrays.copyOf(styles, columns);
            values = Arrays.copyOf(values, columns);
        }
    }

    void look(int left, int right, int style) {
        reach(right + 1);
        Arrays.fill(styles, left, right + 1, style);
    }

    /** Gives its first cells these looks. */
    void looks(int[] all) {
        reach(all.length);
        System.arraycopy(all, 0, styles, 0, all.length);
    }

    void put(int column, Object value) {
        reach(column + 1);
        values[column] = value;
    }

    void height(double points) {
        height = points;
    }

    /** Its height in points; 0 for the ordinary one. */
    double height() {
        return height;
    }

    int columns() {
        return styles.length;
    }

    int style(int column) {
        return styles[column];
    }

    Object value(int column) {
        return values[column];
    }

    /** Whether nothing is to be written of it. */
    boolean isNothing() {
        for (int i = 0; i < styles.length; i++) {
            if (styles[i] != 0 || values[i] != null) {
                return false;
            }
        }
        return height == 0;
    }
}
