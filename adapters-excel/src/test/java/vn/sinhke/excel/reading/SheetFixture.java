package vn.sinhke.excel.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormReader;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;

/** Sheets of the tests, written cell by cell by another library than ours. */
final class SheetFixture {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private Sheet sheet;

    SheetFixture(String name) {
        sheet = workbook.createSheet(name);
    }

    SheetFixture sheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    /** Writes a row, from the first column; {@code null} leaves a cell out. */
    SheetFixture row(int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                cell(row, i, values[i]);
            }
        }
        return this;
    }

    SheetFixture cell(int row, int column, Object value) {
        Row written = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = written.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            cell.setCellStyle(style);
            cell.setCellValue(day);
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    SheetFixture merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        return this;
    }

    SheetFixture with(Consumer<Sheet> change) {
        change.accept(sheet);
        return this;
    }

    WorkbookSource source() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return WorkbookSource.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FormImport read(Form form) {
        return FormReading.read(source(), form, Limits.DEFAULT);
    }

    /** A form of one sheet with the JSON of its sheet's parts. */
    static Form form(String sheet, String words) {
        return FormReader.read("test", """
                {"id": "test", "version": "1", "name": "Biểu thử", "english": "Test form", "source": "invented",
                 "words": {%s},
                 "sheets": [{"name": "Sheet1", "title": ["DANH SÁCH THỬ"], %s}]}
                """.formatted(words, sheet));
    }
}
