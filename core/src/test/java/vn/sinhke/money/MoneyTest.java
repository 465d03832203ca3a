package vn.sinhke.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.json.Json;

class MoneyTest {

    private static final Percentage EIGHTY = Percentage.of(80);

    @ParameterizedTest(name = "{0} of 1,000,000,000")
    @CsvSource({
        "799999999, true, false, 80",
        "800000000, false, false, 80",
        "800000001, false, true, 80",
    })
    void oneDongDecidesThoughThePrintedShareIsTheSame(long part, boolean less, boolean more, String printed) {
        Percentage share = Vnd.of(part).shareOf(Vnd.of(1_000_000_000L));

        assertThat(share.isLessThan(EIGHTY)).isEqualTo(less);
        assertThat(share.exceeds(EIGHTY)).isEqualTo(more);
        assertThat(share).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 33.33, 100/3",
        "2, 3, 66.67, 200/3",
        "1, 8, 12.5, 12.5",
        "1, 800, 0.13, 0.125",
        "-1, 3, -33.33, " + "-100/3",
        "9, 18, 50, 50",
        "0, 7, 0, 0",
        "30, 1, 3000, 3000"
    })
    void aShareIsPrintedRoundedAndKeptInFull(long part, long whole, String printed, String exact) {
        Percentage share = Percentage.ratio(part, whole);

        assertThat(share).hasToString(printed);
        assertThat(share.exact()).isEqualTo(exact);
        assertThat(Json.canonical(share)).isEqualTo("\"" + exact + "\"");
        assertThat(Percentage.parse(exact)).isEqualTo(share);
    }

    @Test
    void aPercentageIsReadFromAJsonNumberToo() throws Exception {
        assertThat(Json.mapper().readValue("33.5", Percentage.class))
                .isEqualTo(Percentage.of(new BigDecimal("33.5")))
                .isEqualTo(Percentage.ratio(67, 200));
        assertThat(Json.mapper().readValue("20", Percentage.class)).isEqualTo(Percentage.of(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1/0", "1/-3", "1,5", "1e5", "--1", "1.", " 1", "½"})
    void whatIsNoPercentageIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.parse(text));
    }

    @Test
    void aPercentageNobodyMeantIsRefusedAndDoesNotFillTheMemory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of(new BigDecimal("1e999999999")))
                .withMessage("Not a percentage: '1E+999999999' (expected at most 60 digits)");
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(new BigDecimal("1e-999999999")));
    }

    @Test
    void aShareOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vnd.of(1).shareOf(Vnd.ZERO))
                .withMessage("No share of an amount that is not above zero: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.ratio(1, 0))
                .withMessage("A share needs a whole above zero: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.ratio(1, -2));
    }

    @ParameterizedTest
    @CsvSource({"80, 1000000001, 800000000", "80, 4, 3", "80, 5, 4", "80, -1, -1", "-1, 1, -1", "0, 9, 0"})
    void theFloorOfAShareIsWhole(long percent, long whole, long floor) {
        assertThat(Percentage.of(percent).floorOf(Vnd.of(whole))).isEqualTo(Vnd.of(floor));
    }

    @Test
    void whatIsComputedStaysExactBeyondALong() {
        Vnd most = Vnd.of(Long.MAX_VALUE);
        Vnd least = Vnd.of(Long.MIN_VALUE);

        assertThat(most.plus(Vnd.of(1))).hasToString("9223372036854775808");
        assertThat(most.plus(Vnd.of(1)).minus(Vnd.of(1))).isEqualTo(most).hasSameHashCodeAs(most);
        assertThat(least.minus(Vnd.of(1))).hasToString("-9223372036854775809");
        assertThat(least.minus(Vnd.of(1)).plus(Vnd.of(1))).isEqualTo(least);
        assertThat(Vnd.of(1).minus(least)).hasToString("9223372036854775809");
        assertThat(most.times(2)).isEqualTo(Vnd.sum(List.of(most, most))).hasToString("18446744073709551614");
        assertThat(least.abs()).isEqualTo(most.plus(Vnd.of(1)));
        assertThat(Percentage.of(200).floorOf(most)).isEqualTo(most.times(2));
        assertThat(most.times(2).shareOf(most)).isEqualTo(Percentage.of(200));
        assertThat(most.times(2)).isGreaterThan(most);
        assertThat(least.times(2)).isLessThan(least);
        assertThat(most.times(2).exceeds(most)).isTrue();
        assertThat(least.times(2).isNegative()).isTrue();
        assertThat(most.times(2).fitsLong()).isFalse();
        assertThat(most.fitsLong()).isTrue();
        assertThat(least.plus(most)).isEqualTo(Vnd.of(-1));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.times(2).dong());
    }

    @Test
    void amountsAreAdded() {
        assertThat(Vnd.sum(List.of())).isEqualTo(Vnd.ZERO);
        assertThat(Vnd.sum(List.of(Vnd.of(1), Vnd.of(-3), Vnd.of(10)))).isEqualTo(Vnd.of(8));
        assertThat(Vnd.of(-8).abs()).isEqualTo(Vnd.of(8));
        assertThat(Vnd.of(-8).isNegative()).isTrue();
        assertThat(Vnd.ZERO.isNegative()).isFalse();
        assertThat(Vnd.of(4).times(-3)).isEqualTo(Vnd.of(-12));
        assertThat(Vnd.of(1_187_500_000L)).hasToString("1187500000");
    }

    @Test
    void anAmountIsAWholeNumberInJson() throws Exception {
        assertThat(Json.canonical(Vnd.of(1_187_500_000L))).isEqualTo("1187500000");
        assertThat(Json.mapper().readValue("1187500000", Vnd.class)).isEqualTo(Vnd.of(1_187_500_000L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e3", "9223372036854775808", "true", "{}"})
    void anAmountThatIsNoWholeNumberOfDongIsNotReadAsOne(String json) {
        assertThatThrownBy(() -> Json.mapper().readValue(json, Vnd.class)).isInstanceOf(JsonProcessingException.class);
    }
}
