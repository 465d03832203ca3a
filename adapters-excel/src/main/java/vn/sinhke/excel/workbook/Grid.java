package vn.sinhke.excel.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.sinhke.excel.workbook.WorkbookException.Reason;
import vn.sinhke.text.Folding;

/** The cells of a workbook that have content, sheet by sheet. */
public final class Grid {

    /** More cells than any form of ours has by far. */
    static final int MOST_CELLS = 3_000_000;

    private final ImmutableList<GridSheet> sheets;

    private Grid(ImmutableList<GridSheet> sheets) {
        this.sheets = sheets;
    }

    /**
     * Reads a file.
     *
     * @throws WorkbookException if it is no workbook that can be read
     */
    public static Grid of(byte[] file) {
        return UsermodelFile.with(file, Grid::of);
    }

    /** The sheets, in their order. */
    public ImmutableList<GridSheet> sheets() {
        return sheets;
    }

    private static Grid of(Workbook workbook) {
        ImmutableList.Builder<GridSheet> sheets = ImmutableList.builder();
        int[] left = {MOST_CELLS};
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            sheets.add(sheet(workbook.getSheetAt(i), hidden, left));
        }
        return new Grid(sheets.build());
    }

    private static GridSheet sheet(Sheet sheet, boolean hidden, int[] left) {
        ImmutableSortedMap.Builder<Integer, ImmutableSortedMap<Integer, GridCell>> rows =
                ImmutableSortedMap.naturalOrder();
        for (Row row : sheet) {
            TreeMap<Integer, GridCell> cells = new TreeMap<>();
            for (Cell cell : row) {
                boolean out = row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex());
                cell(cell, out).ifPresent(read -> cells.put(read.column(), read));
            }
            left[0] -= cells.size();
            if (left[0] < 0) {
                throw new WorkbookException(
                        Reason.TOO_LARGE, "the workbook has more than " + MOST_CELLS + " cells with content");
            }
            if (!cells.isEmpty()) {
                rows.put(row.getRowNum(), ImmutableSortedMap.copyOf(cells));
            }
        }
        ImmutableTable.Builder<Integer, Integer, Integer> merged = ImmutableTable.builder();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            merged.put(region.getFirstRow(), region.getFirstColumn(), region.getLastColumn());
        }
        return new GridSheet(sheet.getSheetName(), hidden, rows.build(), merged.build());
    }

    private static Optional<GridCell> cell(Cell cell, boolean hidden) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell, formula, hidden);
            case NUMERIC -> Optional.of(number(cell, formula, hidden));
            case BOOLEAN ->
                Optional.of(plain(cell, GridCell.Kind.BOOLEAN, cell.getBooleanCellValue() ? "x" : "", formula, hidden));
            case ERROR ->
                Optional.of(plain(
                        cell,
                        GridCell.Kind.ERROR,
                        FormulaError.isValidCode(cell.getErrorCellValue())
                                ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                                : "#?",
                        formula,
                        hidden));
            default ->
                formula
                        ? Optional.of(plain(cell, GridCell.Kind.UNSTORED_FORMULA, "=", true, hidden))
                        : Optional.empty();
        };
    }

    private static Optional<GridCell> text(Cell cell, boolean formula, boolean hidden) {
        String text = Folding.tidy(cell.getRichStringCellValue().getString());
        if (text.isEmpty()) {
            return formula
                    ? Optional.of(plain(cell, GridCell.Kind.UNSTORED_FORMULA, "=", true, hidden))
                    : Optional.empty();
        }
        return Optional.of(plain(cell, GridCell.Kind.TEXT, text, formula, hidden));
    }

    private static GridCell number(Cell cell, boolean formula, boolean hidden) {
        double value = cell.getNumericCellValue();
        // Fifteen digits are what a cell shows and keeps; more are noise of the binary number.
        BigDecimal number = new BigDecimal(value, MathContext.UNLIMITED)
                .round(new MathContext(15))
                .stripTrailingZeros();
        boolean unstored = formula && value == 0 && hasNoStoredValue(cell);
        Optional<LocalDate> date = DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value)
                ? Optional.ofNullable(cell.getLocalDateTimeCellValue()).map(time -> time.toLocalDate())
                : Optional.empty();
        return new GridCell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                unstored ? GridCell.Kind.UNSTORED_FORMULA : GridCell.Kind.NUMBER,
                date.map(LocalDate::toString).orElse(number.toPlainString()),
                Optional.of(number),
                date,
                cell.getCellStyle().getDataFormatString().contains("%"),
                formula,
                hidden);
    }

    private static boolean hasNoStoredValue(Cell cell) {
        return cell instanceof org.apache.poi.xssf.usermodel.XSSFCell stored
                && (stored.getRawValue() == null || stored.getRawValue().isEmpty());
    }

    private static GridCell plain(Cell cell, GridCell.Kind kind, String text, boolean formula, boolean hidden) {
        return new GridCell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                kind,
                text,
                Optional.empty(),
                Optional.empty(),
                false,
                formula,
                hidden);
    }
}
