package vn.sinhke.excel.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Mark;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.validation.Severity;

class AnnotationTest {

    private static final byte[] SENT = Books.made(AnnotationTest::draw);

    private static void draw(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("Hộ & 'người' xã");
        XSSFCellStyle plain = workbook.createCellStyle();
        plain.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        plain.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFCellStyle pattern = workbook.createCellStyle();
        pattern.setFillPattern(FillPatternType.BIG_SPOTS);
        Books.cell(sheet, "A1").setCellValue("không tô");
        Books.cell(sheet, "B1").setCellStyle(plain);
        Books.cell(sheet, "C1").setCellStyle(pattern);
        Books.cell(sheet, "A3").setCellFormula("1+1");
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
        comment.setAddress(0, 0);
        comment.setAuthor("xã");
        comment.setString("đã xác minh");
        workbook.createSheet("Trống");
        workbook.createSheet(Annotation.SHEET).createRow(0).createCell(0).setCellValue("của người gửi");
    }

    private static Mark mark(String sheet, String cell, Severity severity) {
        return new Mark(
                Optional.of(new CellPlace(sheet, cell)),
                "IDN-001",
                severity,
                "Yêu cầu",
                "=1+1 \u0001",
                "Sửa",
                "Điều 3");
    }

    private static final List<Mark> MARKS = List.of(
            mark("Hộ & 'người' xã", "A1", Severity.WARNING),
            mark("Hộ & 'người' xã", "B1", Severity.VIOLATION),
            mark("Hộ & 'người' xã", "C1", Severity.NOTE),
            mark("Hộ & 'người' xã", "D2", Severity.NOTE),
            mark("Trống", "B7", Severity.VIOLATION),
            mark("Không có", "B7", Severity.VIOLATION),
            mark("Trống", "7B", Severity.VIOLATION));

    private static String fill(XSSFWorkbook workbook, String cell) {
        XSSFCellStyle style = Books.cell(workbook.getSheetAt(0), cell).getCellStyle();
        return style.getFillPattern() + " " + style.getFillForegroundXSSFColor();
    }

