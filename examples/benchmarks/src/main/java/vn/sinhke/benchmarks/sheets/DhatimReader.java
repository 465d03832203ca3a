package vn.sinhke.benchmarks.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** org.dhatim:fastexcel-reader, bare: the cells as it gives them. */
final class DhatimReader implements SheetReader {

    @Override
    public void read(Path file, Tally tally) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (Cell cell : row) {
                    if (cell != null && cell.getType() == CellType.NUMBER) {
                        tally.number(row.getRowNum() - 1, cell.getColumnIndex(), cell.asNumber());
                    } else if (cell != null && cell.getType() != CellType.EMPTY) {
                        tally.text(row.getRowNum() - 1, cell.getColumnIndex(), cell.getText());
                    }
                }
            });
        }
    }
}
