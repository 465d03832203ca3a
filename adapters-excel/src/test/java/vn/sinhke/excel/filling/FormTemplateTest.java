package vn.sinhke.excel.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormReader;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.reading.FormReading;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.money.Vnd;

/** A template as a user has it: drawn by another library, in an order of its own. */
class FormTemplateTest {

    private static final Form FORM = FormReader.read("form", """
            {
              "id": "list", "version": "1", "name": "Danh sách", "english": "List", "source": "Made up for tests",
              "sheets": [{
                "name": "Danh sách",
                "title": ["DANH SÁCH HỘ {unit}", "NĂM {year}"],
                "fields": [
                  {"id": "unit", "title": "Đơn vị", "kind": "TEXT"},
                  {"id": "year", "title": "Năm", "kind": "WHOLE"},
                  {"id": "day", "title": "Ngày lập", "kind": "DATE"},
                  {"id": "officer", "title": "Người lập", "kind": "TEXT"}],
                "tables": [{
                  "id": "t",
                  "columns": [
                    {"id": "tt", "title": "TT", "kind": "ORDINAL"},
                    {"id": "name", "title": "Họ và tên", "kind": "TEXT", "personal": true},
                    {"id": "born", "title": "Năm sinh", "kind": "YEAR_OR_DATE"},
                    {"id": "poor", "title": "Hộ nghèo", "kind": "MARK"},
                    {"id": "rate", "title": "Tỷ lệ (%)", "kind": "PERCENT"},
                    {"id": "money", "title": "Số tiền (đồng)", "kind": "MONEY"},
                    {"id": "on", "title": "Ngày chi", "kind": "DATE"},
                    {"id": "note", "title": "Ghi chú", "kind": "TEXT"}],
                  "levels": [
                    {"id": "commune", "banner": true},
                    {"id": "village", "ordinal": "I", "bold": true, "sumOf": "row"},
                    {"id": "row", "ordinal": "1"}],
                  "total": {"label": "Tổng cộng", "column": "name", "sums": ["money"]}
                }],
                "footer": {"blocks": [["NGƯỜI LẬP BIỂU"], ["TM. ỦY BAN NHÂN DÂN"]]}
              }]
            }
            """);

    private static final ImmutableList<FormRow> ROWS = ImmutableList.of(
            FormRow.of("commune", "Xã Mẫu A"),
            FormRow.of("village", null, "Thôn 1", null, null, null, Vnd.of(3_000)),
            row("Nguyễn Văn Mẫu", Year.of(1970), true, "20", 1_000, LocalDate.of(2024, 3, 2)),
            row("=Trần Thị Mẫu", LocalDate.of(1982, 5, 6), null, "12.5", 2_000, null),
            FormRow.of("commune", "Xã Mẫu B"),
            FormRow.of("village", null, "Thôn 2", null, null, null, Vnd.of(4_000)),
            row("Lê Mẫu", Year.of(1990), true, "7", 4_000, LocalDate.of(2024, 3, 4)));

    private static final ImmutableMap<String, Object> FIELDS =
            ImmutableMap.of("unit", "XÃ MẪU", "year", 2024L, "day", LocalDate.of(2024, 12, 1), "officer", "Người Mẫu");

    private static FormRow row(String name, Object born, Boolean poor, String rate, long money, LocalDate day) {
        return FormRow.of("row", null, name, born, poor, new BigDecimal(rate), Vnd.of(money), day);
    }

