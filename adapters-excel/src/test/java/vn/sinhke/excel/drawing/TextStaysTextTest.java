package vn.sinhke.excel.drawing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;

class TextStaysTextTest {

    private static final Form TABLE = Drawn.table("{\"id\": \"a\", \"title\": \"A\", \"kind\": \"TEXT\"},"
            + " {\"id\": \"b\", \"title\": \"B\", \"kind\": \"CODE\", \"personal\": true}");

    static Stream<String> texts() {
        return Stream.of(
                "=1+1",
                "+84 912 345 678",
                "-1",
                "@SUM(A1:A2)",
                "'quoted",
                "\ttab",
                "=HYPERLINK(\"http://example.com\",\"x\")",
                "=cmd|' /C calc'!A0",
                " spaces at both ends  ",
                "line\nbreak",
                "\nfirst and last line empty\n",
                "carriage\r\nreturn",
                "control \u0001 \u001F \u0000 \u000B",
                "not a character \uFFFE \uFFFF",
                "half \uD83D and \uDE00 of a pair",
                "_x0041_ is no A, _x005F_ no _",
                "_x00",
                "&amp; <b> ]]> \" '",
                "🐃 trâu 𠀀",
                Normalizer.normalize("Nguyễn Thị Ổi", Normalizer.Form.NFD),
                "0034",
                "1.10",
                "2023-07-18",
                "TRUE",
                "#REF!",
                new Random(1)
                        .ints(32_767, 'À', 'ỹ')
                        .mapToObj(Character::toString)
                        .collect(joining()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsReadBackAsItWas(String text) {
        Drawn drawn =
                Drawn.of(TABLE, Drawn.filled(TABLE, Map.of(), Map.of("t", List.of(FormRow.of("row", text, text)))));

        for (String address : List.of("A2", "B2")) {
            Cell cell = drawn.cell("Sheet1", address);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void aTextThatIsTooLongForACellIsRefusedWithoutShowingIt() {
        String text = "x".repeat(32_768);
        var values = Drawn.filled(TABLE, Map.of(), Map.of("t", List.of(FormRow.of("row", null, text))));

        assertThatThrownBy(() -> Drawn.of(TABLE, values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Form t@1, table t, row 1, column b (B): seen 32768 characters, expected at most 32767"
                        + " for CODE");
    }
}
