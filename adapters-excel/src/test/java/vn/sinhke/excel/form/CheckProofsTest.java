package vn.sinhke.excel.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sinhke.excel.form.Descriptors.problems;
import static vn.sinhke.excel.form.Descriptors.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckProofsTest {

    private static final String CHECK =
            "{\"code\": \"X-1\", \"kind\": \"AT_MOST_ONE\", \"columns\": [\"minority\", \"women\"]}";

    private static String check(String further) {
        return with(CHECK, "{\"code\": \"X-1\", " + further + "}");
    }

    private static void accepted(String further) {
        assertThat(FormReader.read("file", check(further))
                        .table("rows")
                        .orElseThrow()
                        .checks())
                .hasSize(1);
    }

    private static void refused(String further, String place, String seen, String expected) {
        assertThat(problems(check(further)))
                .containsExactly(new FormProblem("file#sheets/Một/tables/rows/checks/X-1/" + place, seen, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kind\": \"SEQUENCE\", \"columns\": [\"amount\", \"place\"]",
                "\"kind\": \"RANGE\", \"columns\": [\"amount\"], \"value\": \"..{unit}\"",
                "\"kind\": \"RANGE\", \"columns\": [\"amount\"], \"value\": \"-1.5..2.5\"",
                "\"kind\": \"IS\", \"columns\": [\"place\"], \"value\": \"#part\", \"within\": \"place\"",
                "\"kind\": \"ONCE\", \"value\": \"district\", \"within\": \"commune\"",
                "\"kind\": \"UNDER\", \"columns\": [\"place\"], \"value\": \"commune\", \"severity\": \"note\""
            })
    void whatIsAskedWhole(String further) {
        accepted(further);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kind\": \"REQUIRED\" | columns | none | at least one column",
                "\"kind\": \"SEQUENCE\", \"columns\": [\"amount\"] | columns | 1 columns | 2 for SEQUENCE",
                "\"kind\": \"LETTERS\", \"columns\": [] | columns | 0 columns | 1 for LETTERS",
                "\"kind\": \"FOLLOWED\", \"columns\": [\"place\"], \"value\": \"commune\" | columns | 1 columns | 0 for FOLLOWED",
                "\"kind\": \"ONCE\", \"value\": \"village\" | value | village | one of [commune, district]",
                "\"kind\": \"ONCE\" | value | nothing | a text",
                "\"kind\": \"IS\", \"columns\": [\"place\"] | value | nothing | a text",
                "\"kind\": \"IS\", \"columns\": [\"place\"], \"value\": \"#groups\" | value | groups | one of [part]",
                "\"kind\": \"RANGE\", \"columns\": [\"amount\"], \"value\": \"1900\" | value | 1900 | two ends with .. between, such as 1900..{year}",
                "\"kind\": \"RANGE\", \"columns\": [\"amount\"], \"value\": \"x..1\" | value | x | a number, a field in braces, or nothing",
                "\"kind\": \"RANGE\", \"columns\": [\"amount\"], \"value\": \"0..{year}\" | value | year | one of [unit]"
            })
    void whatIsAskedByHalf(String further, String place, String seen, String expected) {
        refused(further, place, seen, expected);
    }

    @Test
    void conditionsNameColumnsAndWords() {
        refused(
                "\"kind\": \"REQUIRED\", \"columns\": [\"place\"], \"when\": [{\"column\": \"place\", \"isNot\": \"#x\"}]",
                "when/isNot",
                "x",
                "one of [part]");
        refused(
                "\"kind\": \"REQUIRED\", \"columns\": [\"place\"], \"when\": [{\"column\": \"men\", \"filled\": true}]",
                "when/column",
                "men",
                "one of [amount, minority, ordinal, part, place, women]");
        refused(
                "\"kind\": \"UNIQUE\", \"columns\": [\"place\"], \"within\": \"village\"",
                "within",
                "village",
                "one of [amount, commune, district, minority, ordinal, part, place, women]");
    }
}
