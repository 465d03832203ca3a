package vn.sinhke.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;

/** The cells that findings name, opened by a library that is not ours. */
final class Cells {

    private Cells() {}

    /** Returns what stands in the cell of that file at the place of a finding. */
    static String content(Path file, JsonNode place) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            CellReference at = new CellReference(place.get("cell").asText());
            return workbook.getSheet(place.get("sheet").asText())
                    .getRow(at.getRow())
                    .getCell(at.getCol())
                    .toString();
        }
    }
}
