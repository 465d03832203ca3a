package vn.sinhke.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from bytes is what walking through elements gives; all else is left to walking. */
class PlainRowsTest {

    private static final String MANY =
            "<row r=\"1\" spans=\"1:3\" ht=\"15.75\" customHeight=\"1\"><c r=\"A1\" s=\"2\"/>"
                    + "<c r=\"B1\" t=\"inlineStr\"><is><t>Nguyễn Văn Ổi 🐃 &amp; &#x1EA1;&#7841;</t></is></c>"
                    + "<c r=\"C1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> hai  ba </t></is></c></row>\n"
                    + "<row r='3' hidden='1'><c r='A3' t='s'><v>0</v></c><c t='s'><v> 1 </v></c><c t='s'><v>2</v></c>"
                    + "<c r=\"AB3\" s=\"1\"><v>46053</v></c><c r=\"AC3\" t=\"b\"><v>1</v></c>"
                    + "<c r=\"AD3\" t=\"e\"><v>#REF!</v></c><c r=\"AE3\" t=\"str\"><f>A1&amp;\"x\"</f><v>a_x000D_b_</v></c>"
                    + "<c r=\"AF3\"><f t=\"shared\" ref=\"A1:B9\" si=\"0\">1+1</f></c><c r=\"AG3\"><f t=\"shared\" si=\"0\"/></c>"
                    + "<c r=\"AH3\" t=\"inlineStr\"><is><t> </t></is></c><c r=\"AI3\"></c><c r=\"AJ3\"><v>-1.50E-3</v></c>"
                    + "<c r=\"AK3\"><v>12345678901234567890</v></c></row>"
                    + "<row/><row r=\"9\"/><row r=\"10\"><c><v>0.25</v></c><c r=\"B10\" t=\"n\"><v></v></c></row>";

