package vn.sinhke.excel.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a sheet has around its cells: merged regions (ô gộp) and hidden columns (cột ẩn). */
public final class SheetFrame {

    static final SheetFrame EMPTY = new Builder().build();

    /**
     * A merged region; everything in it but its first cell is covered.
     *
     * @param firstRow first row, from zero
     * @param firstColumn first column, from zero
     * @param lastRow last row
     * @param lastColumn last column
     */
    public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    private final ImmutableList<Region> merged;
    private final ImmutableMap<Long, Region> byFirstCell;
    private final BitSet hiddenColumns;

    private SheetFrame(ImmutableList<Region> merged, ImmutableMap<Long, Region> byFirstCell, BitSet hiddenColumns) {
        this.merged = merged;
        this.byFirstCell = byFirstCell;
        this.hiddenColumns = hiddenColumns;
    }

    /** The merged regions, as the file lists them. */
    public ImmutableList<Region> merged() {
        return merged;
    }

    /** The last column of the merged region that starts at this cell, or the column itself if none does. */
    public int lastColumn(int row, int column) {
        Region region = byFirstCell.get(key(row, column));
        return region == null ? column : region.lastColumn();
    }

    /** The last row of the merged region that starts at this cell, or the row itself if none does. */
    public int lastRow(int row, int column) {
        Region region = byFirstCell.get(key(row, column));
        return region == null ? row : region.lastRow();
    }

    /** Whether the column is hidden. */
    public boolean isHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** The hidden columns, in order. */
    public ImmutableList<Integer> hiddenColumns() {
        return hiddenColumns.stream().boxed().collect(ImmutableList.toImmutableList());
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    /** Collects a frame while a sheet is read. */
    static final class Builder {

        private final List<Region> merged = new ArrayList<>();
        private final Map<Long, Region> byFirstCell = new HashMap<>();
        private final BitSet hiddenColumns = new BitSet();

        /** Adds a region; returns how many there are. */
        int merge(Region region) {
            merged.add(region);
            byFirstCell.merge(
                    key(region.firstRow(), region.firstColumn()),
                    region,
                    (one, other) -> one.lastColumn() >= other.lastColumn() ? one : other);
            return merged.size();
        }

        void hide(int firstColumn, int lastColumn) {
            hiddenColumns.set(firstColumn, lastColumn + 1);
        }

        SheetFrame build() {
            return new SheetFrame(
                    ImmutableList.copyOf(merged), ImmutableMap.copyOf(byFirstCell), (BitSet) hiddenColumns.clone());
        }
    }
}
