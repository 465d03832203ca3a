package vn.sinhke.excel.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.form.Forms;

class FormPageTest {

    /** The system property that makes this test write the pages before it compares them. */
    private static final String PROPERTY = "sinhke.docs";

    private static final Path FOLDER = root().resolve("docs/forms");
    private static final ImmutableSortedMap<String, String> PAGES = FormPage.pages(Forms.shipped());

    private static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("docs/adr")) && Files.isDirectory(folder.resolve("adapters-excel"))) {
                return folder;
            }
        }
        throw new IllegalArgumentException("Not in a checkout of this repository: " + start);
    }

    private static Map<String, String> present() throws IOException {
        Map<String, String> present = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.toList()) {
                    present.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return present;
    }

    @BeforeAll
    static void writesThePagesWhereAsked() throws IOException {
        if ("write".equals(System.getProperty(PROPERTY))) {
            Files.createDirectories(FOLDER);
            for (String name : present().keySet()) {
                Files.delete(FOLDER.resolve(name));
            }
            for (var page : PAGES.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
            }
        }
    }

    @Test
    void thePagesAreThoseOfTheDescriptors() throws IOException {
        assertThat(present())
                .as("Write the pages anew with: mvn -pl adapters-excel test -Dtest=FormPageTest -Dsinhke.docs=write")
                .isEqualTo(PAGES);
    }

    @Test
    void everyShippedFormHasAPageAndALineInTheList() {
        assertThat(Forms.shipped().all()).isNotEmpty().allSatisfy(form -> {
            assertThat(PAGES).containsKey(form.id() + ".md");
            assertThat(PAGES.get("README.md")).contains("[" + form.key() + "](" + form.id() + ".md)");
        });
    }

    @Test
    void aPageSaysWhatTheDescriptorSays() {
        String page = FormPage.of(Drawn.EVERYTHING);

        assertThat(page)
                .startsWith("# Biểu có đủ mọi thứ · A form with everything\n")
                .contains("**Nguồn · Source**: Made up for tests")
                .contains("| E | 2 | Hộ nghèo › Giảm trong kỳ › Thoát nghèo, vượt chuẩn cận nghèo | `out` | số nguyên"
                        + " · whole number |   |")
                .contains("| G | 4=2/1\\*100 |")
                .contains("| `district` | `1` |   | có · yes | `commune` |")
                .contains("**Phân tổ · Parts** (`part`): Hộ; Nhân khẩu")
                .contains("“Tổng cộng”, ở trên · above the rows: `start`, `out`, `other`, `money`")
                .contains("| `name` | chữ · text; dữ liệu cá nhân · personal |")
                .contains("| `nature` | `CURRENT` | Sự nghiệp | SN |")
                .endsWith("|\n");
    }

    @Test
    void pagesHoldNoPathOfTheMachine() {
        PAGES.values()
                .forEach(page -> assertThat(page)
                        .doesNotContain("\r", FOLDER.toString())
                        .endsWith("\n")
                        .doesNotEndWith("\n\n"));
    }
}
