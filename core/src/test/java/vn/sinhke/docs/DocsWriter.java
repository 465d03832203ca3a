package vn.sinhke.docs;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sinhke.law.LegalAct;

/**
 * Writes {@code docs/rules} and {@code docs/law} anew: every file in these two folders is made here, and what no longer
 * belongs there is deleted. The pages depend on the sources alone, not on the day or the machine.
 */
public final class DocsWriter {

    /** The system property that makes {@code DocsTest} write the pages before it compares them. */
    static final String PROPERTY = "sinhke.docs";

    static final String GENERATED =
            "*Trang này được tạo từ mã nguồn và dữ liệu luật; đừng sửa tay (xem CONTRIBUTING.md). · Made from the"
                    + " sources and the law data; not to be edited by hand (see CONTRIBUTING.md).*";

    private DocsWriter() {}

    /** Writes the pages of the repository that holds the current folder. */
    public static void main(String[] none) throws IOException {
        Path root = root();
        write(root, pages(Material.of(root)));
    }

    /** The nearest folder above the current one that holds the docs and the core. */
    static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("docs/adr")) && Files.isDirectory(folder.resolve("core/src/main"))) {
                return folder;
            }
        }
        throw new IllegalArgumentException("Not in a checkout of this repository: " + start);
    }

    /** Every page by its path under {@code docs}. */
    static ImmutableSortedMap<String, String> pages(Material material) {
        ImmutableSortedMap.Builder<String, String> pages = ImmutableSortedMap.naturalOrder();
        RuleIndex rules = new RuleIndex(material);
        pages.put("rules/README.md", rules.text());
        pages.put("rules/boundaries.md", rules.boundaries());
        material.rules()
                .keySet()
                .forEach(code -> pages.put("rules/" + code + ".md", new RulePage(material, code).text()));
        pages.put("law/README.md", new ActIndex(material).text());
        for (LegalAct act : material.book().acts().values()) {
            pages.put("law/" + Material.file(act.key()), new ActPage(material, act).text());
        }
        return pages.buildOrThrow();
    }

    /** The files that are there, with their content, by their path under {@code docs}. */
    static ImmutableSortedMap<String, String> present(Path root) throws IOException {
        TreeMap<String, String> present = new TreeMap<>();
        Path docs = root.resolve("docs");
        for (String folder : new String[] {"rules", "law"}) {
            if (Files.isDirectory(docs.resolve(folder))) {
                try (Stream<Path> files = Files.walk(docs.resolve(folder))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        String path = docs.relativize(file).toString().replace('\\', '/');
                        present.put(path, Files.readString(file, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return ImmutableSortedMap.copyOf(present);
    }

    static void write(Path root, ImmutableSortedMap<String, String> pages) throws IOException {
        for (String path : present(root).keySet()) {
            if (!pages.containsKey(path)) {
                Files.delete(root.resolve("docs").resolve(path));
            }
        }
        for (var page : pages.entrySet()) {
            Path file = root.resolve("docs").resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue(), StandardCharsets.UTF_8);
        }
    }
}
