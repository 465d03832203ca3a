package vn.sinhke.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.money.Vnd;

class FormReadingTest {

    private static final Form LIST = SheetFixture.form(
            """
            "tables": [{"id": "list", "columns": [
              {"id": "tt", "title": "TT", "kind": "ORDINAL"},
              {"id": "name", "title": "Họ và tên", "others": ["Họ tên"], "kind": "TEXT", "required": true, "personal": true},
              {"id": "number", "title": "Số định danh", "kind": "CODE", "personal": true},
              {"id": "born", "title": "Năm sinh", "kind": "YEAR_OR_DATE"},
              {"id": "support", "title": "Số tiền (đồng)", "kind": "MONEY"},
              {"id": "share", "title": "Tỷ lệ (%)", "kind": "PERCENT"},
              {"id": "area", "title": "Diện tích (ha)", "kind": "DECIMAL"},
              {"id": "on", "title": "Ngày nhận", "kind": "DATE"},
              {"id": "kind", "title": "Diện hộ", "kind": "WORD", "words": "kinds"},
              {"id": "mark", "title": "Ký nhận", "kind": "MARK"}],
              "total": {"label": "Tổng cộng", "column": "name", "top": false, "sums": ["support"]}}]
            """, "\"kinds\": {\"POOR\": [\"Hộ nghèo\", \"nghèo\"], \"NEAR_POOR\": [\"Hộ cận nghèo\"]}");

    private static final Object[] HEADER = {
        "TT",
        "Họ và tên",
        "Số định danh",
        "Năm sinh",
        "Số tiền (đồng)",
        "Tỷ lệ (%)",
        "Diện tích (ha)",
        "Ngày nhận",
        "Diện hộ",
        "Ký nhận"
    };

    private static SheetFixture list() {
        return new SheetFixture("Sheet1").row(0, "DANH SÁCH THỬ").row(2, HEADER);
    }

    private static List<String> codes(FormImport read) {
        return read.problems().stream()
                .map(problem -> problem.code() + " " + problem.place().cell())
                .toList();
    }

