package vn.sinhke.excel.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sinhke.validation.Severity;

/** The part of styles: nothing in it is changed or renumbered, styles are only added at the ends of their lists. */
final class StyleSheet {

    private static final List<String> ORDER =
            List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs");

    private final String part;
    private final Node document;
    private final String prefix;
    private final List<Node> fills;
    private final List<Node> formats;
    private final Map<String, Integer> fillNumbers = new HashMap<>();
    private final Map<String, Integer> formatNumbers = new HashMap<>();
    private final Map<Integer, Integer> unmarked = new HashMap<>();
    private final Map<String, Integer> marked = new HashMap<>();

    private StyleSheet(String part, byte[] bytes) {
        this.part = part;
        this.document = Node.document(bytes);
        this.prefix = document.root().prefix();
        this.fills = new ArrayList<>(list("fills").nodes("fill"));
        this.formats = new ArrayList<>(list("cellXfs").nodes("xf"));
        for (int i = fills.size() - 1; i >= 0; i--) {
            fillNumbers.put(markup(fills.get(i)), i);
        }
        for (int i = formats.size() - 1; i >= 0; i--) {
            formatNumbers.put(withoutFill(formats.get(i)) + fill(formats.get(i)), i);
        }
    }

    /** The workbook's styles; plain ones if it has none. */
    static StyleSheet of(Parts parts, Book book) throws IOException {
        Optional<String> part = book.relationships()
                .only("styles")
                .map(Relationships.Link::part)
                .filter(parts::has);
        if (part.isPresent()) {
            return new StyleSheet(part.get(), parts.bytes(part.get()));
        }
        String made = parts.free("xl/styles", ".xml");
        parts.types().add(made, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
        book.relationships().add(book.relationshipType("styles"), made);
        String plain = Xml.PROLOG + "<styleSheet xmlns=\"" + book.namespace() + "\"><fonts count=\"1\"><font>"
                + "<sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill>"
                + "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + "</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                + "</cellStyleXfs><cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" "
                + "xfId=\"0\"/></cellXfs></styleSheet>";
        return new StyleSheet(made, plain.getBytes(StandardCharsets.UTF_8));
    }

    private Node list(String name) {
        Node root = document.root();
        return root.node(name).orElseGet(() -> {
            Node made = Node.of("<" + prefix + name + "></" + prefix + name + ">");
            List<String> after = new ArrayList<>(ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()));
            after.addAll(List.of("tableStyles", "colors", "extLst"));
            root.addBefore(made, after);
            return made;
        });
    }

    private static String markup(Node node) {
        StringBuilder out = new StringBuilder();
        node.write(out);
        return out.toString();
    }

    private static String withoutFill(Node format) {
        Map<String, String> attributes = new TreeMap<>(format.tag().attributes());
        attributes.remove("fillId");
        attributes.remove("applyFill");
        return attributes + format.inner();
    }

    private static int fill(Node format) {
        return format.tag().number("fillId", 0);
    }

    private Optional<Node> fillOf(int style) {
        if (style < 0 || style >= formats.size()) {
            return Optional.empty();
        }
        int number = fill(formats.get(style));
        return number < 0 || number >= fills.size() ? Optional.empty() : Optional.of(fills.get(number));
    }

    /** The style with the fill of a mark, the rest as it is. */
    int marked(int style, Severity severity) {
        Integer known = marked.get(style + severity.name());
        if (known == null) {
            int from = style >= 0 && style < formats.size() ? style : 0;
            int number = formats.isEmpty() ? 0 : fill(formats.get(from));
            known = withFill(from, fill(Fills.over(fillOf(from).orElse(null), number, severity, prefix)));
            marked.put(style + severity.name(), known);
        }
        return known;
    }

    /** The style that a mark was put upon; the style itself if its fill is no mark's. */
    int unmarked(int style) {
        Integer known = unmarked.get(style);
        if (known == null) {
            known = fillOf(style)
                    .filter(Fills::isOurs)
                    .map(fill -> withFill(style, below(fill)))
                    .orElse(style);
            unmarked.put(style, known);
        }
        return known;
    }

    private int below(Node fill) {
        Optional<Integer> number = Fills.numberBelow(fill).filter(n -> n < fills.size() && !Fills.isOurs(fills.get(n)));
        if (number.isPresent()) {
            return number.get();
        }
        Optional<String> plain = Fills.plainBelow(fill, prefix);
        if (plain.isEmpty()) {
            return 0;
        }
        String color = Fills.plainColor(Node.of(plain.get()));
        for (int i = 0; i < fills.size(); i++) {
            if (!Fills.isOurs(fills.get(i)) && Fills.plainColor(fills.get(i)).equals(color)) {
                return i;
            }
        }
        return fill(plain.get());
    }

    private int withFill(int style, int fill) {
        if (formats.isEmpty()) {
            return format("<" + prefix + "xf numFmtId=\"0\" fontId=\"0\" fillId=\"" + fill + "\" borderId=\"0\" "
                    + "xfId=\"0\" applyFill=\"1\"/>");
        }
        Node base = formats.get(style);
        Tag tag = base.tag().with("fillId", fill).with("applyFill", "1");
        return format(tag.raw() + (tag.empty() ? "" : base.inner() + "</" + tag.name() + ">"));
    }

    private int fill(String markup) {
        return fillNumbers.computeIfAbsent(markup, text -> added("fills", fills, text));
    }

    private int format(String markup) {
        Node node = Node.of(markup);
        return formatNumbers.computeIfAbsent(withoutFill(node) + fill(node), key -> added("cellXfs", formats, markup));
    }

    private int added(String list, List<Node> known, String markup) {
        Node node = Node.of(markup);
        known.add(node);
        Node parent = list(list);
        parent.add(node);
        parent.set("count", Integer.toString(known.size()));
        return known.size() - 1;
    }

    /** A style of our own sheet: Times New Roman 12, text, wrapped, at the top. */
    int text(boolean bold) {
        String font = "<" + prefix + "font>" + (bold ? "<" + prefix + "b/>" : "") + "<" + prefix + "sz val=\"12\"/><"
                + prefix + "name val=\"Times New Roman\"/><" + prefix + "family val=\"1\"/></" + prefix + "font>";
        List<Node> fonts = new ArrayList<>(list("fonts").nodes("font"));
        int number = fonts.stream().map(StyleSheet::markup).toList().indexOf(font);
        if (number < 0) {
            number = added("fonts", fonts, font);
        }
        return format(
                "<" + prefix + "xf numFmtId=\"49\" fontId=\"" + number + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
                        + "applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\"><" + prefix
                        + "alignment vertical=\"top\" wrapText=\"1\"/></" + prefix + "xf>");
    }

    /** Has the part written when all styles are known. */
    void save(Parts parts) {
        parts.changeLast(part, out -> out.write(document.bytes()));
    }
}
