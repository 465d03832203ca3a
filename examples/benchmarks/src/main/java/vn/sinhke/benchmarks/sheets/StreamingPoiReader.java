package vn.sinhke.benchmarks.sheets;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** com.github.pjfanning:excel-streaming-reader, bare. */
final class StreamingPoiReader implements SheetReader {

    @Override
    public void read(Path file, Tally tally) throws IOException {
        try (Workbook workbook = StreamingReader.builder().rowCacheSize(100).open(file.toFile())) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        tally.number(row.getRowNum(), cell.getColumnIndex(), cell.getNumericCellValue());
                    } else if (cell.getCellType() == CellType.STRING) {
                        tally.text(row.getRowNum(), cell.getColumnIndex(), cell.getStringCellValue());
                    }
                }
            }
        }
    }
}
