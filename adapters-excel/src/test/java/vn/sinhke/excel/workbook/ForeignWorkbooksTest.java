package vn.sinhke.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came of workbooks made by others, held against what came of them when it was looked at. */
class ForeignWorkbooksTest {

    /** Strict and binary ones, packed too well, and a chart or a long date format, where the other library is not right. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "testEXCEL.strict.xlsx",
            "testExcel_embeddedPDF.xlsx",
            "testEXCEL-charts.xls",
            "testEXCEL-formats.xls",
            "testEXCEL-formats.xlsx");

    private static List<String> expected() throws IOException {
        try (var in = ForeignWorkbooksTest.class.getResourceAsStream("foreign-workbooks.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void eachIsReadOrRefusedInLittleMemory(@TempDir Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ForeignWorkbooks.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(new File(folder.toFile(), "err.txt"))
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(out)).hasSize(67).containsExactlyElementsOf(expected());
    }

    @Test
    void everyCellIsReadAsTheOtherLibraryReadsIt() throws IOException {
        int compared = 0;
        for (Map.Entry<String, byte[]> file : ForeignWorkbooks.all().entrySet()) {
            boolean read = ForeignWorkbooks.outcome(file.getValue()).startsWith("XLS");
            if (read && !NOT_COMPARED.contains(file.getKey())) {
                assertThat(Cells.of(file.getValue()))
                        .as(file.getKey())
                        .containsExactlyElementsOf(UsermodelOracle.of(file.getValue()));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(49);
    }
}
