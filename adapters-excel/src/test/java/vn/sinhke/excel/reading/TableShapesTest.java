package vn.sinhke.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.money.Vnd;

/** Tables as official forms have them: groups of columns, numbered levels, parts, banners, several on a sheet. */
class TableShapesTest {

    private static final Form LEVELS = SheetFixture.form("""
            "tables": [{"id": "places", "columns": [
              {"id": "tt", "title": "TT", "kind": "ORDINAL", "number": "A"},
              {"id": "place", "title": "Phường/Xã", "kind": "TEXT", "number": "B"},
              {"title": "Đầu kỳ", "columns": [
                {"id": "poor1", "title": "Số hộ", "kind": "WHOLE", "number": "1"},
                {"id": "rate1", "title": "Tỷ lệ (%)", "kind": "PERCENT", "number": "2"}]},
              {"title": "Cuối kỳ", "columns": [
                {"id": "poor2", "title": "Số hộ", "kind": "WHOLE", "number": "3"},
                {"id": "rate2", "title": "Tỷ lệ (%)", "kind": "PERCENT", "number": "4=3/1*100"}]}],
              "levels": [{"id": "district", "ordinal": "1", "bold": true}, {"id": "commune", "ordinal": "1.1"}]}]
            """, "");

    private static final Form PARTS = SheetFixture.form("""
            "tables": [{"id": "places", "columns": [
              {"id": "tt", "title": "TT", "kind": "ORDINAL"},
              {"id": "place", "title": "Phường/Xã", "kind": "TEXT"},
              {"id": "part", "title": "Phân tổ", "kind": "TEXT"},
              {"id": "poor", "title": "Hộ nghèo", "kind": "WHOLE"}],
              "parts": {"column": "part", "labels": {"households": "Hộ", "persons": "Khẩu"}},
              "levels": [{"id": "district", "ordinal": "1"}, {"id": "commune", "ordinal": "1.1"}],
              "total": {"label": "Tổng cộng", "column": "place", "top": true, "sums": ["poor"]}}]
            """, "");

    private static final Form BANNERS = SheetFixture.form("""
            "tables": [{"id": "members", "columns": [
              {"id": "household", "title": "Số hộ", "kind": "WHOLE"},
              {"id": "name", "title": "Họ và tên", "kind": "TEXT", "personal": true},
              {"id": "health", "title": "Y tế", "kind": "MARK"},
              {"id": "school", "title": "Giáo dục", "kind": "MARK"}],
              "levels": [{"id": "commune", "banner": true}, {"id": "member"}],
              "checks": [{"code": "CEL-021", "kind": "EXACTLY_ONE", "columns": ["health", "school"]},
                {"code": "CEL-023", "kind": "UNIQUE", "columns": ["name"]}]}]
            """, "");

    private static final Form TWO = SheetFixture.form("""
            "fields": [{"id": "year", "title": "Năm", "kind": "WHOLE"}],
            "tables": [{"id": "one", "columns": [
              {"id": "name", "title": "Tên", "kind": "TEXT"}, {"id": "sum", "title": "Số tiền (đồng)", "kind": "MONEY"}]},
              {"id": "two", "title": "2. Bảng hai", "columns": [
              {"id": "number", "title": "Số văn bản", "kind": "TEXT"}, {"id": "on", "title": "Ngày ký", "kind": "DATE"}]}]
            """, "");

    private static SheetFixture grouped() {
        return new SheetFixture("Sheet1")
                .row(2, "TT", "Phường/Xã", "Cuối kỳ", null, "Đầu kỳ", null)
                .row(3, null, null, "Số hộ", "Tỷ lệ (%)", "Tỷ lệ (%)", "Số hộ")
                .merge(2, 3, 0, 0)
                .merge(2, 3, 1, 1)
                .merge(2, 2, 2, 3)
                .merge(2, 2, 4, 5)
                .row(4, "A", "B", "1", "2", "3", "4=3/1*100");
    }

    @Test
    void columnsOfTheSameTitleAreToldByTheirGroups() {
        FormImport read = grouped().row(5, 1, "Huyện Mẫu", 10, 1, 2, 20).read(LEVELS);

        assertThat(read.problems()).isEmpty();
        FormRow row = read.filled().rows("places").get(0);
        assertThat(List.of(
                        row.value(2).orElseThrow(),
                        row.value(4).orElseThrow(),
                        row.value(3).orElseThrow().toString(),
                        row.value(5).orElseThrow().toString()))
                .containsExactly(20L, 10L, "2", "1");
        assertThat(read.counts().header()).isEqualTo(2);
        assertThat(read.counts().numbers()).isEqualTo(1);
    }

    @Test
    void groupsThatAreNotMergedAreGroupsAllTheSame() {
        FormImport read = new SheetFixture("Sheet1")
                .row(2, "TT", "Phường/Xã", "Cuối kỳ", null, "Đầu kỳ", null)
                .row(3, null, null, "Số hộ", "Tỷ lệ (%)", "Số hộ", "Tỷ lệ (%)")
                .row(4, 1, "Huyện Mẫu", 10, 1, 20, 2)
                .read(LEVELS);

        assertThat(read.problems()).isEmpty();
        assertThat(read.filled().rows("places").get(0).value(2)).hasValue(20L);
    }

