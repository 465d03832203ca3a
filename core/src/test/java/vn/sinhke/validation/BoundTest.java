package vn.sinhke.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Vnd;
import vn.sinhke.valuechain.Stage;

class BoundTest {

    @ParameterizedTest(name = "{0}: one below {1}, equal {2}, one above {3}")
    @CsvSource({
        "AT_LEAST, false, true, true",
        "AT_MOST, true, true, false",
        "ABOVE, false, false, true",
        "BELOW, true, false, false",
        "EXACTLY, false, true, false",
    })
    void amountsAreComparedOneByOne(Bound bound, boolean below, boolean equal, boolean above) {
        assertThat(bound.allows(Vnd.of(9), Vnd.of(10))).isEqualTo(below);
        assertThat(bound.allows(Vnd.of(10), Vnd.of(10))).isEqualTo(equal);
        assertThat(bound.allows(Vnd.of(11), Vnd.of(10))).isEqualTo(above);
    }

    @Test
    void wordsAreOneOrAllOfTheLaws() {
        ImmutableSet<String> law = ImmutableSet.of("INPUTS", "SALE");

        assertThat(Bound.ONE_OF.allows(Stage.SALE, law)).isTrue();
        assertThat(Bound.ONE_OF.allows("PROCESSING", law)).isFalse();
        assertThat(Bound.ALL_OF.allows(List.of("SALE", "OTHER", "INPUTS"), law)).isTrue();
        assertThat(Bound.ALL_OF.allows(List.of("SALE"), law)).isFalse();
    }

    @Test
    void somethingIsRequiredToBeSo() {
        assertThat(Bound.REQUIRED.allows(true, true)).isTrue();
        assertThat(Bound.REQUIRED.allows(false, true)).isFalse();
    }

    @Test
    void aLastDayIsInAndADayOfTheYearIsOut() {
        LocalDate day = LocalDate.of(2026, 12, 31);

        assertThat(Bound.UNTIL.allows(day, day)).isTrue();
        assertThat(Bound.UNTIL.allows(day.plusDays(1), day)).isFalse();
        assertThat(Bound.BEFORE.allows(LocalDate.of(2026, 6, 14), MonthDay.of(6, 15)))
                .isTrue();
        assertThat(Bound.BEFORE.allows(LocalDate.of(2026, 6, 15), MonthDay.of(6, 15)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHIN_MONTHS", "BASIS"})
    void whatNeedsMoreThanTwoValuesIsNotCompared(Bound bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bound.allows(1, 1))
                .withMessage("Not compared by a bound alone (expected another bound than WITHIN_MONTHS or BASIS)");
    }

    @Test
    void aThresholdSaysHowWhatIsHeldAgainstWhich() {
        assertThat(new Threshold(SupportParameters.SUPPORT_CAP_PROJECT, Bound.AT_MOST))
                .hasToString("AT_MOST support.cap.project-vnd");
        assertThat(RuleSet.of("word", ImmutableList.<Rule<String>>of()).subject())
                .isEqualTo("word");
    }
}