    @Test
    void marksArePutOnAndThoseWithoutACellAreTold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Annotated told = Annotation.write(SENT, MARKS, out);
        assertThat(told.unplaced()).containsExactly(MARKS.get(5), MARKS.get(6));
        assertThat(told.signatureDropped()).isFalse();
        Books.open(out.toByteArray(), workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getCellComments()).hasSize(4);
            assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress("A1"))
                            .getString()
                            .getString())
                    .startsWith("đã xác minh\n———\nSinh Kế:\nIDN-001: =1+1 \u0001\nCách sửa: Sửa\nCăn cứ: Điều 3");
            assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress("A1"))
                            .getAuthor())
                    .isEqualTo("xã");
            assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress("D2"))
                            .getAuthor())
                    .isEqualTo("Sinh Kế");
            assertThat(Books.cell(sheet, "B1")
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FFF8CBC4");
            assertThat(Books.cell(workbook.getSheet("Trống"), "B7")
                            .getCellStyle()
                            .getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(Books.cell(workbook.getSheet(Annotation.SHEET), "A1").getStringCellValue())
                    .isEqualTo("của người gửi");
            XSSFSheet findings = workbook.getSheetAt(3);
            assertThat(findings.getSheetName()).isEqualTo(Annotation.SHEET + " (2)");
            assertThat(findings.getLastRowNum()).isEqualTo(MARKS.size());
            assertThat(findings.getRow(1).getCell(4).getHyperlink().getAddress())
                    .isEqualTo("'Hộ & ''người'' xã'!A1");
            assertThat(findings.getPaneInformation().isFreezePane()).isTrue();
            assertThat(findings.getPrintSetup().getLandscape()).isTrue();
            assertThat(findings.getFitToPage()).isTrue();
            assertThat(findings.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        });
    }

    @Test
    void withoutMarksTheFormerStyleComesBack() throws IOException {
        byte[] off = Annotation.of(Annotation.of(SENT, MARKS), List.of());
        Books.open(
                SENT,
                before -> Books.open(off, after -> {
                    for (String cell : List.of("A1", "B1", "C1", "A3")) {
                        assertThat(fill(after, cell)).as(cell).isEqualTo(fill(before, cell));
                        assertThat(Books.cell(after.getSheetAt(0), cell)
                                        .getCellStyle()
                                        .getIndex())
                                .isEqualTo(Books.cell(before.getSheetAt(0), cell)
                                        .getCellStyle()
                                        .getIndex());
                    }
                    assertThat(after.getSheetAt(0).getCellComments()).hasSize(1);
                    assertThat((Object) after.getSheetAt(0).getRow(1)).isNull();
                    assertThat((Object) after.getSheet("Trống").getRow(6)).isNull();
                    assertThat(after.getNumberOfSheets()).isEqualTo(4);
                }));
        Map<String, String> parts = Books.parts(off);
        assertThat(parts.get("xl/worksheets/sheet2.xml").replaceAll("<dimension[^>]*>|<legacyDrawing[^>]*>", ""))
                .isEqualTo(Books.parts(SENT)
                        .get("xl/worksheets/sheet2.xml")
                        .replaceAll("<dimension[^>]*>", "")
                        .replace("<sheetData/>", "<sheetData></sheetData>"));
    }

    @Test
    void partsWithoutMarksStayToTheByteAndMarkedOnesApartFromTheMarks() throws IOException {
        Map<String, String> parts = new TreeMap<>(Books.parts(SENT));
        String odd =
                "<?xml version='1.0'?>\n<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:q='urn:q' q:a='&gt;' >\n <x:sheetData ><x:row\tq:b='1' r='2' spans='1:2'>"
                        + "<!-- <c r='A9'/> --><x:c q:z='9' r='A2' t='str' ><x:v>a&#x1EA1;\n</x:v></x:c> <x:c r='C2'/></x:row>"
                        + "</x:sheetData><x:extLst><x:ext uri='{1}'><q:any>  <c r='A2'/></q:any></x:ext></x:extLst></x:worksheet>";
        parts.put("xl/worksheets/sheet2.xml", odd);
        parts.put("xl/unknown.bin", "\u0000\u0001");
        parts.put(
                "[Content_Types].xml",
                parts.get("[Content_Types].xml")
                        .replace("<Override", "<Default Extension=\"bin\" ContentType=\"x/y\"/><Override"));
        Map<String, String> after = Books.parts(Annotation.of(
                Books.zipped(parts), List.of(mark("Trống", "A2", Severity.NOTE), mark("Trống", "B2", Severity.NOTE))));
        assertThat(after.get("xl/worksheets/sheet2.xml")
                        .replaceAll("<x:legacyDrawing [^>]*/>", "")
                        .replaceAll(" s=\"\\d+\"", ""))
                .isEqualTo(odd.replace(" spans='1:2'", "")
                        .replace("'str' >", "'str'>")
                        .replace("<x:c r='C2'/>", "<x:c r=\"B2\"/><x:c r='C2'/>"));
        assertThat(after.get("xl/worksheets/sheet2.xml")).contains("/><x:extLst>");
        for (String part :
                List.of("xl/worksheets/sheet1.xml", "xl/unknown.bin", "xl/comments1.xml", "xl/theme/theme1.xml")) {
            assertThat(after.get(part)).as(part).isEqualTo(parts.get(part));
        }
    }

    @Test
    void aSignatureIsLeftOutAndToldOf() throws IOException {
        Map<String, String> parts = new TreeMap<>(Books.parts(SENT));
        parts.put("_xmlsignatures/origin.sigs", "");
        parts.put("_xmlsignatures/sig1.xml", "<Signature/>");
        parts.put(
                "_xmlsignatures/_rels/origin.sigs.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                        + "Id=\"a\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/"
                        + "signature\" Target=\"sig1.xml\"/></Relationships>");
        parts.put(
                "_rels/.rels",
                parts.get("_rels/.rels")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"sig\" Type=\"http://schemas.openxmlformats.org/package/2006/"
                                        + "relationships/digital-signature/origin\" "
                                        + "Target=\"_xmlsignatures/origin.sigs\"/></Relationships>"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Annotation.write(Books.zipped(parts), MARKS, out).signatureDropped())
                .isTrue();
        assertThat(Books.parts(out.toByteArray()).keySet()).noneMatch(name -> name.startsWith("_xml"));
    }

    @Test
    void aThreadOfCommentsIsLeftAlone() throws IOException {
        Map<String, String> parts = new TreeMap<>(Books.parts(SENT));
        parts.put("xl/comments1.xml", parts.get("xl/comments1.xml").replace(">xã<", ">tc={1}<"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Annotated told = Annotation.write(Books.zipped(parts), MARKS, out);
        assertThat(told.uncommented()).containsExactly(new CellPlace("Hộ & 'người' xã", "A1"));
        Books.open(
                out.toByteArray(),
                workbook -> assertThat(workbook.getSheetAt(0)
                                .getCellComment(new org.apache.poi.ss.util.CellAddress("A1"))
                                .getString()
                                .getString())
                        .isEqualTo("đã xác minh"));
        Books.open(SENT, before -> {
            try {
                Books.open(
                        Annotation.of(out.toByteArray(), List.of()),
                        after -> assertThat(fill(after, "A1")).isEqualTo(fill(before, "A1")));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Test
    void aFileOnDiskGivesTheSame(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), SENT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Annotation.write(file, MARKS, out);
        assertThat(Books.parts(out.toByteArray())).isEqualTo(Books.parts(Annotation.of(SENT, MARKS)));
    }

    @Test
    void brokenPartsAreRefused() {
        for (String broken : List.of("<worksheet><sheetData>", "<!DOCTYPE worksheet><worksheet/>", "")) {
            Map<String, String> parts = new TreeMap<>(Books.parts(SENT));
            parts.put("xl/worksheets/sheet2.xml", broken);
            assertThatThrownBy(() -> Annotation.of(Books.zipped(parts), MARKS)).isInstanceOf(WorkbookException.class);
        }
    }
}
