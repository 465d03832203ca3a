package vn.sinhke.excel.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The comments of one sheet. Ours are told by their author; where the sender has one too, ours follows the sender's
 * after a separator that names us, and the sender's stays its author's. Cells with a thread of newer Excel are left
 * alone: what an older comment of such a cell says is made by Excel and would not be shown.
 */
final class Notes {

    static final String AUTHOR = "Sinh Kế";

    /** Between the sender's comment and ours. */
    static final String SEPARATOR = "\n———\n" + AUTHOR + ":\n";

    private static final String THREAD = "tc=";
    private static final String RUN_FONT = "rPr><%1$ssz val=\"9\"/><%1$srFont val=\"Tahoma\"/></%1$srPr>";

    private final Set<Address> ours = new HashSet<>();
    private final Set<Address> shared = new HashSet<>();
    private final Set<Address> theirs = new HashSet<>();
    private final Set<Address> threads = new HashSet<>();
    private final List<String> authors = new java.util.ArrayList<>();

    /** No comments yet. */
    Notes() {}

    /** The comments of that part. */
    Notes(InputStream part) throws IOException {
        try (Markup markup = new Markup(part)) {
            boolean inAuthor = false;
            StringBuilder author = new StringBuilder();
            while (markup.next()) {
                if (markup.isNamed("author")) {
                    inAuthor = markup.kind() == Markup.Kind.START;
                    if (!inAuthor) {
                        authors.add(Xml.unescape(author.toString()));
                        author.setLength(0);
                    }
                } else if (inAuthor) {
                    author.append(markup.raw());
                } else if (markup.kind() == Markup.Kind.START && markup.isNamed("comment")) {
                    sort(element(markup));
                }
            }
        }
    }

    private static Node element(Markup markup) throws IOException {
        StringBuilder text = new StringBuilder(markup.raw());
        while (markup.next()) {
            text.append(markup.raw());
            if (markup.kind() == Markup.Kind.END && markup.isNamed("comment")) {
                break;
            }
        }
        return Node.of(text.toString());
    }

    private String author(Node comment) {
        int author = comment.tag().number("authorId", -1);
        return author >= 0 && author < authors.size() ? authors.get(author) : "";
    }

    private void sort(Node comment) {
        Address.parse(comment.get("ref").orElse("")).ifPresent(place -> {
            String author = author(comment);
            if (author.equals(AUTHOR)) {
                ours.add(place);
            } else if (author.startsWith(THREAD)) {
                threads.add(place);
            } else {
                theirs.add(place);
                if (shown(comment).contains(SEPARATOR)) {
                    shared.add(place);
                }
            }
        });
    }

    private static String shown(Node comment) {
        StringBuilder text = new StringBuilder();
        texts(comment).forEach(node -> text.append(node.text()));
        return text.toString();
    }

    private static List<Node> texts(Node comment) {
        List<Node> found = new java.util.ArrayList<>();
        comment.node("text")
                .ifPresent(text -> text.walk(node -> {
                    if (node.local().equals("t")) {
                        found.add(node);
                    }
                }));
        return found;
    }

    /** Cells that an earlier annotation has commented, alone or after the sender. */
    Set<Address> earlier() {
        Set<Address> all = new HashSet<>(ours);
        all.addAll(shared);
        return all;
    }

    /** Cells whose comment is ours alone. */
    Set<Address> ours() {
        return ours;
    }

    Set<Address> theirs() {
        return theirs;
    }

    Set<Address> threads() {
        return threads;
    }

    /** A part with these comments only. */
    static void write(String namespace, Map<Address, String> comments, OutputStream out) throws IOException {
        put(
                out,
                Xml.PROLOG + "<comments xmlns=\"" + namespace + "\"><authors><author>" + AUTHOR
                        + "</author></authors><commentList>");
        for (Map.Entry<Address, String> comment : comments.entrySet()) {
            put(out, comment("", comment.getKey(), comment.getValue(), 0));
        }
        put(out, "</commentList></comments>");
    }

