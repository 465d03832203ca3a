package vn.sinhke.excel.workbook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/**
 * How much of a workbook is read before it is refused. The defaults are above what Excel writes for a million rows of a
 * form and below what harms; a service that takes files from strangers may set them lower.
 */
public final class Limits {

    /** What is limited, and how a refusal names it. */
    enum Limit {
        FILE_BYTES("bytes in the file", 256L << 20),
        UNPACKED_BYTES("bytes unpacked", 2L << 30),
        PACK_RATIO("bytes unpacked for one packed", 800),
        PARTS("parts", 10_000),
        SHEETS("sheets", 1_000),
        ROWS("rows with content in a sheet", 1_048_576),
        CELLS("cells with content in a sheet", 25_000_000),
        EMPTY_CELLS("cells and rows without content in a sheet", 50_000_000),
        CELLS_IN_ROW("cells in a row", 16_384),
        SHARED_TEXT_BYTES("bytes of shared text", 256L << 20),
        CELL_TEXT("characters in a cell", 32_767),
        ROW_TEXT("characters in a row", 4 << 20),
        DEPTH("levels of elements", 64),
        MERGED_REGIONS("merged regions in a sheet", 100_000);

        private final String text;
        private final long most;

        Limit(String text, long most) {
            this.text = text;
            this.most = most;
        }
    }

    /** For files as they come from communes: up to a million rows. */
    public static final Limits DEFAULT = new Limits(ImmutableMap.of());

    private final ImmutableMap<Limit, Long> changed;

    private Limits(Map<Limit, Long> changed) {
        this.changed = Maps.immutableEnumMap(changed);
    }

    /** Most bytes of the file itself. */
    public long mostFileBytes() {
        return most(Limit.FILE_BYTES);
    }

    /** Most bytes all parts together may unpack to. */
    public long mostUnpackedBytes() {
        return most(Limit.UNPACKED_BYTES);
    }

    /** Most bytes one packed byte may unpack to, in parts of more than 16 MiB. */
    public long mostPackRatio() {
        return most(Limit.PACK_RATIO);
    }

    /** Most parts in the package. */
    public long mostParts() {
        return most(Limit.PARTS);
    }

    /** Most sheets. */
    public long mostSheets() {
        return most(Limit.SHEETS);
    }

    /** Most rows with content in a sheet. */
    public long mostRows() {
        return most(Limit.ROWS);
    }

    /** Most cells with content in a sheet. */
    public long mostCells() {
        return most(Limit.CELLS);
    }

    /** Most rows and cells in a sheet that are written and hold nothing, together. */
    public long mostEmptyCells() {
        return most(Limit.EMPTY_CELLS);
    }

    /** Most cells in a row, with content or without. */
    public long mostCellsInRow() {
        return most(Limit.CELLS_IN_ROW);
    }

    /** Most bytes of text that cells share, in UTF-8. */
    public long mostSharedTextBytes() {
        return most(Limit.SHARED_TEXT_BYTES);
    }

    /** Most characters in a cell. */
    public long mostCellText() {
        return most(Limit.CELL_TEXT);
    }

    /** Most characters in all cells of a row, shared text aside. */
    public long mostRowText() {
        return most(Limit.ROW_TEXT);
    }

    /** Most levels of elements inside each other. */
    public long mostDepth() {
        return most(Limit.DEPTH);
    }

    /** Most merged regions in a sheet. */
    public long mostMergedRegions() {
        return most(Limit.MERGED_REGIONS);
    }

    /** The same with another limit. */
    public Limits withMostFileBytes(long most) {
        return with(Limit.FILE_BYTES, most);
    }

    /** The same with another limit. */
    public Limits withMostUnpackedBytes(long most) {
        return with(Limit.UNPACKED_BYTES, most);
    }

    /** The same with another limit. */
    public Limits withMostPackRatio(long most) {
        return with(Limit.PACK_RATIO, most);
    }

    /** The same with another limit. */
    public Limits withMostParts(long most) {
        return with(Limit.PARTS, most);
    }

    /** The same with another limit. */
    public Limits withMostSheets(long most) {
        return with(Limit.SHEETS, most);
    }

    /** The same with another limit. */
    public Limits withMostRows(long most) {
        return with(Limit.ROWS, most);
    }

    /** The same with another limit. */
    public Limits withMostCells(long most) {
        return with(Limit.CELLS, most);
    }

    /** The same with another limit. */
    public Limits withMostEmptyCells(long most) {
        return with(Limit.EMPTY_CELLS, most);
    }

    /** The same with another limit. */
    public Limits withMostCellsInRow(long most) {
        return with(Limit.CELLS_IN_ROW, most);
    }

    /** The same with another limit. */
    public Limits withMostSharedTextBytes(long most) {
        return with(Limit.SHARED_TEXT_BYTES, most);
    }

    /** The same with another limit. */
    public Limits withMostCellText(long most) {
        return with(Limit.CELL_TEXT, most);
    }

    /** The same with another limit. */
    public Limits withMostRowText(long most) {
        return with(Limit.ROW_TEXT, most);
    }

    /** The same with another limit. */
    public Limits withMostDepth(long most) {
        return with(Limit.DEPTH, most);
    }

    /** The same with another limit. */
    public Limits withMostMergedRegions(long most) {
        return with(Limit.MERGED_REGIONS, most);
    }

    long most(Limit limit) {
        return changed.getOrDefault(limit, limit.most);
    }

    /** Refuses the workbook if the count is over the limit. */
    void check(Limit limit, long count) {
        if (count > most(limit)) {
            throw new WorkbookException(
                    Reason.TOO_LARGE,
                    "the workbook has more than the " + most(limit) + " " + limit.text + " that are read");
        }
    }

    private Limits with(Limit limit, long most) {
        if (most < 0) {
            throw new IllegalArgumentException("a limit of " + most + " " + limit.text + "; expected none below 0");
        }
        Map<Limit, Long> changes = new EnumMap<>(Limit.class);
        changes.putAll(changed);
        changes.put(limit, most);
        return new Limits(changes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits limits && changed.equals(limits.changed);
    }

    @Override
    public int hashCode() {
        return changed.hashCode();
    }

    @Override
    public String toString() {
        return "Limits with these changed: " + changed;
    }
}
