package vn.sinhke.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.sinhke.Seed;

/** Whatever a file holds, it is read or refused with a reason; nothing else is thrown. */
class MutatedWorkbookPropertyTest {

    private static final byte[] XLSX = MutatedWorkbooks.good().pack();
    private static final byte[] XLS = MutatedWorkbooks.goodXls();

    @Property(seed = Seed.FIXED, tries = 1)
    void theGoodOnesAreRead() {
        assertThat(ReadOrRefuse.cells(XLSX)).isEqualTo(8);
        assertThat(ReadOrRefuse.cells(XLS)).isEqualTo(80);
    }

    @Property(seed = Seed.FIXED, tries = 500)
    void anyBytes(@ForAll byte[] bytes) {
        assertThat(ReadOrRefuse.cells(bytes)).isEqualTo(-1);
    }

    @Property(seed = Seed.FIXED, tries = 2000)
    void bytesOfAPackage(@ForAll Random random) {
        assertThat(ReadOrRefuse.cells(MutatedWorkbooks.bytes(XLSX, random))).isBetween(-1L, 8L);
    }

    @Property(seed = Seed.FIXED, tries = 2000)
    void partsOfAPackage(@ForAll Random random) {
        assertThat(ReadOrRefuse.cells(MutatedWorkbooks.parts(random))).isGreaterThanOrEqualTo(-1);
    }

    @Property(seed = Seed.FIXED, tries = 1000)
    void bytesOfAnXls(@ForAll Random random) {
        assertThat(ReadOrRefuse.cells(MutatedWorkbooks.bytes(XLS, random))).isGreaterThanOrEqualTo(-1);
    }
}
