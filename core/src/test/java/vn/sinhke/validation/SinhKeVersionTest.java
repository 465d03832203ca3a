package vn.sinhke.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class SinhKeVersionTest {

    @Test
    void aReceiptNamesTheVersionOfTheArtifact() {
        String built = System.getProperty("sinhke.version");
        assumeTrue(built != null, "run by something else than the build");

        assertThat(Receipt.LIBRARY).isEqualTo(built);
    }
}
