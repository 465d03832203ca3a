package vn.sinhke.excel.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;
import vn.sinhke.money.Vnd;

class FormDrawingTest {

    private static final Drawn EMPTY = Drawn.empty(Drawn.EVERYTHING);

    private static FormRow main(String level, String part, String place, Long start, Long out, Long other) {
        return FormRow.of(level, null, place, null, start, out, other).as(part);
    }

    private static final Drawn FILLED = Drawn.of(
            Drawn.EVERYTHING,
            Drawn.filled(
                    Drawn.EVERYTHING,
                    Map.of(
                            "officer",
                            "Trần Văn C",
                            "commune",
                            "Quảng Sơn",
                            "year",
                            2023L,
                            "day",
                            LocalDate.of(2023, 7, 18),
                            "sum",
                            Vnd.of(5),
                            "nature",
                            "CURRENT",
                            "task",
                            "A"),
                    Map.of(
                            "main",
                            List.of(
                                    FormRow.of("province", "tỉnh Đắk Nông"),
                                    main("district", "households", "Đắk Glong", 7L, 3L, null),
                                    main("district", "persons", "Đắk Glong", 30L, 12L, null),
                                    main("commune", "households", "Quảng Sơn", 5L, 2L, null),
                                    main("commune", "persons", "Quảng Sơn", 20L, 8L, null),
                                    main("commune", "households", "Đắk Ha", 2L, 1L, null),
                                    main("commune", "persons", "Đắk Ha", 10L, 4L, null),
                                    main("district", "households", "Cư Jút", 1L, null, null),
                                    main("commune", "persons", "Trúc Sơn", 4L, null, null)),
                            "list",
                            List.of(
                                    FormRow.of(
                                            "row",
                                            null,
                                            "Nguyễn Văn A",
                                            "034087001234",
                                            Year.of(1987),
                                            LocalDate.of(2023, 7, 5),
                                            new BigDecimal("1.25"),
                                            "B",
                                            true,
                                            null,
                                            Vnd.of(1_187_500_000L),
                                            null),
                                    FormRow.of(
                                            "row",
                                            null,
                                            "Trần Thị B",
                                            null,
                                            LocalDate.of(1990, 3, 12),
                                            LocalDate.of(1899, 12, 31),
                                            new BigDecimal("2"),
                                            null,
                                            false,
                                            "dài ".repeat(40),
                                            Vnd.of(1_234_567_890_123_456_789L),
                                            Vnd.of(-7)))),
                    2023,
                    2024));

    @Test
    void theHeaderIsMergedAsTheTreeSays() {
        assertThat(EMPTY.merged("Sheet1"))
                .contains("A14:A16", "B14:B16", "C14:C16", "D14:G14", "D15:D16", "E15:F15", "G15:G16", "H14:H16")
                .as("titles over the whole table")
                .contains("A4:H4", "A5:H5", "A6:H6", "A13:H13")
                .as("the places of the parts, and the label of the sums over both")
                .contains("A18:B19", "A20:A21", "B20:B21", "A26:A27", "B26:B27");
        assertThat(EMPTY.shown("Sheet1", 14, 8))
                .containsExactly("TT", "Phường/Xã", "Phân tổ", "Hộ nghèo", "", "", "", "Kinh phí (đồng)");
        assertThat(EMPTY.shown("Sheet1", 16, 8))
                .containsExactly("", "", "", "", "Thoát nghèo, vượt chuẩn cận nghèo", "Khác", "", "");
        assertThat(EMPTY.shown("Sheet1", 17, 8)).containsExactly("", "", "", "1", "2", "3", "4=2/1*100", "5");
        assertThat(EMPTY.cell("Sheet1", "D17").getCellType()).isEqualTo(CellType.NUMERIC);
    }

