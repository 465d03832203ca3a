package vn.sinhke.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sinhke.project.Dossier;

/** Workbooks of the tests: drawn by us, then changed as senders change them. */
final class Workbook {

    private Workbook() {}

    static byte[] of(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DossierWorkbook.write(dossier, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            share(workbook);
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts within cells become shared ones, as they do when Excel saves; this library cannot change the former. */
    private static void share(XSSFWorkbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        String text = cell.getStringCellValue();
                        cell.setBlank();
                        cell.setCellValue(text);
                    }
                }
            }
        }
    }

    static Cell cell(XSSFWorkbook workbook, String sheet, String address) {
        CellReference reference = new CellReference(address);
        Sheet found = workbook.getSheet(sheet);
        Row existing = found.getRow(reference.getRow());
        Row row = existing == null ? found.createRow(reference.getRow()) : existing;
        return row.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
