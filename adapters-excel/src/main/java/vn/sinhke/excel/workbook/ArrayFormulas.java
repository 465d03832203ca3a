package vn.sinhke.excel.workbook;

/** Which cells hold the result of a formula that stands in another cell and fills a range. */
final class ArrayFormulas {

    private final Place place = new Place();
    private int[] lastRows = {};

    /** Takes down a range such as A1:C3, met in this row. */
    void add(String range, int row) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            return;
        }
        place.decode(range.substring(0, colon));
        int firstColumn = place.column();
        place.decode(range.substring(colon + 1));
        if (firstColumn < 0 || place.column() < firstColumn || place.column() >= HiddenColumns.MOST_COLUMNS) {
            throw Refusal.damaged("a formula in row " + (row + 1) + " fills a range that there is not");
        }
        if (lastRows.length == 0) {
            lastRows = new int[HiddenColumns.MOST_COLUMNS];
            java.util.Arrays.fill(lastRows, -1);
        }
        for (int column = firstColumn; column <= place.column(); column++) {
            lastRows[column] = Math.max(lastRows[column], place.row());
        }
    }

    boolean holds(int row, int column) {
        return lastRows.length > 0 && lastRows[column] >= row;
    }
}
