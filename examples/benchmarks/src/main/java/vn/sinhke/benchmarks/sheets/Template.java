package vn.sinhke.benchmarks.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template that every engine fills; they differ in what stands in the cells of the row to repeat. */
final class Template {

    /** The row to repeat, from zero. */
    static final int MODEL_ROW = 4;

    private Template() {}

    static void write(Path file, IntFunction<String> model, Consumer<Sheet> further) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Sheet1");
            CellStyle style = workbook.createCellStyle();
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH CHI TIẾT HỘ NGHÈO");
            Row header = sheet.createRow(MODEL_ROW - 1);
            Row row = sheet.createRow(MODEL_ROW);
            for (int column = 0; column < MadeUpList.COLUMNS; column++) {
                header.createCell(column).setCellValue("Cột " + (column + 1));
                row.createCell(column).setCellStyle(style);
                String text = model.apply(column);
                if (!text.isEmpty()) {
                    row.getCell(column).setCellValue(text);
                }
            }
            sheet.createRow(MODEL_ROW + 2).createCell(12).setCellValue("TM. ỦY BAN NHÂN DÂN");
            further.accept(sheet);
            workbook.write(out);
        }
    }
}
