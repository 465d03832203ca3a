package vn.sinhke.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of names that are shipped are those that would be made. */
class UnitNamesTest {

    private static final Path SHIPPED = Path.of("src/main/resources/vn/sinhke/place/names.bin");

    /** {@code -Dsinhke.places.names=write} makes them anew. */
    @Test
    void theShippedTablesAreThoseOfTheShippedUnits() throws IOException {
        byte[] tables =
                UnitNames.of(Units.of(Gazetteer.vietnam().units())).tables().array();
        if ("write".equals(System.getProperty("sinhke.places.names"))) {
            Files.write(SHIPPED, tables);
        }

        assertThat(tables).isEqualTo(Files.readAllBytes(SHIPPED));
    }

    @Test
    void theShippedUnitsStandInTheirOrder() {
        assertThat(Gazetteer.of(Gazetteer.vietnam().units(), ShippedUnits.successions())
                        .units())
                .isEqualTo(Gazetteer.vietnam().units())
                .hasSizeGreaterThan(15_000);
    }

    @ParameterizedTest
    @CsvSource({
        "phuong 1, phuong1",
        "phuong 01, phuong1",
        "phuong 001, phuong1",
        "phuong 10, phuong10",
        "phuong 100, phuong100",
        "0, 0",
        "00, 0",
        "dong da 2, dongda2",
        "xa, xa"
    })
    void namesArePackedWithoutSpacesAndZerosBeforeNumbers(String folded, String packed) {
        assertThat(UnitNames.packed(folded, 0)).isEqualTo(packed);
        assertThat(UnitNames.packed("xa " + folded, 3)).isEqualTo(packed);
        assertThat(UnitNames.hash(folded, 0)).isEqualTo(packed.hashCode());
    }
}
