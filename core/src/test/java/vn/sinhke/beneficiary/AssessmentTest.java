package vn.sinhke.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.json.Json;

class AssessmentTest {

    private static final Assessment HOUSED = Assessment.builder()
            .id("A")
            .housingSquareMetres(new BigDecimal("25.5"))
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"25.5", "25.50", "2.55e1", "25.5000"})
    void aLivingAreaIsOneNumberHoweverItWasTyped(String typed) throws Exception {
        Assessment assessment = Assessment.builder()
                .id("A")
                .housingSquareMetres(new BigDecimal(typed))
                .build();
        Assessment read =
                Json.mapper().readValue("{\"id\":\"A\",\"housingSquareMetres\":" + typed + "}", Assessment.class);

        assertThat(assessment).isEqualTo(HOUSED).hasSameHashCodeAs(HOUSED);
        assertThat(read).isEqualTo(HOUSED);
        assertThat(Json.canonical(read)).isEqualTo("{\"housingSquareMetres\":25.5,\"id\":\"A\"}");
    }

    @Test
    void aWholeLivingAreaIsWrittenWithoutAnExponent() {
        assertThat(Assessment.builder()
                        .id("A")
                        .housingSquareMetres(new BigDecimal("1E+2"))
                        .build()
                        .housingSquareMetres())
                .hasValue(new BigDecimal("100"));
    }

    @Test
    void aLivingAreaNobodyMeantIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.builder()
                        .id("A")
                        .housingSquareMetres(new BigDecimal("1e999999999"))
                        .build())
                .withMessage("Not an area in square metres: '1E+999999999' (expected at most 30 digits)");
    }
}
