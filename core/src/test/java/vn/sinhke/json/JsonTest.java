package vn.sinhke.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.law.LegalContext;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.program.CapitalAllocation;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportProject;
import vn.sinhke.time.CapitalPeriod;

class JsonTest {

    @Test
    void keysAreInOrderDaysAreIsoAndWhatIsAbsentIsNotWritten() {
        LegalContext context = LegalContext.builder()
                .province("67")
                .day(LocalDate.of(2023, 8, 5))
                .capitalPeriod(CapitalPeriod.Y2021_2025)
                .build();

        assertThat(Json.canonical(context))
                .isEqualTo("{\"capitalPeriod\":\"2021-2025\",\"day\":\"2023-08-05\",\"province\":\"67\"}");
        assertThat(Json.canonical(LegalContext.on(context.day()))).isEqualTo("{\"day\":\"2023-08-05\"}");
        assertThat(Json.canonical(Map.of("b", 1, "a", "đ"))).isEqualTo("{\"a\":\"đ\",\"b\":1}");
    }

    @Test
    void theHashIsTheOneOfTheText() {
        assertThat(Json.hash("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Json.hash(LegalContext.on(LocalDate.of(2023, 8, 5))))
                .isEqualTo(Json.hash("{\"day\":\"2023-08-05\"}"));
    }

    @Test
    void theLawfulDossierComesBack() throws Exception {
        Dossier dossier = Dossiers.lawful().build();

        assertThat(Json.mapper().readValue(Json.canonical(dossier), Dossier.class))
                .isEqualTo(dossier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"122.5", "122.50", "1.225e2", "122.5000"})
    void anAreaIsOneNumberHoweverItWasTyped(String typed) throws Exception {
        BigDecimal area = new BigDecimal(typed);

        assertThat(SupportProject.builder().areaHectares(area).build().areaHectares())
                .hasValue(new BigDecimal("122.5"));
        assertThat(LinkageContract.builder().areaHectares(area).build().areaHectares())
                .hasValue(new BigDecimal("122.5"));
        assertThat(Site.builder().areaHectares(area).build())
                .isEqualTo(Json.mapper().readValue("{\"areaHectares\":" + typed + "}", Site.class))
                .satisfies(site -> assertThat(Json.canonical(site)).contains("\"areaHectares\":122.5"));
        assertThat(Site.builder().areaHectares(new BigDecimal("1E+3")).build().areaHectares())
                .hasValue(new BigDecimal("1000"));
    }

    @Test
    void anAreaNobodyMeantIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Site.builder()
                        .areaHectares(new BigDecimal("1e999999999"))
                        .build())
                .withMessage("Not an area in hectares: '1E+999999999' (expected at most 30 digits)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"T\",\"project\":{\"firstYear\":2023.5}}",
                "{\"id\":\"T\",\"project\":{\"method\":0}}",
                "{\"id\":\"T\",\"project\":{\"method\":\"CHIAN\"}}",
                "{\"id\":\"T\",\"id\":\"U\",\"project\":{}}",
                "{\"id\":\"T\",\"project\":{}} {}",
                "{\"id\":\"T\",\"project\":{},\"call\":{\"announcedOn\":\"2023-07-18\"}}",
                "{\"id\":\"T\",\"project\":{},\"filedOn\":\"4/8/2023\"}",
                "{\"id\":\"T\",\"project\":{\"budget\":{\"total\":1.5}}}",
                "{\"id\":\"T\",\"project\":{\"budget\":{\"roundedTo\":0}}}",
                "{\"id\":\"T\"}",
                "{\"project\":{}}",
            })
    void nothingIsGuessedOnReading(String json) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> Json.mapper().readValue(json, Dossier.class));
    }

    @Test
    void whatSaysLittleIsReadAllTheSame() throws Exception {
        Dossier dossier = Json.mapper()
                .readValue("{\"id\":\"T\",\"project\":{},\"province\":null,\"call\":{\"id\":\"C\"}}", Dossier.class);

        assertThat(dossier.id()).isEqualTo("T");
        assertThat(dossier.province()).isEmpty();
        assertThat(dossier.call().orElseThrow().announcedOn()).isEmpty();
        assertThat(dossier.project().budget().lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"component", "year", "nature", "amount"})
    void aRequiredPartThatIsMissingIsRefused(String key) throws Exception {
        String whole = "{\"amount\":5,\"component\":\"DA2\",\"nature\":\"recurrent\",\"year\":2023}";
        assertThat(Json.mapper().readValue(whole, CapitalAllocation.class).dataNote())
                .isEmpty();
        String without = whole.replaceFirst("\"" + key + "\":[^,}]+,?", "").replace(",}", "}");

        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> Json.mapper().readValue(without, CapitalAllocation.class))
                .withMessageContaining(key);
    }

    @Test
    void aValueWithoutAJsonFormIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.canonical(new Object()))
                .withMessage("Not a value with a JSON form: java.lang.Object");
    }
}
