package vn.sinhke.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.workbook.SheetInfo.Visibility;

/** What a package may write, cell by cell. */
class XlsxReadingTest {

    private static List<String> cells(String data) {
        return Cells.of(XlsxParts.of(data).pack()).stream()
                .map(line -> line.substring("Một!".length()))
                .toList();
    }

    private static List<String> row(String cells) {
        return cells("<row r=\"1\">" + cells + "</row>");
    }

    @Test
    void theTypesOfCells() {
        assertThat(row("<c r=\"A1\"><v>1.50</v></c><c r=\"B1\" t=\"n\" s=\"1\"><v>46053</v></c><c t=\"s\"><v>1</v></c>"
                        + "<c t=\"str\"><v>a  b</v></c><c t=\"inlineStr\"><is><t>trong</t></is></c><c t=\"b\"><v>1</v></c>"
                        + "<c t=\"b\"><v>0</v></c><c t=\"e\"><v>#REF!</v></c><c r=\"K1\" t=\"d\"><v>2026-01-31</v></c>"
                        + "<c s=\"2\"><v>0.25</v></c>"))
                .containsExactly(
                        "A1 NUMBER [1.5] 1.5",
                        "B1 NUMBER [2026-01-31] 46053 2026-01-31",
                        "C1 TEXT [Hai ba]",
                        "D1 TEXT [a b]",
                        "E1 TEXT [trong]",
                        "F1 BOOLEAN [x]",
                        "G1 BOOLEAN []",
                        "H1 ERROR [#REF!]",
                        "K1 NUMBER [2026-01-31] 46053 2026-01-31",
                        "L1 NUMBER [0.25] 0.25 percent");
    }

    @Test
    void formulas() {
        assertThat(
                        row(
                                "<c r=\"A1\"><f>B1</f></c><c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\" t=\"str\"><f>A</f><v></v></c>"
                                        + "<c r=\"D1\"><f t=\"shared\" si=\"0\"/><v>3</v></c>"
                                        + "<c r=\"E1\"><f t=\"array\" ref=\"E1:F2\">X</f><v>4</v></c><c r=\"F1\"><v>5</v></c><c><v>6</v></c>"))
                .containsExactly(
                        "A1 UNSTORED_FORMULA [=] formula",
                        "B1 NUMBER [2] 2 formula",
                        "C1 UNSTORED_FORMULA [=] formula",
                        "D1 NUMBER [3] 3 formula",
                        "E1 NUMBER [4] 4 formula",
                        "F1 NUMBER [5] 5 formula",
                        "G1 NUMBER [6] 6");
    }

    @Test
    void cellsAndRowsWithoutContentAreNotVisited() {
        assertThat(
                        cells(
                                "<row r=\"1\" s=\"1\"/><row r=\"2\"><c r=\"A2\" s=\"1\"/><c t=\"s\"><v>2</v></c><c><v/></c>"
                                        + "<c t=\"inlineStr\"><is><t> \u00a0 </t></is></c></row><row r=\"9\"><c t=\"s\"><v>0</v></c></row>"))
                .containsExactly("A9 TEXT [Một]");
    }

    @Test
    void aTextWithinTheCellIsTakenBeforeAValueBesideIt() {
        assertThat(
                        cells(
                                "<row><c t=\"inlineStr\"><v>khác</v><is><t>trong</t></is></c>"
                                        + "<c t=\"inlineStr\"><is><t>trong</t></is><v>khác</v></c><c t=\"inlineStr\"><v>khác</v></c></row>"))
                .containsExactly("A1 TEXT [trong]", "B1 TEXT [trong]", "C1 TEXT [khác]");
    }

    @Test
    void rowsWithoutANumberComeAfterTheOneBefore() {
        assertThat(cells("<row><c><v>1</v></c></row><row r=\"5\"><c><v>2</v></c></row><row><c><v>3</v></c></row>"))
                .containsExactly("A1 NUMBER [1] 1", "A5 NUMBER [2] 2", "A6 NUMBER [3] 3");
    }

