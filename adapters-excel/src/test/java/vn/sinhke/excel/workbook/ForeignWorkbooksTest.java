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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        assertThat(outcomes(folder, classPath())).hasSize(67).containsExactlyElementsOf(expected());
    }

    @Test
    void withoutTheOtherLibraryOnlyAnXlsIsRefused(@TempDir Path folder) throws IOException, InterruptedException {
        String without = Stream.of(classPath().split(File.pathSeparator))
                .filter(entry -> !entry.contains("org" + File.separator + "apache" + File.separator + "poi"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> expected = expected().stream()
                .map(line -> line.replaceFirst(" XLS .*", " LIBRARY_MISSING"))
                .toList();
        assertThat(expected)
                .filteredOn(line -> line.contains("LIBRARY_MISSING"))
                .hasSizeGreaterThan(20);
        assertThat(outcomes(folder, without))
                .filteredOn(line -> !line.startsWith("testEXCEL_protected_passtika.xls "))
                .containsExactlyElementsOf(expected.stream()
                        .filter(line -> !line.startsWith("testEXCEL_protected_passtika.xls "))
                        .toList());
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static List<String> outcomes(Path folder, String classPath) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        ForeignWorkbooks.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllLines(out);
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
