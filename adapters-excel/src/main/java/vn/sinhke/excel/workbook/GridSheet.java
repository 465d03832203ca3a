package vn.sinhke.excel.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.util.Optional;

/** The cells of one sheet that have content. */
public final class GridSheet {

    private final String name;
    private final boolean hidden;
    private final ImmutableSortedMap<Integer, ImmutableSortedMap<Integer, GridCell>> rows;
    private final ImmutableTable<Integer, Integer, Integer> lastMergedColumns;

    GridSheet(
            String name,
            boolean hidden,
            ImmutableSortedMap<Integer, ImmutableSortedMap<Integer, GridCell>> rows,
            ImmutableTable<Integer, Integer, Integer> lastMergedColumns) {
        this.name = name;
        this.hidden = hidden;
        this.rows = rows;
        this.lastMergedColumns = lastMergedColumns;
    }

    /** Its name as written. */
    public String name() {
        return name;
    }

    /** Whether it is hidden. */
    public boolean hidden() {
        return hidden;
    }

    /** Rows that have content, from zero. */
    public ImmutableList<Integer> rows() {
        return rows.keySet().asList();
    }

    /** The cells of a row, by column; empty for a row without content. */
    public ImmutableSortedMap<Integer, GridCell> row(int row) {
        return rows.getOrDefault(row, ImmutableSortedMap.of());
    }

    /** The cell at that place, if it has content. */
    public Optional<GridCell> cell(int row, int column) {
        return Optional.ofNullable(row(row).get(column));
    }

    /** The last column of the merged region that begins at the cell; its own column if it begins none. */
    public int lastColumn(GridCell cell) {
        Integer last = lastMergedColumns.get(cell.row(), cell.column());
        return last == null ? cell.column() : last;
    }
}