    private static FilledForm values() {
        return new FilledForm(FORM.key(), FIELDS, ImmutableMap.of("t", ROWS), ImmutableSortedSet.of());
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        CellReference at = new CellReference(address);
        XSSFRow row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getCol(), org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Rows: 1 logo, 2-3 title, 4 fields, 6 header, 7 banner, 8 bold, 9-10 plain, 11 total, 13 footer. */
    private static byte[] template(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Mẫu của tôi");
            text(sheet, "A2", "Danh sách hộ ………");
            text(sheet, "A3", "Năm {year}");
            text(sheet, "A5", "(in tại {unit} và lưu ở đó)");
            text(sheet, "A4", "Ngày lập:");
            text(sheet, "D4", "Người lập: …………");
            String[] titles = {
                "Số tiền (đồng)", "STT", "Mã riêng", "Họ và tên", "Tỷ lệ", "Ngày chi", "Năm sinh", "Hộ nghèo", "Tiền x2"
            };
            String[] formats = {"#,##0", "General", "General", "@", "0.0%", "General", "General", "General", "#,##0"};
            for (int i = 0; i < titles.length; i++) {
                String column = CellReference.convertNumToColString(i);
                text(sheet, column + 6, titles[i]);
                for (int row = 7; row <= 10; row++) {
                    XSSFCellStyle style = workbook.createCellStyle();
                    style.setBorderBottom(BorderStyle.THIN);
                    style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
                    if (row < 9) {
                        XSSFFont bold = workbook.createFont();
                        bold.setBold(true);
                        style.setFont(bold);
                    }
                    cell(sheet, column + row).setCellStyle(style);
                }
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf("A7:I7"));
            for (int row = 8; row <= 10; row++) {
                cell(sheet, "I" + row).setCellFormula("A" + row + "*2");
            }
            text(sheet, "D11", "Tổng cộng");
            cell(sheet, "I11").setCellFormula("SUM(I7:I10)");
            text(sheet, "B13", "NGƯỜI LẬP BIỂU");
            int picture = workbook.addPicture(new byte[] {1, 2, 3}, XSSFWorkbook.PICTURE_TYPE_PNG);
            sheet.createDrawingPatriarch().createPicture(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 1, 1), picture);
            workbook.setPrintArea(0, 0, 8, 0, 14);
            sheet.getPrintSetup().setLandscape(true);
            workbook.createSheet("Khác").createRow(0).createCell(0).setCellValue("giữ nguyên");
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(XSSFSheet sheet, String address, String text) {
        cell(sheet, address).setCellValue(text);
    }

    private static final class Result {

        private final Filled filled;
        private final byte[] file;

        Result(Filled filled, byte[] file) {
            this.filled = filled;
            this.file = file;
        }

        Filled filled() {
            return filled;
        }

        byte[] file() {
            return file;
        }

        void open(Consumer<XSSFWorkbook> use) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                use.accept(workbook);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Result filled(byte[] template, FilledForm values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return new Result(FormTemplate.fill(template, FORM, values, out), out.toByteArray());
    }

    @Test
    void valuesGoUnderTheirColumnsInWhateverOrderTheseStand() throws IOException {
        Result result = filled(template(workbook -> {}), values());
        FilledForm read = FormReading.read(WorkbookSource.of(result.file()), FORM, Limits.DEFAULT)
                .filled();
        assertThat(read.fields()).isEqualTo(FIELDS);
        assertThat(read.rows("t"))
                .containsExactly(
                        FormRow.of("commune", "XÃ MẪU A", null, null, null, null, null, null, null),
                        FormRow.of("village", "I", "Thôn 1", null, null, null, Vnd.of(3_000), null, null),
                        numbered("1", ROWS.get(2)),
                        numbered("2", ROWS.get(3)),
                        FormRow.of("commune", "XÃ MẪU B", null, null, null, null, null, null, null),
                        FormRow.of("village", "II", "Thôn 2", null, null, null, Vnd.of(4_000), null, null),
                        numbered("1", ROWS.get(6)));
        assertThat(result.filled().missingColumns())
                .containsExactly(new Filled.MissingColumn("t", "note", "Ghi chú", 0));
        assertThat(result.filled().isWhole()).isTrue();
    }

    private static FormRow numbered(String ordinal, FormRow row) {
        Object[] values = new Object[8];
        for (int i = 0; i < 8; i++) {
            values[i] = row.value(i).orElse(null);
        }
        values[0] = ordinal;
        return FormRow.of(row.level(), values);
    }

    @Test
    void cellsLookAsTheTemplateHasThemAndTheRestStays() throws IOException {
        filled(template(workbook -> {}), values()).open(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, "E9").getNumericCellValue()).isEqualTo(0.2);
            assertThat(cell(sheet, "E9").getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(cell(sheet, "F9").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 3, 2));
            assertThat(cell(sheet, "F9").getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
            assertThat(cell(sheet, "H9").getStringCellValue()).isEqualTo("x");
            assertThat(cell(sheet, "D10").getStringCellValue()).isEqualTo("=Trần Thị Mẫu");
            assertThat(cell(sheet, "D8").getCellStyle().getFont().getBold()).isTrue();
            assertThat(cell(sheet, "D9").getCellStyle().getFont().getBold()).isFalse();
            assertThat(cell(sheet, "I10").getCellFormula()).isEqualTo("A10*2");
            assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                    .containsExactly("A7:I7", "A11:I11");
            assertThat(cell(sheet, "A2").getStringCellValue()).isEqualTo("Danh sách hộ XÃ MẪU");
            assertThat(cell(sheet, "A3").getStringCellValue()).isEqualTo("Năm 2024");
            assertThat(cell(sheet, "A5").getStringCellValue()).isEqualTo("(in tại XÃ MẪU và lưu ở đó)");
            assertThat(cell(sheet, "D4").getStringCellValue()).isEqualTo("Người lập: Người Mẫu");
            assertThat(cell(sheet, "B16").getStringCellValue()).isEqualTo("NGƯỜI LẬP BIỂU");
            assertThat(workbook.getPrintArea(0)).isEqualTo("'Mẫu của tôi'!$A$1:$I$18");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(workbook.getAllPictures()).hasSize(1);
            assertThat(cell(workbook.getSheetAt(1), "A1").getStringCellValue()).isEqualTo("giữ nguyên");
        });
    }

