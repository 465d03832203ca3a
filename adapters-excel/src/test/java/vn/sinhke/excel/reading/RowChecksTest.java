package vn.sinhke.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sinhke.validation.Severity;

/** Each kind of check, on both sides of what it asks. */
class RowChecksTest {

    private static final Object[] HEADER = {"Số hộ", "Số người", "Họ và tên", "Năm sinh", "Mới", "Cũ", "Dân tộc"};

    private static SheetFixture list() {
        return new SheetFixture("Sheet1")
                .row(0, "DANH SÁCH THỬ")
                .row(1, "Năm rà soát", 2024)
                .row(3, HEADER);
    }

    private static List<String> found(String checks, SheetFixture sheet) {
        return read(checks, sheet).problems().stream()
                .map(problem -> problem.code() + " " + problem.place().cell())
                .toList();
    }

    private static FormImport read(String checks, SheetFixture sheet) {
        return sheet.read(SheetFixture.form(
                """
                "fields": [{"id": "year", "title": "Năm rà soát", "kind": "WHOLE"}],
                "tables": [{"id": "list", "columns": [
                  {"id": "household", "title": "Số hộ", "kind": "WHOLE"},
                  {"id": "member", "title": "Số người", "kind": "WHOLE"},
                  {"id": "name", "title": "Họ và tên", "kind": "TEXT", "required": true, "personal": true},
                  {"id": "born", "title": "Năm sinh", "kind": "YEAR_OR_DATE"},
                  {"id": "newly", "title": "Mới", "kind": "MARK"},
                  {"id": "before", "title": "Cũ", "kind": "MARK"},
                  {"id": "group", "title": "Dân tộc", "kind": "TEXT"}],
                  "levels": [{"id": "commune", "banner": true}, {"id": "row"}],
                  "checks": [%s]}]
                """.formatted(checks), "\"groups\": {\"01\": [\"Kinh\", \"Việt\"], \"20\": [\"Mnông\", \"M'Nông\"]}"));
    }

    @Test
    void exactlyOneOfSomeCells() {
        assertThat(found(
                        "{\"code\": \"TST-001\", \"kind\": \"EXACTLY_ONE\", \"columns\": [\"newly\", \"before\"]}",
                        list().row(4, 1, 1, "A", 1980, "x")
                                .row(5, 2, 1, "B", 1980, "x", "x")
                                .row(6, 3, 1, "C", 1980)
                                .row(7, 4, 1, "D", 1980, "không", "x")
                                .row(8, 5, 1, "E", 1980, "?")))
                .containsExactly("TST-001 F6", "TST-001 E7", "CEL-005 E9");
    }

    @Test
    void atMostOneOfSomeCells() {
        assertThat(found(
                        "{\"code\": \"TST-001\", \"kind\": \"AT_MOST_ONE\", \"columns\": [\"newly\", \"before\"]}",
                        list().row(4, 1, 1, "A", 1980).row(5, 2, 1, "B", 1980, "x", "x")))
                .containsExactly("TST-001 F6");
    }

    @Test
    void requiredWhereAConditionHolds() {
        String check = "{\"code\": \"TST-001\", \"kind\": \"REQUIRED\", \"columns\": [\"household\", \"born\"], "
                + "\"when\": [{\"column\": \"group\", \"is\": \"#groups\"}], \"severity\": \"violation\"}";
        SheetFixture sheet = list().row(4, null, 1, "A", null, null, null, "việt")
                .row(5, 1, 1, "B", 1980, null, null, "Mơ Nông")
                .row(6, null, 2, "C", null, null, null, "khác")
                .row(7, null, 3, "D")
                .row(8, "một", 3, "E", 1980, null, null, "KINH");

        assertThat(found(check, sheet)).containsExactly("TST-001 A5", "TST-001 D5", "CEL-001 A9");
        assertThat(read(check, sheet).problems().get(0).severity()).isEqualTo(Severity.VIOLATION);
    }

    @Test
    void noneWhereAConditionDoesNotHold() {
        assertThat(found(
                        "{\"code\": \"TST-001\", \"kind\": \"NONE\", \"columns\": [\"newly\"], "
                                + "\"when\": [{\"column\": \"group\", \"isNot\": \"Kinh\"}, {\"column\": \"household\", \"filled\": false}]}",
                        list().row(4, null, 1, "A", 1980, "x", null, "Mạ")
                                .row(5, null, 1, "B", 1980, "x", null, "kinh")
                                .row(6, null, 1, "C", 1980, "x")
                                .row(7, 4, 1, "D", 1980, "x", null, "Mạ")
                                .row(8, null, 1, "E", 1980, "không", null, "Mạ")))
                .containsExactly("TST-001 E5");
    }

    @Test
    void theRowsOfAStretchAreFilledAsItsFirst() {
        assertThat(found(
                        "{\"code\": \"TST-001\", \"kind\": \"SAME\", \"columns\": [\"newly\", \"before\"], "
                                + "\"within\": \"household\", \"when\": [{\"column\": \"group\", \"isNot\": \"khác\"}]}",
                        list().row(4, 1, 1, "A", 1980, "x", null, "Mạ")
                                .row(5, null, 2, "B", 1980, "x", null, "Mạ")
                                .row(6, null, 3, "C", 1980, null, null, "Mạ")
                                .row(7, null, 4, "D", 1980, null, "x", "Mạ")
                                .row(8, 2, 1, "E", 1980, null, "x", "Mạ")
                                .row(9, null, 2, "F", 1980, null, "x", "Mạ")
                                .row(10, null, 1, "G", 1980, "x", null, "khác")
                                .row(11, null, 2, "H", 1980, "x", null, "Mạ")))
                .containsExactly("TST-001 F8");
    }