    @Test
    void whatIsStoredAndWhatIsRead() {
        Row row = Cells.rows(
                        XlsxParts.of("<row><c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a_x0041_  b</t></is></c>"
                                        + "<c><v>0.30000000000000004</v></c><c><v>12</v></c><c><v>1E+3</v></c></row>")
                                .pack())
                .get(0);
        assertThat(row.cell(0).raw()).isEqualTo(" aA  b");
        assertThat(row.cell(0).text()).isEqualTo("aA b");
        assertThat(row.cell(1).raw()).isEqualTo("0.30000000000000004");
        assertThat(row.cell(1).text()).isEqualTo("0.3");
        assertThat(row.cell(1).doubleValue()).isEqualTo(0.1 + 0.2);
        assertThat(row.cell(1).isWhole()).isFalse();
        assertThat(row.find(2).isWhole()).isTrue();
        assertThat(row.find(2).whole()).isEqualTo(12);
        assertThat(row.find(3).whole()).isEqualTo(1000);
        assertThat(row.find(4)).isNull();
        assertThat(row.at(2)).contains(row.cell(2));
        assertThat(row.cell(2)).hasToString("NUMBER at !C1");
        assertThatThrownBy(() -> row.cell(1).whole()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void prefixesStrictNamesAndForeignElements() {
        String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        byte[] file = XlsxParts.ofSheet(
                        "<q:worksheet xmlns:q=\"" + strict + "\" xmlns:z=\"urn:z\"><z:sheetData><z:row/>"
                                + "</z:sheetData><q:sheetData><q:row z:r=\"7\"><z:c/><q:c z:t=\"s\"><q:v>1</q:v></q:c></q:row>"
                                + "</q:sheetData></q:worksheet>")
                .with(
                        "xl/workbook.xml",
                        "<w:workbook xmlns:w=\"" + strict + "\" xmlns:k=\"http://purl.oclc.org/ooxml/officeDocument/"
                                + "relationships\"><w:workbookPr date1904=\"true\"/><w:sheets><w:sheet name=\"Một\""
                                + " k:id=\"r1\" state=\"veryHidden\"/></w:sheets></w:workbook>")
                .pack();
        assertThat(Cells.of(file)).containsExactly("Một!A1 NUMBER [1] 1");
        try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
            assertThat(workbook.sheets()).containsExactly(new SheetInfo(0, "Một", Visibility.VERY_HIDDEN));
        }
    }

    @Test
    void daysCountedFrom1904() {
        byte[] file = XlsxParts.of("<row><c s=\"1\"><v>0</v></c><c t=\"d\"><v>2026-01-31T12:00:00Z</v></c></row>")
                .replace("xl/workbook.xml", "<sheets>", "<workbookPr date1904=\"1\"/><sheets>")
                .pack();
        assertThat(Cells.of(file))
                .containsExactly(
                        "Một!A1 NUMBER [1904-01-01] 0 1904-01-01", "Một!B1 NUMBER [2026-01-31] 44591.5 2026-01-31");
    }

    @Test
    void otherEncodings() {
        String sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"" + XlsxParts.MAIN
                + "\"><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row><c/><c t=\"inlineStr\"><is><t>ắ</t>"
                + "</is></c></row></sheetData><mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells></worksheet>";
        byte[] file = XlsxParts.of("")
                .with(XlsxParts.SHEET, sheet.getBytes(StandardCharsets.UTF_16))
                .pack();
        assertThat(Cells.of(file)).containsExactly("Một!B1 TEXT [ắ] hidden");
        assertThat(frame(file).lastColumn(0, 0)).isEqualTo(2);
    }

    @Test
    void theFrameOfASheet() {
        for (String around : new String[] {"", "<!-- <sheetData> -->", "<?x </sheetData> ?>"}) {
            for (String data : new String[] {
                "<sheetData/>",
                "<sheetData a='>'><row><c><v>1</v></c></row></sheetData >",
                "<sheetData><!-- </sheetData> --><row/></sheetData>",
                "<sheetData><row><c t=\"str\"><v><![CDATA[</sheetData>]]></v></c></row></sheetData>"
            }) {
                SheetFrame frame = frame(XlsxParts.ofSheet(
                                "<worksheet xmlns=\"" + XlsxParts.MAIN + "\">" + around
                                        + "<cols><col min=\"3\" max=\"4\" hidden=\"true\"/><col min=\"6\" max=\"6\"/></cols>"
                                        + data
                                        + "<mergeCells><mergeCell ref=\"B2:D3\"/><mergeCell ref=\"F9\"/></mergeCells></worksheet>")
                        .pack());
                assertThat(frame.hiddenColumns()).containsExactly(2, 3);
                assertThat(frame.merged())
                        .containsExactly(new SheetFrame.Region(1, 1, 2, 3), new SheetFrame.Region(8, 5, 8, 5));
                assertThat(frame.lastColumn(1, 1)).isEqualTo(3);
                assertThat(frame.lastRow(1, 1)).isEqualTo(2);
                assertThat(frame.lastColumn(2, 2)).isEqualTo(2);
            }
        }
    }

    private static SheetFrame frame(byte[] file) {
        try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
            return workbook.frame(workbook.sheets().get(0));
        }
    }

    @Test
    void hiddenRowsAndColumns() {
        byte[] file = XlsxParts.ofSheet("<worksheet xmlns=\"" + XlsxParts.MAIN + "\"><cols><col min=\"2\" max=\"2\""
                        + " hidden=\"1\"/></cols><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row hidden=\"1\">"
                        + "<c><v>3</v></c></row></sheetData></worksheet>")
                .pack();
        assertThat(Cells.of(file))
                .containsExactly("Một!A1 NUMBER [1] 1", "Một!B1 NUMBER [2] 2 hidden", "Một!A2 NUMBER [3] 3 hidden");
    }

    @Test
    void aVisitorThatHasSeenEnoughStops() {
        List<Integer> seen = new ArrayList<>();
        byte[] file = XlsxParts.of("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row broken")
                .pack();
        try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
            workbook.rows(workbook.sheets().get(0), row -> {
                seen.add(row.index());
                return false;
            });
        }
        assertThat(seen).containsExactly(0);
    }

    @Test
    void whatIsCarriedAndNotRead() {
        byte[] file = XlsxParts.of("")
                .replace(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        XlsxParts.reference("m", "vbaProject", "vbaProject.bin")
                                + XlsxParts.reference("e", "externalLink", "externalLinks/1.xml")
                                + XlsxParts.reference("c", "connections", "connections.xml") + "</Relationships>")
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        XlsxParts.references(XlsxParts.reference("o", "oleObject", "../embeddings/1.bin")))
                .pack();
        try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
            assertThat(workbook.kind()).isEqualTo(WorkbookFile.Kind.XLSX);
            assertThat(workbook.remarks())
                    .containsExactlyInAnyOrder(
                            Remark.MACROS, Remark.EXTERNAL_LINKS, Remark.CONNECTIONS, Remark.EMBEDDED_OBJECTS);
            assertThatThrownBy(() -> workbook.frame(new SheetInfo(1, "Hai", Visibility.VISIBLE)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
