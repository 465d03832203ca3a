package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

class ValueTypeTest {

    @Test
    void everyTypeReadsItsForm() throws IOException {
        assertThat(read("percentage", "33.5")).isEqualTo(Percentage.ratio(335, 1000));
        assertThat(read("vnd", "1500000")).isEqualTo(Vnd.of(1_500_000));
        assertThat(read("count", "36")).isEqualTo(36);
        assertThat(read("words", "[\"B\", \"A\"]")).isEqualTo(ImmutableSet.of("B", "A"));
        assertThat(read("requirement", "true")).isEqualTo(true);
        assertThat(read("day", "\"2026-12-31\"")).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(read("days", "[\"2026-01-02\", \"2026-01-01\"]"))
                .isEqualTo(ImmutableSortedSet.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)));
        assertThat(read("days", "[]")).isEqualTo(ImmutableSortedSet.of());
        assertThat(read("month-day", "\"06-01\"")).isEqualTo(MonthDay.of(6, 1));
    }

    @ParameterizedTest(name = "{1} is no {0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "percentage; \"80\"; a number of percent",
                "vnd; 1.5; a whole number of đồng",
                "vnd; 9223372036854775808; a whole number of đồng",
                "vnd; \"1\"; a whole number of đồng",
                "count; 1.5; a whole number",
                "count; 2147483648; a whole number",
                "words; []; a list of words",
                "words; \"A\"; a list of words",
                "words; {\"A\": 1}; a list of words",
                "requirement; false; true",
                "requirement; \"true\"; true",
                "day; 20261231; a day like 2026-12-31",
                "days; \"2026-12-31\"; a list of days",
                "month-day; 601; a day of the year like 06-01",
            })
    void anotherFormIsRefused(String type, String json, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(type, json))
                .withMessageStartingWith("Not such a value: '")
                .withMessageEndingWith("' (expected " + expected + ")");
    }

    @Test
    void everyWordOfAListIsAWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("words", "[\"A\", 1]"))
                .withMessage("Not such a value: '1' (expected a word)");
    }

    @Test
    void amountsOfOneTypeHaveAnOrder() {
        assertThat(ValueType.compare(Percentage.of(1), Percentage.of(2))).isNegative();
        assertThat(ValueType.compare(Vnd.of(2), Vnd.of(1))).isPositive();
        assertThat(ValueType.compare(3, 2)).isPositive();
        assertThat(ValueType.compare(2, 3)).isNegative();
        assertThat(ValueType.compare(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .isPositive();
        assertThat(ValueType.compare(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)))
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueType.compare("A", "B"))
                .withMessage("Values without an order: 'A' and 'B'");
    }

    @Test
    void aTypeSaysItsWord() {
        assertThat(ValueType.all())
                .hasSize(8)
                .allSatisfy((word, type) -> assertThat(type.name()).isEqualTo(word));
        assertThat(ValueType.VND).hasToString("vnd:Vnd");
        assertThat(new Parameter<>("a.b-vnd", ValueType.VND)).hasToString("a.b-vnd");
    }

    private static Object read(String type, String json) throws IOException {
        return ValueType.all().get(type).read(LawJson.read(json));
    }
}
