package vn.sinhke.excel.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FillingTest {

    private static final byte[] TEMPLATE = Books.made(FillingTest::draw);

    private static void draw(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("Danh sách O'Hộ");
        XSSFCellStyle money = workbook.createCellStyle();
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        XSSFCellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        XSSFCellStyle bold = workbook.createCellStyle();
        bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Books.cell(sheet, "A1").setCellValue("DANH SÁCH HỘ");
        Books.cell(sheet, "C2").setCellValue("(xã)");
        Books.cell(sheet, "F3").setCellFormula("SUM(F6:F7)");
        String[] headers = {"TT", "Họ tên", "Ngày", "Số", "Đơn giá", "Tiền", "Tỷ lệ"};
        for (int i = 0; i < headers.length; i++) {
            sheet.createRow(5 - 1).createCell(i);
        }
        for (int i = 0; i < headers.length; i++) {
            Books.cell(sheet, Address.letters(i + 1) + "5").setCellValue(headers[i]);
            Books.cell(sheet, Address.letters(i + 1) + "6").setCellStyle(bold);
            Books.cell(sheet, Address.letters(i + 1) + "7").setCellStyle(i == 2 ? day : money);
        }
        sheet.getRow(6).setHeightInPoints(33);
        Books.cell(sheet, "F7").setCellFormula("D7*E7");
        Books.cell(sheet, "G7").setCellFormula("F7/$F$8+SUM(D$6:D7)*0");
        Books.cell(sheet, "A8").setCellValue("Tổng cộng");
        Books.cell(sheet, "D8").setCellFormula("SUM(D6:D7)");
        Books.cell(sheet, "F8").setCellFormula("SUM(F6:F7)");
        Books.cell(sheet, "B10").setCellValue("Ngày tháng năm");
        sheet.addMergedRegion(CellRangeAddress.valueOf("B10:E10"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:G1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("B6:E6"));
        XSSFSheet other = workbook.createSheet("Tổng hợp");
        Books.cell(other, "A1").setCellFormula("'Danh sách O''Hộ'!F8&\"F8\"");
        Books.cell(other, "A8").setCellFormula("A1");
        workbook.setPrintArea(0, 0, 6, 0, 9);
        var validation = sheet.getDataValidationHelper();
        sheet.addValidationData(validation.createValidation(
                validation.createIntegerConstraint(0, "1", "9"), new CellRangeAddressList(5, 6, 3, 3)));
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {CellRangeAddress.valueOf("D6:D7")},
                        sheet.getSheetConditionalFormatting().createConditionalFormattingRule("D6>$D$8"));
        sheet.setAutoFilter(CellRangeAddress.valueOf("A5:G7"));
        sheet.setRowBreak(8);
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 4, 8, 6, 10));
        comment.setAddress(7, 3);
        comment.setString("tổng số");
        int picture = workbook.addPicture(new byte[] {1, 2, 3}, XSSFWorkbook.PICTURE_TYPE_PNG);
        sheet.createDrawingPatriarch().createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 10, 2, 12), picture);
    }

    private static List<Object> values(int i) {
        return Arrays.asList(
                (long) i,
                i == 1 ? "=1+1" : i == 2 ? "+84 \u0001_x0041_ <&>" : "@Hộ " + i,
                LocalDate.of(2026, 1, i),
                i,
                new BigDecimal("1000.5"));
    }

    static byte[] filled(byte[] template, Function<Filling, Filling> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fill.apply(Filling.of(template)).write(out);
        return out.toByteArray();
    }

    private static byte[] filled(int count) throws IOException {
        return filled(
                TEMPLATE,
                filling -> filling.set("Danh sách O'Hộ", "C2", "Xã Đắk Wil")
                        .set("Danh sách O'Hộ", "B10", "Ngày 1")
                        .rows(
                                "Danh sách O'Hộ",
                                6,
                                2,
                                IntStream.range(0, count)
                                        .mapToObj(i -> new FilledRow(
                                                i % 4 == 0 ? 0 : 1, i % 4 == 0 ? List.of("H" + i) : values(i)))
                                        .iterator(),
                                row -> row.model() == 0));
    }

    @Test
    void whatStandsBelowMovesWithAllThatRefersToIt() throws IOException {
        Books.open(filled(8), workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(Books.cell(sheet, "C2").getStringCellValue()).isEqualTo("Xã Đắk Wil");
            assertThat(Books.cell(sheet, "B16").getStringCellValue()).isEqualTo("Ngày 1");
            assertThat(Books.cell(sheet, "A14").getStringCellValue()).isEqualTo("Tổng cộng");
            assertThat(Books.cell(sheet, "F14").getCellFormula()).isEqualTo("SUM(F6:F13)");
            assertThat(Books.cell(sheet, "F3").getCellFormula()).isEqualTo("SUM(F6:F13)");
            assertThat(Books.cell(sheet, "D14").getNumericCellValue()).isEqualTo(1 + 2 + 3 + 5 + 6 + 7);
            assertThat(Books.cell(sheet, "G9").getCellFormula()).isEqualTo("F9/$F$14+SUM(D$6:D9)*0");
            assertThat(Books.cell(workbook.getSheetAt(1), "A1").getCellFormula())
                    .isEqualTo("'Danh sách O''Hộ'!F14&\"F8\"");
            assertThat(Books.cell(workbook.getSheetAt(1), "A8").getCellFormula())
                    .isEqualTo("A1");
            assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                    .containsExactlyInAnyOrder("A1:G1", "B16:E16", "B6:E6", "B10:E10");
            assertThat(workbook.getPrintArea(0)).isEqualTo("'Danh sách O''Hộ'!$A$1:$G$16");
            assertThat(sheet.getDataValidations()
                            .get(0)
                            .getRegions()
                            .getCellRangeAddresses()[0]
                            .formatAsString())
                    .isEqualTo("D6:D13");
            var format = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
            assertThat(format.getFormattingRanges()[0].formatAsString()).isEqualTo("D6:D13");
            assertThat(format.getRule(0).getFormula1()).isEqualTo("D6>$D$14");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:G13");
            assertThat(sheet.getRowBreaks()).containsExactly(8, 14);
            assertThat(sheet.getCellComments().keySet()).hasToString("[D14]");
            XSSFClientAnchor anchor = ((XSSFPicture) sheet.getDrawingPatriarch().getShapes().stream()
                            .filter(XSSFPicture.class::isInstance)
                            .findFirst()
                            .orElseThrow())
                    .getClientAnchor();
            assertThat(List.of(anchor.getRow1(), anchor.getRow2())).containsExactly(16, 18);
            assertThat(workbook.getForceFormulaRecalculation()).isTrue();
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            assertThat(Books.cell(sheet, "F14").getNumericCellValue()).isEqualTo(24 * 1000.5);
        });
    }

    @Test
    void rowsLookLikeTheirModelAndTextStaysText() throws IOException {
        Books.open(filled(8), workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFCell text = Books.cell(sheet, "B7");
            assertThat(text.getCellType()).isEqualTo(CellType.STRING);
            assertThat(text.getStringCellValue()).isEqualTo("=1+1");
            assertThat(Books.cell(sheet, "B8").getStringCellValue()).isEqualTo("+84 \u0001_x0041_ <&>");
            assertThat(Books.cell(sheet, "C9").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 1, 3));
            assertThat(Books.cell(sheet, "E9").getNumericCellValue()).isEqualTo(1000.5);
            assertThat(Books.cell(sheet, "E9").getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            assertThat(sheet.getRow(8).getHeightInPoints()).isEqualTo(33);
            assertThat(Books.cell(sheet, "A10").getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(sheet.getLastRowNum()).isEqualTo(15);
        });
    }

    @Test
    void withoutRowsTheFormIsBlankAndItsSumsHold() throws IOException {
        Books.open(filled(0), workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(Books.cell(sheet, "A7").getStringCellValue()).isEqualTo("Tổng cộng");
            assertThat(Books.cell(sheet, "F7").getCellFormula()).isEqualTo("SUM(F6:F6)");
            assertThat(Books.cell(sheet, "A6").getCellType()).isEqualTo(CellType.BLANK);
        });
    }

    @Test
    void otherPartsStayToTheByte() throws IOException {
        Map<String, String> before = Books.parts(TEMPLATE);
        Map<String, String> after = Books.parts(filled(5));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (String part :
                List.of("xl/styles.xml", "xl/theme/theme1.xml", "xl/sharedStrings.xml", "xl/media/image1.png")) {
            assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
        }
    }

    @Test
    void whatACellCannotHoldIsRefused() {
        for (Object value : List.of(1234567890123456L, "x".repeat(32_768), LocalDate.of(1899, 1, 1), 1.5f)) {
            assertThatThrownBy(() -> filled(TEMPLATE, filling -> filling.set("Tổng hợp", "A1", value)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> filled(TEMPLATE, filling -> filling.set("Không có", "A1", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Không có");
        assertThatThrownBy(() -> Filling.of(TEMPLATE).set("x", "7C", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void daysAreCountedAsTheWorkbookCounts() {
        assertThat(CellValue.serial(LocalDate.of(1900, 2, 28), false)).isEqualTo(59);
        assertThat(CellValue.serial(LocalDate.of(1900, 3, 1), false)).isEqualTo(61);
        assertThat(CellValue.serial(LocalDate.of(2026, 1, 1), false)).isEqualTo(46023);
        assertThat(CellValue.serial(LocalDate.of(2026, 1, 1), true)).isEqualTo(46023 - 1462);
    }
}
