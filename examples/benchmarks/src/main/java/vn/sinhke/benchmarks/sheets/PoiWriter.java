package vn.sinhke.benchmarks.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** org.apache.poi:poi-ooxml, streaming: the cells and nothing else. */
final class PoiWriter implements SheetWriter {

    @Override
    public void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            Sheet sheet = workbook.createSheet("Sheet1");
            for (int i = 0; i < rows; i++) {
                Row row = sheet.createRow(i);
                Object[] cells = MadeUpList.row(i);
                for (int column = 0; column < cells.length; column++) {
                    if (cells[column] instanceof Long number) {
                        row.createCell(column).setCellValue(number);
                    } else if (cells[column] instanceof String text) {
                        row.createCell(column).setCellValue(text);
                    }
                }
            }
            workbook.write(out);
        }
    }
}
