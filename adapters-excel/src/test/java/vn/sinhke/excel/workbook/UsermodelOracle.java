package vn.sinhke.excel.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import vn.sinhke.text.Folding;

/** Reads a workbook by the other library, whole and in its own way, into the same lines as {@link Cells}. */
final class UsermodelOracle {

    private UsermodelOracle() {}

    static List<String> of(byte[] file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        line(cell, lines);
                    }
                }
            }
        }
        return lines;
    }

    private static void line(Cell cell, List<String> lines) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        StringJoiner line = new StringJoiner(" ");
        Sheet sheet = cell.getSheet();
        line.add(CellPlace.at(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex())
                .toString());
        switch (type) {
            case STRING -> {
                String text = Folding.tidy(cell.getRichStringCellValue().getString());
                if (text.isEmpty() && !formula) {
                    return;
                }
                line.add(text.isEmpty() ? "UNSTORED_FORMULA [=]" : "TEXT [" + text + "]");
            }
            case NUMERIC -> number(cell, formula, line);
            case BOOLEAN -> line.add("BOOLEAN [" + (cell.getBooleanCellValue() ? "x" : "") + "]");
            case ERROR ->
                line.add("ERROR ["
                        + FormulaError.forInt(cell.getErrorCellValue()).getString() + "]");
            default -> {
                if (!formula) {
                    return;
                }
                line.add("UNSTORED_FORMULA [=]");
            }
        }
        if (formula) {
            line.add("formula");
        }
        if (cell.getRow().getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex())) {
            line.add("hidden");
        }
        lines.add(line.toString());
    }

    private static void number(Cell cell, boolean formula, StringJoiner line) {
        if (formula
                && cell instanceof XSSFCell stored
                && (stored.getRawValue() == null || stored.getRawValue().isEmpty())) {
            line.add("UNSTORED_FORMULA [=]");
            return;
        }
        double value = cell.getNumericCellValue();
        BigDecimal number = new BigDecimal(value).round(new MathContext(15)).stripTrailingZeros();
        String plain = number.signum() == 0 ? "0" : number.toPlainString();
        String format = cell.getCellStyle().getDataFormatString();
        boolean clock = !format.matches("(?i).*([yd]|mmm).*") && format.matches("(?i).*[hs].*");
        if (DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value) && !clock && value < 2_958_466) {
            LocalDate date = cell.getLocalDateTimeCellValue().toLocalDate();
            line.add("NUMBER [" + date + "]").add(plain).add(date.toString());
        } else {
            line.add("NUMBER [" + plain + "]").add(plain);
        }
        if (format.contains("%")) {
            line.add("percent");
        }
    }
}
