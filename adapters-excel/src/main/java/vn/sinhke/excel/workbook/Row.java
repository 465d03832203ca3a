package vn.sinhke.excel.workbook;

import java.util.Optional;

/** A row (dòng) with content: its cells, by column. It does not change and may be kept. */
public final class Row {

    private final int index;
    private final boolean hidden;
    private final Cell[] cells;

    Row(int index, boolean hidden, Cell[] cells) {
        this.index = index;
        this.hidden = hidden;
        this.cells = cells;
    }

    /** Its place in the sheet, from zero. */
    public int index() {
        return index;
    }

    /** Whether the row is hidden. */
    public boolean hidden() {
        return hidden;
    }

    /** How many cells have content. */
    public int size() {
        return cells.length;
    }

    /** The cell with content that comes at this place when counted from the left, from zero. */
    public Cell cell(int i) {
        return cells[i];
    }

    /** The cell in a column, from zero, if it has content. */
    public Optional<Cell> at(int column) {
        return Optional.ofNullable(find(column));
    }

    /** The cell in a column, from zero; null if it has no content. For who asks for each of many. */
    public Cell find(int column) {
        if (column >= 0 && column < cells.length && cells[column].column() == column) {
            return cells[column];
        }
        int from = 0;
        int to = cells.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int found = cells[middle].column();
            if (found == column) {
                return cells[middle];
            }
            if (found < column) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "row " + (index + 1) + " with " + cells.length + " cells";
    }
}
