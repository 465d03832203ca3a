package vn.sinhke.excel.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.FormRow;

/** The same values give the same bytes, whenever they are drawn. */
class SameBytesTest {

    private static byte[] drawn(FilledForm values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormDrawing.draw(Drawn.EVERYTHING, values, out);
        return out.toByteArray();
    }

    private static FilledForm values() {
        List<FormRow> rows = IntStream.rangeClosed(1, 3_000)
                .mapToObj(i -> FormRow.of("row", null, "Hộ " + i, "00" + i))
                .toList();
        return Drawn.filled(Drawn.EVERYTHING, Map.of("commune", "Xã Mẫu"), Map.of("list", rows));
    }

    @Test
    void twoDrawingsAtDifferentTimesAreTheSame() throws Exception {
        byte[] first = drawn(values());
        Thread.sleep(2_100); // The time of a package's part counts in steps of two seconds.
        assertThat(drawn(values())).isEqualTo(first);
    }

    @Test
    void noPartTellsATime() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(drawn(values())))) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).hasToString("1980-01-01T00:00");
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                            .contains("coreProperties")
                            .doesNotContain("created");
                }
                parts++;
            }
            assertThat(parts).isGreaterThan(8);
        }
    }

    @Test
    void allMergedCellsAreKeptInOrder() {
        assertThat(Drawn.empty(Drawn.EVERYTHING).merged("Sheet1"))
                .startsWith("A1:C1", "D1:H1", "A2:C2", "D2:H2", "A4:H4")
                .endsWith("A31:B31", "C31:E31", "F31:H31", "F32:H32")
                .hasSize(41)
                .doesNotHaveDuplicates();
    }

    @Test
    void thePackageIsPacked() throws IOException {
        byte[] drawn = drawn(values());
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(drawn))) {
            while (zip.getNextEntry() != null) {
                unpacked += zip.readAllBytes().length;
            }
        }
        assertThat((long) drawn.length).isLessThan(unpacked / 7);
    }
}