    private static List<String> lines(Book.Rows rows) {
        List<String> lines = new ArrayList<>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            lines.add(row + " at " + row.index() + (row.hidden() ? " hidden" : ""));
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.cell(i);
                lines.add(cell + " " + cell.raw() + " [" + cell.text() + "] " + cell.number() + cell.date()
                        + cell.formula() + cell.hidden() + cell.percent() + cell.truth());
            }
        }
        rows.close();
        return lines;
    }

    private static XlsxBook open(byte[] file) {
        return XlsxBook.open(WorkbookSource.of(file), Limits.DEFAULT);
    }

    /** The rows that its bytes give alone; whether they were sure to the end. */
    private static boolean sure(byte[] file) {
        try (XlsxBook book = open(file)) {
            PlainRows plain = book.plain(0);
            lines(plain);
            return !plain.unsure();
        }
    }

    private static void same(byte[] file) {
        try (XlsxBook book = open(file)) {
            assertThat(lines(book.rows(0))).isEqualTo(lines(book.walk(0)));
        }
    }

    @Test
    void whatIsTakenFromBytesIsWhatWalkingGives() {
        byte[] file = XlsxParts.of(MANY).pack();
        assertThat(sure(file)).isTrue();
        same(file);
        try (XlsxBook book = open(file)) {
            assertThat(lines(book.rows(0))).hasSize(3 + 13);
        }
    }

    @Test
    void rowsThatEndAnywhereInWhatIsUnpackedAtOnceAreTheSame() {
        StringBuilder data = new StringBuilder();
        for (int row = 1; row <= 3_000; row++) {
            data.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column < row % 29; column++) {
                data.append("<c r=\"").append((char) ('A' + column)).append(row).append('"');
                data.append(
                        (row + column) % 3 == 0
                                ? "/>"
                                : (row + column) % 3 == 1
                                        ? "><v>" + row * column + "</v></c>"
                                        : " t=\"inlineStr\"><is><t>ỷ" + "ắ".repeat(row % 41) + "</t></is></c>");
                if (column == 25) {
                    break;
                }
            }
            data.append("</row>");
        }
        byte[] file = XlsxParts.of(data.toString()).pack();
        assertThat(sure(file)).isTrue();
        same(file);
    }

    @Test
    void aRowLongerThanWhatIsUnpackedAtOnceIsTaken() {
        StringBuilder data = new StringBuilder("<row r=\"1\">");
        for (int column = 0; column < 16_000; column++) {
            data.append("<c><v>").append(column).append("</v></c>");
        }
        byte[] file = XlsxParts.of(data + "</row>").pack();
        assertThat(sure(file)).isTrue();
        same(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><!-- --><row r=\"3\"><c r=\"A3\"><v>2</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\" t=\"str\"><v><![CDATA[a]]></v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><r><t>a</t></r></is></c></row>",
                "<row r=\"2\"><c r=\"A2\"><f t=\"array\" ref=\"A2:B3\">1</f><v>1</v></c><c r=\"B2\"><v>2</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"d\"><v>2026-01-31</v></c></row>",
                "<row r=\"2\"><c r=\"a2\"><v>1</v></c></row>",
                "<row r=\"2\" own=\"1\"><c r=\"A2\" cm=\"1\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a\rb</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>&#x1F403;</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>_xD83D_</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v><extLst/></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v><f>2</f></c></row>"
            })
    void whatIsWrittenOtherwiseIsWalkedThrough(String data) {
        byte[] file = XlsxParts.of(data).pack();
        assertThat(sure(file)).isFalse();
        same(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\" r=\"2\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>one</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>3</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"b\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"x\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" s=\"9\"/></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>]]></v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>&x;</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>\u0001</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>\uFFFF</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" x:y=\"1\"><v>1</v></c></row>",
                "<row r=\"2\" x14ac:dyDescent=\"0.25\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></row>",
                "<row r=\"1048577\"/>",
                "<row r=\"2\"><c r=\"XFE2\"/></row>"
            })
    void whatIsWrongIsRefusedByWalking(String data) {
        byte[] file = XlsxParts.of(data).pack();
        assertThat(sure(file)).isFalse();
        try (XlsxBook book = open(file)) {
            assertThat(refusal(book.rows(0))).isEqualTo(refusal(book.walk(0))).isNotEmpty();
        }
    }

    private static String refusal(Book.Rows rows) {
        try {
            lines(rows);
            return "";
        } catch (WorkbookException e) {
            return e.reason() + " " + e.getMessage();
        }
    }

    @Test
    void whatIsWrongBelowTheRowsIsRefusedAfterThem() {
        XlsxParts parts = XlsxParts.ofSheet("<worksheet xmlns=\"" + XlsxParts.MAIN
                + "\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells></worksheet>");
        List<Integer> seen = new ArrayList<>();
        try (XlsxBook book = open(parts.pack())) {
            Book.Rows rows = book.rows(0);
            seen.add(rows.next().index());
            assertThat(refusal(rows)).startsWith("DAMAGED");
        }
        assertThat(seen).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x:worksheet xmlns:x=\"" + XlsxParts.MAIN
                        + "\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c>"
                        + "</x:row></x:sheetData></x:worksheet>",
                "<!-- <sheetData> --><worksheet xmlns=\"" + XlsxParts.MAIN
                        + "\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet xmlns=\"" + XlsxParts.MAIN + "\"><sheetData/></worksheet>",
                "<worksheet xmlns=\"" + XlsxParts.MAIN
                        + "\"><sheetData xmlns=\"urn:x\"><row r=\"1\"><c r=\"A1\"><v>1</v></c>"
                        + "</row></sheetData></worksheet>",
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet xmlns=\"" + XlsxParts.MAIN
                        + "\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>"
            })
    void aSheetThatBeginsOtherwiseIsWalkedThrough(String sheet) {
        byte[] file = XlsxParts.ofSheet(sheet).pack();
        assertThat(sure(file)).isFalse();
        same(file);
    }

    @Test
    void allForeignWorkbooksGiveTheSame() throws java.io.IOException {
        int compared = 0;
        int sure = 0;
        for (Map.Entry<String, byte[]> file : ForeignWorkbooks.all().entrySet()) {
            if (!ForeignWorkbooks.outcome(file.getValue()).startsWith("XLSX")) {
                continue;
            }
            try (XlsxBook book = open(file.getValue())) {
                for (SheetInfo sheet : book.sheets()) {
                    if (book.isTable(sheet.index())) {
                        assertThat(lines(book.rows(sheet.index())))
                                .as(file.getKey())
                                .isEqualTo(lines(book.walk(sheet.index())));
                        PlainRows plain = book.plain(sheet.index());
                        lines(plain);
                        sure += plain.unsure() ? 0 : 1;
                        compared++;
                    }
                }
            }
        }
        assertThat(sure).isGreaterThan(compared / 2);
    }
}
