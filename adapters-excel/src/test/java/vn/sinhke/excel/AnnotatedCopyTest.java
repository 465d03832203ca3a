package vn.sinhke.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Mark;
import vn.sinhke.project.Dossiers;
import vn.sinhke.validation.Severity;

class AnnotatedCopyTest {

    private static final byte[] SENT =
            Workbook.changed(Workbook.of(Dossiers.lawful().build()), workbook -> {
                Cell cell = Workbook.cell(workbook, "Hộ tham gia", "C6");
                var helper = workbook.getCreationHelper();
                Comment comment =
                        cell.getSheet().createDrawingPatriarch().createCellComment(helper.createClientAnchor());
                comment.setString(helper.createRichTextString("đã xác minh"));
                comment.setAuthor("xã");
                cell.setCellComment(comment);
            });

    private static Mark mark(String sheet, String cell, String code, Severity severity) {
        return new Mark(
                Optional.ofNullable(sheet).map(s -> new CellPlace(s, cell)),
                code,
                severity,
                "Yêu cầu",
                "=1+1 không phải công thức",
                "Cách sửa " + code,
                "Điều 3");
    }

    private static final List<Mark> MARKS = List.of(
            mark("Dự án", "B26", "BUD-001", Severity.VIOLATION),
            mark("Dự án", "B26", "BUD-006", Severity.NOTE),
            mark("Hộ tham gia", "C6", "IDN-001", Severity.WARNING),
            mark("Kết quả", "C20", "RES-001", Severity.VIOLATION),
            mark(null, null, "CAL-001", Severity.VIOLATION));

    private static byte[] annotated(byte[] source, List<Mark> marks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedCopy.write(source, marks, out);
        return out.toByteArray();
    }

    @Test
    void itReadsBackToTheSameValuesAndTwiceDoesNotPileUp() throws IOException {
        byte[] once = annotated(SENT, MARKS);
        byte[] twice = annotated(once, MARKS);

        assertThat(DossierWorkbook.read(once)).isEqualTo(DossierWorkbook.read(SENT));
        assertThat(DossierWorkbook.read(twice).value())
                .isEqualTo(DossierWorkbook.read(SENT).value());
        assertThat(texts(twice)).isEqualTo(texts(once));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(twice));
                XSSFWorkbook sent = new XSSFWorkbook(new ByteArrayInputStream(SENT))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(sent.getNumberOfSheets() + 1);
        }
    }

    private static String texts(byte[] file) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.forEach(sheet -> {
                sheet.getCellComments()
                        .forEach((address, comment) -> texts.append(sheet.getSheetName())
                                .append(address)
                                .append(comment.getString())
                                .append('\n'));
                sheet.forEach(
                        row -> row.forEach(cell -> texts.append(cell.toString()).append('|')));
            });
        }
        return texts.toString();
    }

    @Test
    void faultyCellsAreColoredAndCommentedAndListedWithLinks() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated(SENT, MARKS)))) {
            Cell total = Workbook.cell(workbook, "Dự án", "B26");
            assertThat(total.getCellComment().getString().getString())
                    .contains("BUD-001", "BUD-006", "Cách sửa: Cách sửa BUD-001", "Căn cứ: Điều 3");
            assertThat(((org.apache.poi.xssf.usermodel.XSSFCellStyle) total.getCellStyle())
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FFF8CBC4");
            assertThat(total.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(Workbook.cell(workbook, "Hộ tham gia", "C6")
                            .getCellComment()
                            .getString()
                            .getString())
                    .startsWith("đã xác minh")
                    .contains("IDN-001");
            var index = workbook.getSheet(AnnotatedCopy.SHEET);
            assertThat(index.getLastRowNum()).isEqualTo(5);
            assertThat(index.getRow(1).getCell(4).getHyperlink().getAddress()).isEqualTo("'Dự án'!B26");
            assertThat(index.getRow(1).getCell(6).getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(index.getRow(5).getCell(4).getStringCellValue()).isEmpty();
        }
    }

    @Test
    void nothingElseIsChanged() throws IOException {
        try (XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(SENT));
                XSSFWorkbook after = new XSSFWorkbook(new ByteArrayInputStream(annotated(SENT, MARKS)))) {
            before.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                Cell copy = after.getSheet(sheet.getSheetName())
                        .getRow(row.getRowNum())
                        .getCell(cell.getColumnIndex());
                assertThat(copy).hasToString(cell.toString());
                String place = sheet.getSheetName() + cell.getAddress();
                if (!place.equals("Dự ánB26") && !place.equals("Hộ tham giaC6")) {
                    assertThat(copy.getCellStyle().getIndex())
                            .as(place)
                            .isEqualTo(cell.getCellStyle().getIndex());
                }
            })));
        }
    }
}
