package vn.sinhke.docs;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say of a type: its javadoc, as Markdown. Types of rules are package-private, so no tool shows it. */
final class SourceJavadoc {

    private static final Pattern TAG = Pattern.compile("\\{@(code|literal|link|linkplain|value)\\s+([^{}]*)}");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^@[a-z]+.*", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[^A-Z.]\\.)\\s+(?=[\\p{Lu}`])");

    private static final Splitter PARAGRAPHS = Splitter.on(Pattern.compile("\n\\s*\n"));

    private final Path sources;

    /** Reads from that folder of sources, such as {@code core/src/main/java}. */
    SourceJavadoc(Path sources) {
        this.sources = sources;
    }

    /** The path of the file that declares the type, from the folder of sources, with slashes. */
    static String file(Class<?> type) {
        return type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
    }

    /**
     * Returns the javadoc of the type, paragraphs apart by an empty line, without block tags.
     *
     * @throws IllegalArgumentException if the type has none
     */
    String of(Class<?> type) {
        try {
            return read(Files.readString(sources.resolve(file(type)), StandardCharsets.UTF_8), type.getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException("Sources of " + type.getName(), e);
        }
    }

    /** The first sentence of the type's javadoc. */
    String summary(Class<?> type) {
        String first = PARAGRAPHS.splitToList(of(type)).get(0);
        Matcher end = SENTENCE_END.matcher(first);
        return end.find() ? first.substring(0, end.start()) : first;
    }

    static String read(String source, String type) {
        Matcher declared = Pattern.compile(
                        "(?m)^\\s*(?:public |private |static |abstract |final |sealed |non-sealed )*(?:class|record|interface|enum) "
                                + type + "\\b")
                .matcher(source);
        int start = declared.find() ? source.lastIndexOf("/**", declared.start()) : -1;
        int end = start < 0 ? -1 : source.indexOf("*/", start);
        if (end < 0 || !onlyAnnotations(source.substring(end + 2, declared.start()))) {
            throw new IllegalArgumentException("No javadoc before the declaration of " + type);
        }
        return markdown(source.substring(start + 3, end));
    }

    private static boolean onlyAnnotations(String between) {
        return between.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("@"));
    }

    private static String markdown(String comment) {
        String bare = comment.replaceAll("(?m)^\\s*\\*? ?", "").strip();
        String body = BLOCK_TAG.matcher(bare).replaceAll("").strip();
        String paragraphs = body.replaceAll("</?(ul|ol|p)>", "\n\n").replaceAll("\\s*<li>\\s*", "\n\n- ");
        StringBuilder text = new StringBuilder();
        for (String paragraph : PARAGRAPHS.split(paragraphs.replace("</li>", ""))) {
            String line = inline(paragraph.replaceAll("\\s+", " ").strip());
            if (!line.isEmpty()) {
                text.append(text.length() == 0 ? "" : "\n\n").append(line);
            }
        }
        return text.toString();
    }

    private static String inline(String line) {
        String tagged = TAG.matcher(line).replaceAll(tag -> {
            String shown = tag.group(1).startsWith("link")
                    ? tag.group(2).strip().replaceAll("^\\S+\\s+", "").replace('#', '.')
                    : tag.group(2).strip();
            return Matcher.quoteReplacement(Markdown.code(shown.replaceAll("^\\.", "")));
        });
        return tagged.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