    @Test
    void everyKindOfCellIsReadAsItsType() {
        FormImport read = list().row(
                        3,
                        1,
                        "Người Thứ Nhất",
                        "001000000001",
                        1987,
                        1_500_000,
                        20,
                        1.25,
                        LocalDate.of(2023, 7, 5),
                        "hộ nghèo",
                        "x")
                .read(LIST);

        assertThat(read.problems()).isEmpty();
        assertThat(read.filled().rows("list"))
                .containsExactly(FormRow.of(
                        "row",
                        "1",
                        "Người Thứ Nhất",
                        "001000000001",
                        Year.of(1987),
                        Vnd.of(1_500_000),
                        BigDecimal.valueOf(20),
                        new BigDecimal("1.25"),
                        LocalDate.of(2023, 7, 5),
                        "POOR",
                        true));
        assertThat(read.locator().cell("list", 0, "support")).hasValue(new CellPlace("Sheet1", "E4"));
        assertThat(read.counts()).isEqualTo(new RowCounts(1, 0, 1, 1, 0, 0, 0, 0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E | 1.187.500.000 | 1187500000 |",
                "E | 1,187,500,000 | 1187500000 |",
                "E | 1 187 500 000 | 1187500000 |",
                "E | 12,5 | | CEL-001",
                "G | 122,75 | 122.75 |",
                "G | 1.5 | 1.5 |",
                "G | 1.500 | | CEL-004",
                "F | 33,5% | 33.5 |",
                "H | 18/07/2023 | 2023-07-18 |",
                "H | 8-7-2023 | 2023-07-08 |",
                "H | 18.07.2023 | 2023-07-18 |",
                "H | 2023-07-18 | 2023-07-18 |",
                "H | ngày 5 tháng 7 năm 2023 | 2023-07-05 |",
                "H | 18/07/23 | | CEL-004",
                "H | 31/02/2023 | | CEL-003",
                "D | 1987 | 1987 |",
                "D | 12/3/1987 | 1987-03-12 |",
                "D | 3/1987 | | CEL-024",
                "D | tháng 3 năm 1987 | | CEL-024",
                "D | 12/3/87 | | CEL-004",
                "D | trẻ | | CEL-003",
                "I | NGHÈO | POOR |",
                "I | giàu | | CEL-005",
                "J | X | true |",
                "J | có | true |",
                "J | ✓ | true |",
                "J | v | true |",
                "J | 1 | true |",
                "J | không | false |",
                "J | v? | | CEL-005",
            })
    void aCellOfTextIsReadOrRefused(String column, String text, String value, String code) {
        int at = column.charAt(0) - 'A';
        FormImport read = list().row(3, 1, "Người A").cell(3, at, text).read(LIST);

        assertThat(read.filled()
                        .rows("list")
                        .get(0)
                        .value(at)
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(value);
        assertThat(codes(read)).isEqualTo(code == null ? List.of() : List.of(code + " " + column + "4"));
    }

    @Test
    void aHeaderIsFoundWhereverAndInWhateverOrder() {
        FormImport read = new SheetFixture("Trang 7")
                .row(4, "danh sách thử")
                .row(9, null, "Ngày nhận", "Cột riêng", "HỌ TÊN", "Diện tích", "Số tiền", "Số tiền (đồng)")
                .row(10, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)")
                .row(11, 1, "5/7/2023", "gì đó", "Người A", "2,5", 7, 9)
                .row(13, 2, "6/7/2023", null, "Người B", "3,5", 8, 10)
                .read(LIST);

        assertThat(read.filled().rows("list"))
                .extracting(
                        row -> row.value(1).orElseThrow(), row -> row.value(4).orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Người A", Vnd.of(9)),
                        org.assertj.core.groups.Tuple.tuple("Người B", Vnd.of(10)));
        assertThat(read.problems()).extracting(CellProblem::code).containsOnly("CEL-009", "CEL-010", "CEL-015");
        assertThat(read.problems())
                .filteredOn(problem -> problem.code().equals("CEL-009"))
                .extracting(CellProblem::column)
                .containsExactly("Số định danh", "Năm sinh", "Tỷ lệ (%)", "Diện hộ", "Ký nhận");
        assertThat(read.counts()).isEqualTo(new RowCounts(2, 0, 1, 1, 1, 0, 0, 0, 9, 0));
        assertThat(read.counts().rows()).isEqualTo(14);
    }

    @Test
    void totalsAndSignaturesAreNoRows() {
        FormImport read = list().row(3, 1, "Người A", null, null, 5)
                .row(4, 2, "Người B", null, null, 7)
                .row(5, null, "Tổng cộng", null, null, 12)
                .row(7, null, null, null, null, "Xã Mẫu, ngày 5 tháng 7 năm 2023")
                .row(8, null, "NGƯỜI LẬP BIỂU", null, null, "CHỦ TỊCH")
                .row(12, null, "Người Lập", null, null, "Người Ký")
                .row(14, 3, "Người C", "002", 1990, 7)
                .read(LIST);

        assertThat(read.filled().rows("list")).hasSize(2);
        assertThat(read.totals().get("list").get(0).value(4)).hasValue(Vnd.of(12));
        assertThat(codes(read)).containsExactly("CEL-020 A15");
        assertThat(read.counts()).isEqualTo(new RowCounts(2, 1, 1, 1, 0, 0, 1, 3, 6, 0));
    }

    @Test
    void aTotalAboveTheRowsIsNoRowEither() {
        FormImport read = list().row(3, null, "Cộng", null, null, 12)
                .row(4, 1, "Người Cộng", null, null, 12)
                .read(LIST);

        assertThat(read.filled().rows("list")).hasSize(1);
        assertThat(read.counts().totals()).isEqualTo(1);
    }

    @Test
    void rowsWithoutWhatIsRequiredAreRefusedAndTheOthersKept() {
        FormImport read = list().row(3, 1, null, "001")
                .row(4, 2, "Người B")
                .row(5, 3)
                .cell(6, 12, "ngoài bảng")
                .read(LIST);

        assertThat(read.filled().rows("list")).hasSize(1);
        assertThat(codes(read)).containsExactly("CEL-018 B4", "CEL-017 M7");
        assertThat(read.counts()).isEqualTo(new RowCounts(1, 2, 1, 1, 0, 0, 0, 0, 2, 0));
    }

    @Test
    void formulasErrorsHiddenRowsAndCodesAsNumbersAreSaid() {
        FormImport read = list().row(3, 1, "Người A", 1_000_000_001d)
                .row(4, 2, "Người B")
                .with(sheet -> {
                    sheet.getRow(3).createCell(4).setCellFormula("2+3");
                    sheet.getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateAll();
                    sheet.getRow(4).createCell(4).setCellFormula("1/0");
                    sheet.getRow(4).getCell(4).setCellErrorValue((byte) 7);
                    sheet.getRow(4).setZeroHeight(true);
                    sheet.setColumnHidden(5, true);
                })
                .read(LIST);

        assertThat(read.filled().rows("list").get(0).value(2)).hasValue("1000000001");
        assertThat(read.filled().rows("list").get(0).value(4)).hasValue(Vnd.of(5));
        assertThat(codes(read)).containsExactly("CEL-016 F3", "CEL-013 C4", "CEL-012 E4", "CEL-007 E5", "CEL-016 A5");
        assertThat(read.problems().get(1).seen()).isEqualTo("••••••••••");
    }

    @Test
    void rowsAreGivenAwayAndProblemsCountedBeyondThoseKept() {
        SheetFixture many = list();
        for (int i = 0; i < 50; i++) {
            many.row(3 + i, i + 1, "Người " + i, null, null, "nhiều");
        }
        List<String> rows = new ArrayList<>();
        FormImport read = FormReading.stream(
                many.source(),
                LIST,
                Limits.DEFAULT,
                3,
                (table, index, sheetRow, row) -> rows.add(table + index + "@" + sheetRow));

        assertThat(rows).hasSize(50).startsWith("list0@3").endsWith("list49@52");
        assertThat(read.problems()).hasSize(3);
        assertThat(read.problemCounts()).containsExactlyEntriesOf(java.util.Map.of("CEL-001", 50L));
        assertThat(read.filled().tables()).isEmpty();
    }
}
