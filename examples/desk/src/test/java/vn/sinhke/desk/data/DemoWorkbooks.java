package vn.sinhke.desk.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.excel.NominationWorkbook;
import vn.sinhke.json.Json;
import vn.sinhke.project.Dossier;

/**
 * Makes the workbooks of {@code examples/desk/data} out of the values beside it; a test holds the files against the
 * values. Run it after changing a value: {@code mvn -pl examples/desk -am test-compile}, then this class's main with
 * the data folder as its argument.
 */
public final class DemoWorkbooks {

    private DemoWorkbooks() {}

    /** Writes the files into the folder given. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(data.resolve(file.getKey()), file.getValue());
        }
    }

    /** The files by their path in the data folder. */
    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, Dossier> one : PublishedCases.all().entrySet()) {
            files.put("cases/" + one.getKey() + ".xlsx", workbook(one.getValue()));
        }
        for (Map.Entry<String, Dossier> one : DakNongCall2023.dossiers().entrySet()) {
            files.put("call-2023/" + one.getKey() + ".xlsx", asSent(one.getKey(), workbook(one.getValue())));
        }
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        NominationWorkbook.write(DakNongCall2023.nominations(), list);
        files.put("call-2023/danh-sach-gioi-thieu.xlsx", list.toByteArray());
        files.put(
                "call-2023/program.json",
                (Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(DakNongCall2023.program()) + "\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] workbook(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierWorkbook.write(dossier, out);
        return out.toByteArray();
    }

    /** Some senders type money and days as text, decompose accents, move tables, or write words into number cells. */
    private static byte[] asSent(String name, byte[] drawn) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(drawn))) {
            switch (name) {
                case "dn-2023-05-mac-ca" -> {
                    cell(workbook, "Dự án", "Tổng chi phí").setCellValue("1.400.000.000 đồng");
                    cell(workbook, "Dự án", "Ngày thông báo").setCellValue("18/7/2023");
                }
                case "dn-2023-07-lua" -> workbook.getSheet("Hộ tham gia").shiftRows(0, 60, 2);
                case "dn-2023-10-sau-rieng" -> decompose(workbook.getSheet("Địa bàn"));
                case "dn-2023-12-rau" ->
                    cell(workbook, "Dự án", "Số hộ tham gia").setCellValue("khoảng 20 hộ");
                default -> {
                    return drawn;
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Cell cell(XSSFWorkbook workbook, String sheet, String label) {
        for (Row row : workbook.getSheet(sheet)) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().startsWith(label)) {
                return row.getCell(1);
            }
        }
        throw new IllegalArgumentException("No such label: " + label);
    }

    private static void decompose(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                    String text = Normalizer.normalize(cell.getStringCellValue(), Normalizer.Form.NFD);
                    // Else the text within the cell stays beside the new value.
                    cell.setBlank();
                    cell.setCellValue(text);
                }
            }
        }
    }
}
