package vn.sinhke.docs;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ADRs of the repository.
 *
 * @param files file names, by the number of four digits
 */
record Decisions(ImmutableSortedMap<String, String> files) {

    private static final Pattern FILE = Pattern.compile("([0-9]{4})-.+\\.md");
    private static final Pattern MENTION = Pattern.compile("\\bADR ([0-9]{4})\\b");

    static Decisions of(Path folder) {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(folder)) {
            listed.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .forEach(file -> files.put(file.group(1), file.group()));
        } catch (IOException e) {
            throw new UncheckedIOException("Decisions cannot be listed: " + folder, e);
        }
        return new Decisions(ImmutableSortedMap.copyOf(files));
    }

    /** Returns the text of a page in a folder beside that of the decisions, every decision that is there linked. */
    String in(String text) {
        return MENTION.matcher(text).replaceAll(mention -> {
            String file = files.get(mention.group(1));
            return Matcher.quoteReplacement(
                    file == null ? mention.group() : Markdown.link(mention.group(), "../adr/" + file));
        });
    }

    /** The numbers of the decisions that a text mentions and that are not there. */
    List<String> missingIn(String text) {
        return MENTION.matcher(text)
                .results()
                .map(mention -> mention.group(1))
                .filter(number -> !files.containsKey(number))
                .toList();
    }
}