    @Test
    void theHeadingHasTwoBlocksAndTheFooterItsSignatures() {
        assertThat(EMPTY.text("Sheet1", "A1")).isEqualTo("ỦY BAN NHÂN DÂN TỈNH …");
        assertThat(EMPTY.text("Sheet1", "A2")).isEqualTo("XÃ ……");
        assertThat(EMPTY.text("Sheet1", "D1")).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(EMPTY.text("Sheet1", "D2")).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(font(EMPTY, "Sheet1", "D1").getBold()).isTrue();
        assertThat(font(EMPTY, "Sheet1", "D2").getUnderline()).isEqualTo(XSSFFont.U_SINGLE);
        assertThat(font(EMPTY, "Sheet1", "A1").getBold()).isFalse();
        assertThat(font(EMPTY, "Sheet1", "A2").getUnderline()).isEqualTo(XSSFFont.U_SINGLE);
        assertThat(EMPTY.text("Sheet1", "D29")).isEqualTo("…, ngày … tháng … năm …");
        assertThat(font(EMPTY, "Sheet1", "D29").getItalic()).isTrue();
        assertThat(EMPTY.shown("Sheet1", 30, 8))
                .containsExactly("NGƯỜI LẬP BIỂU", "", "CÁN BỘ GIẢM NGHÈO", "", "", "TM. ỦY BAN NHÂN DÂN", "", "");
        assertThat(EMPTY.shown("Sheet1", 32, 8)).containsExactly("", "", "", "", "", "(Ký tên, đóng dấu)", "", "");
    }

    private static XSSFFont font(Drawn drawn, String sheet, String address) {
        return drawn.workbook().getFontAt(drawn.style(sheet, address).getFontIndex());
    }