    @Test
    void sumsAreFilledInAndFormulasStay() throws IOException {
        filled(template(workbook -> {}), values()).open(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, "A14").getNumericCellValue()).isEqualTo(7_000);
            assertThat(cell(sheet, "I14").getCellFormula()).isEqualTo("SUM(I7:I13)");
            assertThat(cell(sheet, "D14").getStringCellValue()).isEqualTo("Tổng cộng");
        });
        byte[] own = template(workbook -> cell(workbook.getSheetAt(0), "A11").setCellFormula("SUM(A7:A10)"));
        filled(own, values()).open(workbook -> {
            XSSFCell sum = cell(workbook.getSheetAt(0), "A14");
            assertThat(sum.getCellFormula()).isEqualTo("SUM(A7:A13)");
            assertThat(sum.getNumericCellValue()).isEqualTo(14_000); // With the sums of villages: the user's formula.
        });
    }

    @Test
    void sumsMayStandAboveRowsThatComeOneAfterTheOther() throws IOException {
        byte[] template = template(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.removeRow(sheet.getRow(10));
            sheet.shiftRows(6, 9, 1);
            text(sheet, "D7", "Tổng số");
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FilledForm fields = new FilledForm(FORM.key(), FIELDS, ImmutableMap.of(), ImmutableSortedSet.of());
        Filled filled = FormTemplate.fill(
                template, FORM, fields, Map.of("t", ROWS.iterator()), FormTemplate.Breaks.BEFORE_BANNERS, out);
        new Result(filled, out.toByteArray()).open(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, "A7").getNumericCellValue()).isEqualTo(7_000);
            assertThat(cell(sheet, "A8").getStringCellValue()).isEqualTo("XÃ MẪU A");
            assertThat(cell(sheet, "D14").getStringCellValue()).isEqualTo("Lê Mẫu");
            assertThat(sheet.getRowBreaks()).containsExactly(10);
        });
    }

    @Test
    void whatHasNoPlaceIsTold() throws IOException {
        byte[] template = template(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            text(sheet, "D4", "");
            text(sheet, "D11", "Người nhận");
        });
        ImmutableList<FormRow> rows = ImmutableList.of(
                FormRow.of("row", null, "Mẫu", null, null, null, null, null, "ghi chú"),
                FormRow.of("total", null, null, null, null, null, Vnd.of(5)));
        Filled filled = filled(
                        template,
                        new FilledForm(FORM.key(), FIELDS, ImmutableMap.of("t", rows), ImmutableSortedSet.of()))
                .filled();
        assertThat(filled.missingColumns()).containsExactly(new Filled.MissingColumn("t", "note", "Ghi chú", 1));
        assertThat(filled.missingFields()).containsExactly("officer");
        assertThat(filled.missingTotals()).containsExactly("t");
        assertThat(filled.isWhole()).isFalse();
        assertThat(filled.toString()).doesNotContain("Mẫu");
    }

    @Test
    void aTemplateWithoutRowsKeepsItsEmptyOnes() throws IOException {
        FilledForm fields = new FilledForm(FORM.key(), FIELDS, ImmutableMap.of(), ImmutableSortedSet.of());
        filled(template(workbook -> {}), fields).open(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, "D11").getStringCellValue()).isEqualTo("Tổng cộng");
            assertThat(cell(sheet, "A9").getCellType()).isEqualTo(CellType.BLANK);
        });
    }

    @Test
    void anotherWorkbookIsRefusedWithWhatItLacks() {
        byte[] other = template(workbook ->
                workbook.getSheetAt(0).removeRow(workbook.getSheetAt(0).getRow(5)));
        assertThatThrownBy(() -> filled(other, values()))
                .isInstanceOf(WorkbookException.class)
                .hasMessageContaining("list@1")
                .hasMessageContaining("Họ và tên")
                .extracting(e -> ((WorkbookException) e).reason())
                .isEqualTo(WorkbookException.Reason.UNKNOWN_FORM);
        byte[] full = template(workbook -> text(workbook.getSheetAt(0), "D7", "Hộ năm trước"));
        assertThatThrownBy(() -> filled(full, values()))
                .isInstanceOf(WorkbookException.class)
                .hasMessageContaining("no empty row")
                .hasMessageNotContaining("năm trước");
        assertThatThrownBy(
                        () -> filled(filled(template(workbook -> {}), values()).file(), values()))
                .isInstanceOf(WorkbookException.class)
                .hasMessageContaining("rows of values already");
    }

    @Test
    void aMistakeOfTheCallerIsOne() {
        FilledForm wrong =
                new FilledForm(FORM.key(), ImmutableMap.of("nothing", "x"), ImmutableMap.of(), ImmutableSortedSet.of());
        assertThatThrownBy(() -> filled(template(workbook -> {}), wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
        FilledForm type = new FilledForm(
                FORM.key(),
                ImmutableMap.of(),
                ImmutableMap.of("t", ImmutableList.of(FormRow.of("row", null, 5L))),
                ImmutableSortedSet.of());
        assertThatThrownBy(() -> filled(template(workbook -> {}), type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("seen Long, expected String");
    }
}
