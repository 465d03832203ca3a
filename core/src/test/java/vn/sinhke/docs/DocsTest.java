package vn.sinhke.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    private static final Path ROOT = DocsWriter.root();
    private static final Material MATERIAL = Material.of(ROOT);
    private static final ImmutableSortedMap<String, String> PAGES = DocsWriter.pages(MATERIAL);

    @BeforeAll
    static void writesThePagesWhereAsked() throws IOException {
        if ("write".equals(System.getProperty(DocsWriter.PROPERTY))) {
            DocsWriter.write(ROOT, PAGES);
        }
    }

    @Test
    void thePagesAreThoseOfTheSources() throws IOException {
        List<String> faults = faults(DocsWriter.present(ROOT), PAGES);

        assertThat(faults)
                .as("Write the pages anew with: mvn -pl core test -Dtest=DocsTest -Dsinhke.docs=write")
                .isEmpty();
    }

    private static List<String> faults(
            ImmutableSortedMap<String, String> present, ImmutableSortedMap<String, String> expected) {
        List<String> faults = new ArrayList<>();
        for (String page : Sets.union(present.keySet(), expected.keySet())) {
            if (!expected.containsKey(page)) {
                faults.add("superfluous: docs/" + page);
            } else if (!present.containsKey(page)) {
                faults.add("missing: docs/" + page);
            } else if (!present.get(page).equals(expected.get(page))) {
                faults.add("stale: docs/" + page);
            }
        }
        return faults;
    }

    @Test
    void missingStaleAndSuperfluousPagesAreNamed() {
        ImmutableSortedMap<String, String> expected = ImmutableSortedMap.of("rules/A.md", "a", "rules/B.md", "b");

        assertThat(faults(ImmutableSortedMap.of("rules/B.md", "old", "rules/C.md", "c"), expected))
                .containsExactlyInAnyOrder(
                        "missing: docs/rules/A.md", "stale: docs/rules/B.md", "superfluous: docs/rules/C.md");
    }

    @Test
    void writingAddsChangesAndDeletes(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("docs/rules"));
        Files.writeString(root.resolve("docs/rules/OLD-001.md"), "old", StandardCharsets.UTF_8);
        Files.writeString(root.resolve("docs/rules/B.md"), "old", StandardCharsets.UTF_8);
        ImmutableSortedMap<String, String> pages = ImmutableSortedMap.of("law/a.md", "điều\n", "rules/B.md", "b\n");

        DocsWriter.write(root, pages);

        assertThat(DocsWriter.present(root)).isEqualTo(pages);
    }

    @Test
    void thePagesComeOutTheSameTwice() {
        assertThat(DocsWriter.pages(Material.of(ROOT))).isEqualTo(PAGES);
    }

    @Test
    void everyLinkLeadsToAPageOrAFile() {
        PAGES.forEach((page, text) -> {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                Path target = Path.of("docs")
                        .resolve(page)
                        .resolveSibling(link.group(1))
                        .normalize();
                boolean made = target.startsWith("docs")
                        && PAGES.containsKey(
                                Path.of("docs").relativize(target).toString().replace('\\', '/'));
                if (!made && !Files.exists(ROOT.resolve(target))) {
                    fail("%s links to %s, which is not there", page, link.group(1));
                }
            }
        });
    }

    @Test
    void everyDecisionThatARuleMentionsIsThere() {
        MATERIAL.rules()
                .forEach((code, entry) -> Interpretation.classes(entry.rule())
                        .forEach(type -> assertThat(MATERIAL.decisions()
                                        .missingIn(MATERIAL.sources().of(type)))
                                .as("decisions that %s mentions", code)
                                .isEmpty()));
    }

    @Test
    void everyDecisionIsInTheListOfDecisions() throws IOException {
        String list = Files.readString(ROOT.resolve("docs/adr/README.md"), StandardCharsets.UTF_8);

        MATERIAL.decisions().files().values().forEach(file -> assertThat(list).contains("(" + file + ")"));
    }

    @Test
    void pagesHoldNoPathOfTheMachineAndNoCarriageReturn() {
        PAGES.forEach((page, text) -> assertThat(text)
                .as(page)
                .doesNotContain("\r", ROOT.toString())
                .endsWith("\n")
                .doesNotEndWith("\n\n"));
    }
}