    @Test
    void aCellSaysOneOfSomeWords() {
        assertThat(found(
                        "{\"code\": \"TST-001\", \"kind\": \"IS\", \"columns\": [\"group\"], \"value\": \"#groups\"}",
                        list().row(4, 1, 1, "A", 1980, null, null, "m'nông")
                                .row(5, 2, 1, "B", 1980)
                                .row(6, 3, 1, "C", 1980, null, null, "Kinhh")))
                .containsExactly("TST-001 G7");
    }

    @Test
    void numbersCountUpFromOneInEachHousehold() {
        String check = "{\"code\": \"TST-001\", \"kind\": \"SEQUENCE\", \"columns\": [\"member\", \"household\"]}";
        assertThat(found(
                        check,
                        list().row(4, 1, 1, "A")
                                .row(5, null, 2, "B")
                                .row(6, null, 3, "C")
                                .row(7, 2, 1, "D")
                                .row(8, null, 1, "E")
                                .row(9, null, 2, "F")))
                .isEmpty();
        assertThat(found(
                        check,
                        list().row(4, 1, 1, "A")
                                .row(5, null, 9, "B")
                                .row(6, null, 3, "C")
                                .row(7, null, 5, "D")
                                .row(8, null, 6, "E")
                                .row(9, 2, 2, "F")
                                .row(10, null, 2, "G")
                                .row(11, null, 2, "H")))
                .containsExactly("TST-001 B6", "TST-001 B8", "TST-001 B10", "TST-001 B12");
    }

    @Test
    void aRowThatWasRefusedIsNotMissedInACount() {
        assertThat(found(
                        "{\"code\": \"TST-001\", \"kind\": \"SEQUENCE\", \"columns\": [\"member\", \"household\"]}",
                        list().row(4, 1, 1, "A")
                                .row(5, null, 2)
                                .row(6, null, 3, "C")
                                .row(7, null, 5, "D")))
                .containsExactly("CEL-018 C6", "TST-001 B8");
    }

    @Test
    void yearsAndDaysAreWithinARangeThatAFieldCanEnd() {
        assertThat(found(
                        "{\"code\": \"TST-001\", \"kind\": \"RANGE\", \"columns\": [\"born\"], \"value\": \"1900..{year}\"}",
                        list().row(4, 1, 1, "A", 1900)
                                .row(5, 1, 1, "B", 1899)
                                .row(6, 1, 1, "C", LocalDate.of(2024, 12, 31))
                                .row(7, 1, 1, "D", LocalDate.of(2025, 1, 1))
                                .row(8, 1, 1, "E", "2025")))
                .containsExactly("TST-001 D6", "TST-001 D8", "TST-001 D9");
    }

    @Test
    void anEndWhoseFieldIsEmptyIsOpen() {
        assertThat(found(
                        "{\"code\": \"TST-001\", \"kind\": \"RANGE\", \"columns\": [\"born\"], \"value\": \"1900..{year}\"}",
                        new SheetFixture("Sheet1")
                                .row(3, HEADER)
                                .row(4, 1, 1, "A", 2100)
                                .row(5, 1, 1, "B", 1899)))
                .containsOnlyOnce("TST-001 D6")
                .doesNotContain("TST-001 D5");
    }

    @Test
    void aNameHasLettersAlone() {
        assertThat(found(
                        "{\"code\": \"TST-001\", \"kind\": \"LETTERS\", \"columns\": [\"name\"]}",
                        list().row(4, 1, 1, "H'Bia Ê-ban (Đắk)")
                                .row(5, 1, 1, "Nguy?n")
                                .row(6, 1, 1, "Lê 2")
                                .row(7, 1, 1, "Tr\uFFFDn")))
                .containsExactly("TST-001 C6", "TST-001 C7", "TST-001 C8");
    }

    @Test
    void rowsOfAStretchAreUnlike() {
        String rows =
                "{\"code\": \"TST-001\", \"kind\": \"UNIQUE\", \"columns\": [\"household\"], \"within\": \"commune\"}";
        String people =
                "{\"code\": \"TST-002\", \"kind\": \"UNIQUE\", \"columns\": [\"name\", \"born\"], \"within\": \"household\"}";
        assertThat(found(
                        rows + ", " + people,
                        list().row(4, "XÃ MỘT")
                                .row(5, 1, 1, "A", 1980)
                                .row(6, null, 2, "A", 1980)
                                .row(7, null, 3, "A", 1981)
                                .row(8, 1, 1, "A", 1980)
                                .row(9, "XÃ HAI")
                                .row(10, 1, 1, "A", 1980)))
                .containsExactly("TST-002 C7", "TST-001 A9");
    }

    @Test
    void rowsAcrossTheTableOpenRowsOnce() {
        String checks = """
                {"code": "TST-001", "kind": "UNDER", "columns": ["name"], "value": "commune"},
                {"code": "TST-002", "kind": "ONCE", "value": "commune"},
                {"code": "TST-003", "kind": "FOLLOWED", "value": "commune"}
                """;
        assertThat(found(
                        checks,
                        list().row(4, "XÃ MỘT")
                                .row(5, 1, 1, "A", 1980)
                                .row(6, "XÃ HAI")
                                .row(7, 1, 1, "A", 1980)))
                .isEmpty();
        assertThat(found(
                        checks,
                        list().row(4, 1, 1, "A", 1980)
                                .row(5, 2, 1, "A", 1980)
                                .row(6, "XÃ MỘT")
                                .row(7, "XÃ HAI")
                                .row(8, 1, 1, "A", 1980)
                                .row(9, "XÃ  MỘT")))
                .containsExactly("TST-001 C5", "TST-003 A7", "TST-002 A10", "TST-003 A10");
    }
}