    @Test
    void everyCellWithAValueIsInTheOneFontAndWrapped() {
        for (Cell cell : FILLED.cells()) {
            if (cell.getSheet().getSheetName().equals("Danh mục")) {
                continue;
            }
            assertThat(FILLED.workbook()
                            .getFontAt(cell.getCellStyle().getFontIndex())
                            .getFontName())
                    .as(cell.getAddress().formatAsString())
                    .isEqualTo("Times New Roman");
            assertThat(cell.getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.CENTER);
            assertThat(cell.getCellStyle().getWrapText()).isTrue();
        }
        assertThat(font(EMPTY, "Sheet1", "A4").getFontHeightInPoints()).isEqualTo((short) 14);
        assertThat(font(EMPTY, "Sheet1", "A4").getBold()).isTrue();
        assertThat(EMPTY.style("Sheet1", "A4").getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
        assertThat(font(EMPTY, "Sheet1", "A5").getFontHeightInPoints()).isEqualTo((short) 12);
        assertThat(font(EMPTY, "Sheet1", "A6").getItalic()).isTrue();
        assertThat(font(EMPTY, "Sheet1", "A14").getFontHeightInPoints()).isEqualTo((short) 11);
        assertThat(font(EMPTY, "Sheet1", "G17").getItalic()).isTrue();
        assertThat(EMPTY.style("Sheet1", "H27").getBorderBottom()).isEqualTo(BorderStyle.THIN);
        assertThat(EMPTY.style("Sheet1", "B16").getBorderRight()).isEqualTo(BorderStyle.THIN);
    }

    @Test
    void titlesAreInCapitalsWithTheValuesOfFields() {
        assertThat(FILLED.text("Sheet1", "A4")).isEqualTo("TỔNG HỢP KẾT QUẢ NĂM 2023");
        assertThat(FILLED.text("Sheet1", "A5")).isEqualTo("(Kèm theo Báo cáo số … của Quảng Sơn)");
        assertThat(FILLED.text("Sheet1", "A2")).isEqualTo("XÃ Quảng Sơn");
        assertThat(EMPTY.text("Sheet1", "A4")).isEqualTo("TỔNG HỢP KẾT QUẢ NĂM ……");
    }

    @Test
    void fieldsStandBesideTheirLabels() {
        assertThat(FILLED.shown("Sheet1", 8, 4)).containsExactly("Người lập", "", "Trần Văn C", "");
        assertThat(FILLED.shown("Sheet1", 10, 4)).containsExactly("Ngày lập", "", "18/07/2023", "");
        assertThat(FILLED.shown("Sheet1", 11, 4)).containsExactly("Nguồn", "", "Sự nghiệp", "");
        assertThat(FILLED.shown("Thông tin", 4, 2)).containsExactly("Tổng kinh phí (đồng)", "5");
        assertThat(FILLED.shown("Thông tin", 5, 2)).containsExactly("Nội dung", "Giống, vật tư");
    }

    @Test
    void rowsOfLevelsAreNumberedBoldAndUnderTheirBanner() {
        assertThat(FILLED.shown("Sheet1", 20, 8)).containsExactly("TỈNH ĐẮK NÔNG", "", "", "", "", "", "", "");
        assertThat(FILLED.merged("Sheet1"))
                .contains("A20:H20", "A21:A22", "B21:B22", "A23:A24", "B25:B26")
                .doesNotContain("A27:A28", "B27:B28");
        assertThat(FILLED.shown("Sheet1", 21, 6)).containsExactly("1", "Đắk Glong", "Hộ", "7", "3", "");
        assertThat(FILLED.shown("Sheet1", 22, 6)).containsExactly("", "", "Nhân khẩu", "30", "12", "");
        assertThat(FILLED.shown("Sheet1", 23, 6)).containsExactly("1.1", "Quảng Sơn", "Hộ", "5", "2", "");
        assertThat(FILLED.shown("Sheet1", 25, 6)).containsExactly("1.2", "Đắk Ha", "Hộ", "2", "1", "");
        assertThat(FILLED.shown("Sheet1", 27, 6)).containsExactly("2", "Cư Jút", "Hộ", "1", "", "");
        assertThat(FILLED.shown("Sheet1", 28, 6)).containsExactly("2.1", "Trúc Sơn", "Nhân khẩu", "4", "", "");
        assertThat(font(FILLED, "Sheet1", "D21").getBold()).isTrue();
        assertThat(font(FILLED, "Sheet1", "D23").getBold()).isFalse();
        assertThat(font(FILLED, "Sheet1", "A20").getBold()).isTrue();
    }

    @Test
    void sumsAreValuesOfTheWidestLevelByPart() {
        assertThat(FILLED.shown("Sheet1", 18, 8)).containsExactly("Tổng cộng", "", "Hộ", "8", "3", "", "", "");
        assertThat(FILLED.shown("Sheet1", 19, 8)).containsExactly("", "", "Nhân khẩu", "30", "12", "", "", "");
        assertThat(FILLED.shown("Danh sách", 7, 6)).containsExactly("", "Cộng", "", "", "", "3.25");
    }

    @Test
    void aStatedRowOfSumsStandsInItsPlace() {
        Drawn drawn = Drawn.of(
                Drawn.EVERYTHING,
                Drawn.filled(
                        Drawn.EVERYTHING,
                        Map.of(),
                        Map.of(
                                "main",
                                List.of(
                                        main("commune", "households", "Quảng Sơn", 5L, 2L, null),
                                        main(Table.TOTAL, "households", null, 99L, null, null)))));

        assertThat(drawn.shown("Sheet1", 18, 5)).containsExactly("Tổng cộng", "", "Hộ", "99", "");
        assertThat(drawn.shown("Sheet1", 19, 5)).containsExactly("1", "Quảng Sơn", "Hộ", "5", "2");
        assertThat(drawn.cell("Sheet1", "D20")).isNull();
    }

    @Test
    void formatsAreThoseOfTheKinds() {
        assertThat(List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J").stream()
                        .map(column -> FILLED.style("Danh sách", column + "5").getDataFormatString()))
                .containsExactly("@", "@", "@", "0", "dd/mm/yyyy", "General", "@", "@", "@", "#,##0");
        assertThat(FILLED.style("Sheet1", "G21").getDataFormatString()).isEqualTo("0.00");
        assertThat(FILLED.shown("Danh sách", 4, 11))
                .containsExactly(
                        "TT",
                        "Họ và tên",
                        "Số định danh",
                        "Năm sinh",
                        "Ngày",
                        "Diện tích (ha)",
                        "Nội dung",
                        "Hộ nghèo",
                        "Ghi chú",
                        "Năm 2023 (đồng)",
                        "Năm 2024 (đồng)");
        assertThat(FILLED.shown("Danh sách", 5, 11))
                .containsExactly(
                        "1",
                        "Nguyễn Văn A",
                        "034087001234",
                        "1987",
                        "05/07/2023",
                        "1.25",
                        "Chuyển giao kỹ thuật",
                        "x",
                        "",
                        "1,187,500,000",
                        "");
    }

    @Test
    void whatAWorkbookCannotHoldAsANumberIsText() {
        assertThat(FILLED.text("Danh sách", "E6")).as("a day before 1900").isEqualTo("31/12/1899");
        assertThat(FILLED.text("Danh sách", "J6")).as("more than 15 digits").isEqualTo("1234567890123456789");
        assertThat(FILLED.style("Danh sách", "J6").getDataFormatString()).isEqualTo("@");
        assertThat(FILLED.number("Danh sách", "K6")).isEqualTo(-7);
    }

    @Test
    void wordsAreOfferedAndNotLockedIn() {
        XSSFSheet list = FILLED.sheet("Danh sách");
        assertThat(list.getDataValidations()).singleElement().satisfies(v -> {
            assertThat(v.getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("G5:G6");
            assertThat(v.getValidationConstraint().getFormula1()).isEqualTo("'Danh mục'!$A$1:$A$2");
            assertThat(v.getShowErrorBox()).isFalse();
            assertThat(v.getSuppressDropDownArrow()).isTrue();
        });
        assertThat(FILLED.text("Danh mục", "A1")).isEqualTo("Giống, vật tư");
        assertThat(FILLED.text("Danh mục", "A2")).isEqualTo("Chuyển giao kỹ thuật");
        assertThat(FILLED.workbook().getSheetVisibility(3)).isEqualTo(SheetVisibility.HIDDEN);
        XSSFDataValidation nature = FILLED.sheet("Sheet1").getDataValidations().get(0);
        assertThat(nature.getValidationConstraint().getExplicitListValues()).containsExactly("Sự nghiệp", "Đầu tư");
    }

    @Test
    void itPrintsOnePageWideWithTheHeaderOnEach() {
        XSSFSheet sheet = EMPTY.sheet("Sheet1");
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("14:17");
        assertThat(sheet.getFooter().getCenter()).endsWith("&P/&N");
        assertThat(EMPTY.sheet("Thông tin").getPrintSetup().getLandscape()).isFalse();
        assertThat((Object) EMPTY.sheet("Danh sách").getRepeatingRows())
                .as("of two tables neither header stands for the other")
                .isNull();
        assertThat(EMPTY.sheet("Danh sách").getPaneInformation()).isNull();
    }

    @Test
    void theHeaderStaysInViewWhereRoomIsLeft() {
        Drawn small = Drawn.empty(Drawn.table("{\"id\": \"a\", \"title\": \"A\", \"kind\": \"TEXT\"}"));

        assertThat(small.sheet("Sheet1").getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) 1);
        assertThat(small.sheet("Sheet1").getPaneInformation().isFreezePane()).isTrue();
    }

    @Test
    void widthsAreThoseOfTheColumnsAndRowsAreAsHighAsTheirText() {
        assertThat(EMPTY.sheet("Sheet1").getColumnWidth(1) / 256.0).isBetween(24.5, 25.0);
        assertThat(EMPTY.sheet("Sheet1").getColumnWidth(3) / 256.0).isBetween(10.5, 11.0);
        assertThat(EMPTY.sheet("Thông tin").getColumnWidth(1) / 256.0).isBetween(56.5, 57.0);
        assertThat(FILLED.sheet("Danh sách").getRow(5).getHeightInPoints())
                .as("a remark of 160 characters in 36")
                .isBetween(5 * 15f, 8 * 16f);
        assertThat(EMPTY.sheet("Danh sách").getRow(4).getCTRow().isSetHt())
                .as("a row of one line grows as it is written into")
                .isFalse();
    }

    @Test
    void thereIsNoFormula() {
        assertThat(FILLED.cells()).isNotEmpty().noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }
}
