package vn.sinhke.excel.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookFile;
import vn.sinhke.excel.workbook.WorkbookSource;

/** Tables, charts, pivot tables, days from 1904 and strict packages in a template that is filled. */
class FillingFurtherPartsTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String TYPES = "[Content_Types].xml";

    private static byte[] template(boolean table) {
        return Books.made(workbook -> draw(workbook, table));
    }

    private static void draw(XSSFWorkbook workbook, boolean table) {
        XSSFSheet sheet = workbook.createSheet("Hộ");
        String[] headers = {"Tên", "Ngày", "Tiền"};
        for (int i = 0; i < headers.length; i++) {
            Books.cell(sheet, Address.letters(i + 1) + "1").setCellValue(headers[i]);
            Books.cell(sheet, Address.letters(i + 1) + "2").setCellValue("");
        }
        Books.cell(sheet, "A4").setCellValue("Cuối");
        if (table) {
            sheet.createTable(new AreaReference("A1:C2", SpreadsheetVersion.EXCEL2007));
        }
    }

    private static byte[] filled(byte[] template) throws IOException {
        return FillingTest.filled(
                template,
                filling -> filling.rows(
                        "Hộ",
                        2,
                        1,
                        IntStream.rangeClosed(1, 5)
                                .mapToObj(
                                        i -> FilledRow.of(Arrays.asList("Hộ " + i, LocalDate.of(2026, 1, i), (long) i)))
                                .iterator()));
    }

    private static byte[] changed(byte[] file, UnaryOperator<Map<String, String>> change) {
        return Books.zipped(change.apply(Books.parts(file)));
    }

    private static byte[] with(byte[] file, String name, String type, String xml) {
        return changed(file, parts -> {
            parts.put(name, xml);
            parts.computeIfPresent(
                    TYPES,
                    (key, all) -> all.replace(
                            "</Types>", "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/></Types>"));
            return parts;
        });
    }

    private static List<String> cells(byte[] file) {
        List<String> cells = new java.util.ArrayList<>();
        try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
            workbook.rows(workbook.sheets().get(0), row -> {
                for (int i = 0; i < row.size(); i++) {
                    cells.add(row.cell(i).row() + " " + row.cell(i).text());
                }
                return true;
            });
        }
        return cells;
    }

    @Test
    void aTableTakesInAllRows() throws IOException {
        Books.open(filled(template(true)), workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getArea().formatAsString()).isEqualTo("A1:C6");
                assertThat(table.getCTTable().getRef()).isEqualTo("A1:C6");
            });
            assertThat(Books.cell(sheet, "A8").getStringCellValue()).isEqualTo("Cuối");
        });
    }

    @Test
    void aChartShowsAllRows() throws IOException {
        byte[] template = with(
                template(false),
                "xl/charts/chart1.xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart><c:plotArea>"
                        + "<c:barChart><c:ser><c:val><c:numRef><c:f>'Hộ'!$C$2:$C$2</c:f></c:numRef></c:val></c:ser>"
                        + "</c:barChart></c:plotArea></c:chart></c:chartSpace>");

        assertThat(Books.parts(filled(template)).get("xl/charts/chart1.xml")).contains("<c:f>'Hộ'!$C$2:$C$6</c:f>");
    }

    @Test
    void aPivotTableIsMadeOfAllRows() throws IOException {
        byte[] template = with(
                template(false),
                "xl/pivotCache/pivotCacheDefinition1.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
                "<pivotCacheDefinition xmlns=\"" + MAIN + "\"><cacheSource type=\"worksheet\">"
                        + "<worksheetSource ref=\"A1:C2\" sheet=\"Hộ\"/></cacheSource><cacheFields count=\"0\"/>"
                        + "</pivotCacheDefinition>");

        assertThat(Books.parts(filled(template)).get("xl/pivotCache/pivotCacheDefinition1.xml"))
                .contains("ref=\"A1:C6\"");
    }

    @Test
    void daysAreCountedFrom1904WhereTheTemplateDoes() throws IOException {
        byte[] template = changed(template(false), parts -> {
            parts.computeIfPresent(
                    "xl/workbook.xml",
                    (name, xml) -> xml.contains("<workbookPr")
                            ? xml.replaceFirst("<workbookPr[^>]*>", "<workbookPr date1904=\"1\"/>")
                            : xml.replaceFirst("<(bookViews|sheets)>", "<workbookPr date1904=\"1\"/><$1>"));
            return parts;
        });
        byte[] filled = filled(template);

        assertThat(Books.parts(filled).get("xl/worksheets/sheet1.xml")).contains("<v>44561</v>");
        assertThat(cells(filled)).contains("1 2026-01-01", "5 2026-01-05", "7 Cuối");
    }

    @Test
    void aStrictPackageStaysStrict() throws IOException {
        byte[] template = changed(template(false), parts -> {
            parts.replaceAll((name, xml) -> xml.replace(MAIN, STRICT)
                    .replace(
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                            "http://purl.oclc.org/ooxml/officeDocument/relationships"));
            return parts;
        });
        byte[] filled = filled(template);

        assertThat(cells(filled))
                .startsWith("0 Tên", "0 Ngày", "0 Tiền", "1 Hộ 1", "1 2026-01-01", "1 1")
                .endsWith("5 5", "7 Cuối");
        assertThat(Books.parts(filled).values()).noneMatch(xml -> xml.contains(MAIN));
    }
}
