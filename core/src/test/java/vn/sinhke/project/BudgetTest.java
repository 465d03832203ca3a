package vn.sinhke.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.money.Vnd;

class BudgetTest {

    @ParameterizedTest(name = "rounded to {0}, {1} parts: {2}")
    @CsvSource({
        "1, 3, 0",
        "2, 3, 4",
        "1000, 2, 1500",
        "9223372036854775807, 3, 18446744073709551614",
        "20000000000000000000, 1, 20000000000000000000",
    })
    void theSlackIsHalfAUnitForEachPartAndForTheSum(BigInteger unit, int parts, BigInteger slack) {
        Budget budget = Budget.builder().roundedTo(Vnd.of(unit)).build();

        assertThat(budget.roundingSlack(parts)).isEqualTo(Vnd.of(slack));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-20000000000000000000"})
    void aUnitBelowOneDongIsRefused(String unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Budget.builder().roundedTo(Vnd.of(new BigInteger(unit))).build())
                .withMessage("Not a unit of rounding: " + unit + " đồng (expected at least 1)");
    }

    @Test
    void amountsAreExactUnlessSaidToBeRounded() {
        assertThat(Budget.builder().build().roundedTo()).isEqualTo(Vnd.of(1));
    }
}