    /** Copies the part, earlier comments of ours taken off and these put on. */
    void write(InputStream part, Map<Address, String> comments, OutputStream out) throws IOException {
        Map<Address, String> left = new TreeMap<>(comments);
        threads.forEach(left::remove);
        int us = authors.indexOf(AUTHOR);
        int author = us < 0 ? authors.size() : us;
        try (Markup markup = new Markup(part)) {
            while (markup.next()) {
                boolean list = markup.isNamed("commentList");
                if (us < 0 && markup.isNamed("authors") && markup.kind() != Markup.Kind.START) {
                    boolean empty = markup.kind() == Markup.Kind.EMPTY;
                    String prefix = empty ? markup.tag().prefix() : markup.raw().replaceAll("^</|authors.*$", "");
                    put(
                            out,
                            (empty ? markup.tag().opened().raw() : "") + "<" + prefix + "author>" + AUTHOR + "</"
                                    + prefix + "author></" + prefix + "authors>");
                } else if (list && markup.kind() != Markup.Kind.START) {
                    boolean empty = markup.kind() == Markup.Kind.EMPTY;
                    String prefix = empty ? markup.tag().prefix() : markup.raw().replaceAll("^</|commentList.*$", "");
                    put(out, empty ? markup.tag().opened().raw() : "");
                    for (Map.Entry<Address, String> comment : left.entrySet()) {
                        put(out, comment(prefix, comment.getKey(), comment.getValue(), author));
                    }
                    put(out, "</" + prefix + "commentList>");
                } else if (markup.kind() == Markup.Kind.START && markup.isNamed("comment")) {
                    copy(markup, left, out);
                } else {
                    markup.copy(out);
                }
            }
        }
    }

    private void copy(Markup markup, Map<Address, String> left, OutputStream out) throws IOException {
        Node comment = element(markup);
        Address place = Address.parse(comment.get("ref").orElse("")).orElse(null);
        if (place != null && ours.contains(place) && author(comment).equals(AUTHOR)) {
            return;
        }
        if (place != null && shared.contains(place)) {
            cut(comment);
        }
        String added = place == null || threads.contains(place) ? null : left.remove(place);
        if (added != null) {
            Node text = comment.node("text").orElseGet(() -> {
                Node made = Node.of("<" + comment.prefix() + "text></" + comment.prefix() + "text>");
                comment.add(made);
                return made;
            });
            asRuns(text);
            text.addBefore(run(comment.prefix(), SEPARATOR + added), List.of("rPh", "phoneticPr"));
        }
        out.write(comment.bytes());
    }

    private static void asRuns(Node text) {
        text.node("t").ifPresent(plain -> {
            Node run = Node.of("<" + text.prefix() + "r></" + text.prefix() + "r>");
            text.replace(plain, List.of(run));
            run.add(plain);
        });
    }

    private static void cut(Node comment) {
        int at = shown(comment).indexOf(SEPARATOR);
        Node text = comment.node("text").orElseThrow();
        for (Node piece : texts(comment)) {
            String said = piece.text();
            if (at >= said.length()) {
                at -= said.length();
                continue;
            }
            if (at > 0) {
                piece.text(said.substring(0, at));
                at = 0;
                continue;
            }
            text.nodes().stream()
                    .filter(run -> run == piece || run.nodes().contains(piece))
                    .forEach(text::remove);
        }
    }

    private static Node run(String prefix, String text) {
        return Node.of(runMarkup(prefix, text));
    }

    private static String runMarkup(String prefix, String text) {
        return "<" + prefix + "r><" + prefix + RUN_FONT.replace("%1$s", prefix) + "<" + prefix
                + "t xml:space=\"preserve\">" + Xml.cellText(text) + "</" + prefix + "t></" + prefix + "r>";
    }

    private static String comment(String prefix, Address place, String text, int author) {
        return "<" + prefix + "comment ref=\"" + place + "\" authorId=\"" + author + "\"><" + prefix + "text>"
                + runMarkup(prefix, text) + "</" + prefix + "text></" + prefix + "comment>";
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
