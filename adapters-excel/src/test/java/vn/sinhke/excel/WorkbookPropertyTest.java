package vn.sinhke.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.sinhke.Seed;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.project.Dossiers;

class WorkbookPropertyTest {

    private static final byte[] GOOD = Workbook.of(Dossiers.lawful().build());

    private static void readOrRefuse(byte[] file) {
        try {
            Import<?> read = DossierWorkbook.read(file);
            assertThat(read.value()).isPresent();
        } catch (WorkbookException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Property(seed = Seed.FIXED, tries = 500)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property(seed = Seed.FIXED, tries = 200)
    void aWorkbookWithSomeBytesChangedIsReadOrRefused(
            @ForAll @IntRange(min = 1, max = 12) int changes, @ForAll Random random) {
        byte[] file = GOOD.clone();
        for (int i = 0; i < changes; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        readOrRefuse(file);
    }
}