    @Test
    void levelsAreToldByTheirNumbersAlsoWhereANumberCellLostItsZero() {
        SheetFixture sheet = grouped().row(5, 1, "Huyện Mẫu", 55);
        for (int i = 1; i <= 11; i++) {
            sheet.row(5 + i, Double.parseDouble("1." + i), "Xã " + i, i);
        }
        FormImport read = sheet.row(17, "2.", "Huyện Hai", 1)
                .row(18, "2.1", "Xã Một", 1)
                .row(19, "b", "Xã Lạ", 1)
                .read(LEVELS);

        assertThat(read.filled().rows("places"))
                .extracting(row -> row.level() + " " + row.value(0).orElseThrow())
                .startsWith("district 1", "commune 1.1", "commune 1.2")
                .contains("commune 1.10", "commune 1.11")
                .endsWith("district 2", "commune 2.1")
                .hasSize(14);
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.place().cell())
                .containsExactly("CEL-019 A20");
        assertThat(read.counts().refused()).isEqualTo(1);
        assertThat(read.counts().rows()).isEqualTo(20);
    }

    @Test
    void aPlaceHasARowForEachPart() {
        FormImport read = new SheetFixture("Sheet1")
                .row(0, "TT", "Phường/Xã", "Phân tổ", "Hộ nghèo")
                .row(1, null, "Tổng cộng", "Hộ", 5)
                .row(2, null, null, "Khẩu", 20)
                .row(3, 1, "Huyện Mẫu", "Hộ", 5)
                .row(4, null, null, "Khẩu", 20)
                .merge(3, 4, 0, 0)
                .row(5, "1.1", "Xã Một", "Hộ", 5)
                .row(6, null, null, "khẩu", 20)
                .row(7, "1.2", "Xã Hai", "Người", 5)
                .row(8, "1.3", null, "Hộ", null)
                .row(9, null, null, "Khẩu", null)
                .read(PARTS);

        assertThat(read.filled().rows("places"))
                .extracting(row -> row.level() + " " + row.part().orElseThrow() + " "
                        + row.value(3).orElseThrow())
                .containsExactly(
                        "district households 5", "district persons 20", "commune households 5", "commune persons 20");
        assertThat(read.totals().get("places"))
                .extracting(row -> row.part().orElseThrow())
                .containsExactly("households", "persons");
        assertThat(read.problems()).extracting(CellProblem::code).containsExactly("CEL-005");
        assertThat(read.counts()).isEqualTo(new RowCounts(4, 1, 0, 1, 0, 0, 2, 0, 2, 0));
    }

    @Test
    void bannersAreTextAcrossTheTableMergedOrInCapitals() {
        FormImport read = new SheetFixture("Sheet1")
                .row(0, "Số hộ", "Họ và tên", "Y tế", "Giáo dục")
                .row(1, "XÃ MỘT")
                .row(2, 1, "Người A", "x")
                .row(3, "Xã Hai")
                .merge(3, 3, 0, 3)
                .row(4, 1, "Người B", "x", "x")
                .row(5, 2, "Người A", null, "X")
                .row(6, 3, "Người C")
                .read(BANNERS);

        assertThat(read.filled().rows("members"))
                .extracting(FormRow::level)
                .containsExactly("commune", "member", "commune", "member", "member", "member");
        assertThat(read.filled().rows("members").get(2).value(0)).hasValue("Xã Hai");
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.place().cell() + " " + problem.seen())
                .containsExactly("CEL-021 D5 x", "CEL-023 B6 •••••••", "CEL-021 C7 ");
        assertThat(read.problems().get(1).expected()).isEqualTo("khác với dòng 3");
        assertThat(read.counts().banners()).isEqualTo(2);
    }

    @Test
    void severalTablesAndFieldsOnASheetAreToldApart() {
        FormImport read = new SheetFixture("Sheet1")
                .row(0, "Năm:", 2024)
                .row(2, "Tên", "Số tiền (đồng)")
                .row(3, "Một", 5)
                .row(4, "Chỉ có tên")
                .row(6, "2. Bảng hai")
                .row(7, "Ngày ký", "Số văn bản")
                .row(8, "5/7/2024", "01/HĐ")
                .read(TWO);

        assertThat(read.problems()).isEmpty();
        assertThat(read.filled().fields()).containsEntry("year", 2024L);
        assertThat(read.filled().rows("one"))
                .containsExactly(FormRow.of("row", "Một", Vnd.of(5)), FormRow.of("row", "Chỉ có tên", null));
        assertThat(read.filled().rows("two")).hasSize(1);
        assertThat(read.locator().field("year")).hasValue(new CellPlace("Sheet1", "B1"));
        assertThat(read.counts()).isEqualTo(new RowCounts(3, 0, 2, 2, 0, 0, 0, 0, 2, 0));
    }

    @Test
    void aValueInTheLabelsOwnCellAndALabelTwiceAreToldApart() {
        FormImport read = new SheetFixture("Sheet1")
                .row(0, "Năm: 2024")
                .row(1, "Năm", 2025)
                .row(2, "Tên", "Số tiền (đồng)")
                .row(3, "Ngày ký", "Số văn bản")
                .read(TWO);

        assertThat(read.filled().fields()).containsEntry("year", 2024L);
        assertThat(read.problems()).extracting(CellProblem::code).containsExactly("CEL-015");
    }

    @Test
    void theSheetIsFoundByItsContentAndOthersAreCounted() {
        FormImport read = new SheetFixture("Ghi chú")
                .row(0, "không phải biểu")
                .sheet("Trang khác")
                .row(0, "Năm:", 2024)
                .row(2, "Tên", "Số tiền (đồng)")
                .row(3, "Ngày ký", "Số văn bản")
                .read(TWO);

        assertThat(read.filled().fields()).containsEntry("year", 2024L);
        assertThat(read.unread()).containsExactly("Ghi chú");
        assertThat(read.counts().elsewhere()).isEqualTo(1);
    }
}
