package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.AreaClass;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.valuechain.ProductionCycle;

class CitationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27/2022/NĐ-CP art.20 cl.5",
                "27/2022/NĐ-CP art.21 cl.3 pt.d",
                "27/2022/NĐ-CP art.21a pt.đ",
                "38/2023/NĐ-CP art.1 cl.12a",
                "01/2025/NQ-HĐND.AG whole"
            })
    void isReadAsItIsPrinted(String text) {
        assertThat(Citation.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "27/2022/NĐ-CP",
                "27/2022/NĐ-CP ",
                "27/2022/NĐ-CP cl.5",
                "27/2022/NĐ-CP art.",
                "27/2022/NĐ-CP art.20 pt.a cl.5",
                "27/2022/NĐ-CP art.20  cl.5",
                "27/2022/NĐ-CP Article 20",
                "27/2022/NĐ-CP whole art.2",
                " whole"
            })
    void anotherFormIsRefusedWithWhatWasSeen(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parse(text))
                .withMessage("Not a citation: '" + text + "' (expected 'ACT art.N [cl.N] [pt.x]' or 'ACT whole')");
    }

    static Stream<Arguments> wordsOfTheDomain() {
        return Stream.of(
                Arguments.of(Dimension.METHOD, SupportMethod.values()),
                Arguments.of(Dimension.AREA_CLASS, AreaClass.values()),
                Arguments.of(Dimension.CYCLE, ProductionCycle.values()),
                Arguments.of(Dimension.POVERTY_CLASS, PovertyClass.values()));
    }

    @ParameterizedTest
    @MethodSource("wordsOfTheDomain")
    void theWordsThatScopesAllowAreTheOnesThatFactsHave(Dimension dimension, Enum<?>[] words) {
        assertThat(dimension.allowed())
                .isEqualTo(Arrays.stream(words).map(Enum::name).collect(Collectors.joining("|")));
        assertThat(words).allMatch(word -> dimension.allows(word.name()));
        assertThat(dimension.allows("CHIAN")).isFalse();
    }

    @Test
    void aWordOfAScopeIsAddedReplacedAndTakenAway() {
        Scope chain = Scope.of(Dimension.METHOD, "CHAIN");
        Scope inProvince = chain.with(Dimension.PROVINCE, Optional.of("67"));

        assertThat(inProvince).hasToString("{province=67, method=CHAIN}");
        assertThat(inProvince.without(Dimension.PROVINCE)).isEqualTo(chain);
        assertThat(chain.with(Dimension.PROVINCE, Optional.empty())).isEqualTo(chain);
        assertThat(chain.with(Dimension.METHOD, "TASK").word(Dimension.METHOD)).hasValue("TASK");
        assertThat(chain.word(Dimension.PROVINCE)).isEmpty();
    }

    @Test
    void anUnknownDimensionIsRefusedWithTheOnesThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.parse("provice"))
                .withMessage("Not a dimension of scope: 'provice' (expected one of province, capitalPeriod, method,"
                        + " areaClass, cycle, povertyClass, area, region)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "x y; whole",
                "; whole",
                "x; ``",
                "x; art.1 pt.",
                "x; art.1 cl.",
                "x; art.1 pt.1",
                "x; art.1a2",
                "x; cl.1"
            })
    void partsThatAreNoCitationAreRefused(String act, String locator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation(act == null ? "" : act, locator))
                .withMessageStartingWith("Not a citation: '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x ", "x", " whole", ""})
    void aTextWithoutTwoPartsIsRefusedAsItStands(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parse(text))
                .withMessageStartingWith("Not a citation: '" + text + "'");
    }
}
