package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show is what there is. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path PROGRAM = Path.of("src/main/java/vn/sinhke/desk/FirstReport.java");

    private static String block(String readme, String language) throws IOException {
        Matcher block =
                Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(Files.readString(ROOT.resolve(readme)));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/vi/README.md"})
    void theProgramIsTheFileAndHasAtMost25Lines(String readme) throws IOException {
        assertThat(block(readme, "java")).isEqualTo(Files.readString(PROGRAM));
        assertThat(Files.readAllLines(PROGRAM)).hasSizeLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/vi/README.md"})
    void theProgramPrintsWhatIsShown(String readme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            FirstReport.main(new String[] {"data/cases/c01-quang-nam-hiep-duc.xlsx"});
        } finally {
            System.setOut(before);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(block(readme, "text"));
    }

    @Test
    void everyLinkedFileIsThere() throws IOException {
        for (String page :
                List.of("README.md", "docs/vi/README.md", "CONTRIBUTING.md", "examples/desk/data/README.md")) {
            Path file = ROOT.resolve(page);
            Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(file));
            while (link.find()) {
                assertThat(file.resolveSibling(link.group(1))).as(page).exists();
            }
        }
    }

    @Test
    void everyDomainTypeIsInTheTermsAndEveryDecisionIsListed() throws IOException {
        String terms = Files.readString(ROOT.resolve("docs/guide/terms.md"));
        for (String folder : List.of(
                "project",
                "linkage",
                "beneficiary",
                "identity",
                "matching",
                "classification",
                "valuechain",
                "program",
                "place",
                "law",
                "selection",
                "implementation",
                "review")) {
            try (var files =
                    Files.list(ROOT.resolve("core/src/main/java/vn/sinhke").resolve(folder))) {
                assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                                .filter(name -> Files.exists(
                                        ROOT.resolve("core/src/main/java/vn/sinhke/" + folder + "/" + name + ".java")))
                                .filter(name -> isPublic(folder, name)))
                        .allSatisfy(name -> assertThat(terms).contains("`" + name + "`"));
            }
        }
        String index = Files.readString(ROOT.resolve("docs/adr/README.md"));
        try (var decisions = Files.list(ROOT.resolve("docs/adr"))) {
            assertThat(decisions.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("0")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
        }
    }

    @Test
    void everyTypeOfFormsAndWorkbooksIsInTheTerms() throws IOException {
        String terms = Files.readString(ROOT.resolve("docs/guide/terms.md"));
        try (var files = Files.walk(ROOT.resolve("adapters-excel/src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(40);
            for (Path source : sources) {
                String name = source.getFileName().toString().replace(".java", "");
                if (Files.readString(source).matches("(?s).*\\npublic .*")) {
                    assertThat(terms).contains("`" + name + "`");
                }
            }
        }
    }

    private static boolean isPublic(String folder, String name) {
        try {
            return Files.readString(ROOT.resolve("core/src/main/java/vn/sinhke/" + folder + "/" + name + ".java"))
                    .matches("(?s).*\\npublic .*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
