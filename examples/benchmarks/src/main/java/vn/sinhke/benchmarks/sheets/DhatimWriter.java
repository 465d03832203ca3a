package vn.sinhke.benchmarks.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** org.dhatim:fastexcel: the cells and nothing else, or each with a border and a font, as a form has them. */
final class DhatimWriter implements SheetWriter {

    private final boolean styled;

    DhatimWriter(boolean styled) {
        this.styled = styled;
    }

    @Override
    public void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "sinhke-benchmarks", "1.0");
                Worksheet sheet = workbook.newWorksheet("Sheet1")) {
            for (int i = 0; i < rows; i++) {
                row(sheet, i, MadeUpList.row(i));
                if (i % 1_000 == 999) {
                    sheet.flush();
                }
            }
        }
    }

    private void row(Worksheet sheet, int index, Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Long number) {
                sheet.value(index, column, number);
            } else if (cells[column] instanceof String text) {
                sheet.value(index, column, text);
            }
            if (styled) {
                sheet.style(index, column)
                        .fontName("Times New Roman")
                        .fontSize(12)
                        .borderStyle(BorderStyle.THIN)
                        .wrapText(true)
                        .set();
            }
        }
    }
}
