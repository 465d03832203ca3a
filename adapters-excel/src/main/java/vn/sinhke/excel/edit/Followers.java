package vn.sinhke.excel.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts that refer to rows of a filled sheet, and follow when these move. */
final class Followers {

    private static final Pattern ANCHOR = Pattern.compile(
            "(<x:Anchor>\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*)(\\d+)(\\s*,\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*)(\\d+)");
    private static final Pattern ROW = Pattern.compile("(<x:Row>\\s*)(\\d+)");
    private static final Pattern CONTROL = Pattern.compile("(<x:Fmla(?:Link|Range|Txbx)>)([^<]*)");

    private final Parts parts;
    private final Book book;
    private final Map<String, SheetTree> sheets = new LinkedHashMap<>();
    private final Map<String, Node> others = new LinkedHashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();

    Followers(Parts parts, Book book) {
        this.parts = parts;
        this.book = book;
    }

    SheetTree tree(String part) throws IOException {
        SheetTree tree = sheets.get(part);
        if (tree == null) {
            tree = new SheetTree(parts.bytes(part));
            sheets.put(part, tree);
        }
        return tree;
    }

    void touch(String part) {
        touched.add(part);
    }

    private Node other(String part) throws IOException {
        Node node = others.get(part);
        if (node == null) {
            node = Node.document(parts.bytes(part));
            others.put(part, node);
        }
        return node;
    }

    /** Moves all that refers to rows of the sheet. */
    void move(Book.Sheet filled, SheetFilling filling) throws IOException {
        Moving moving = new Moving(filled.name(), filling.shift());
        for (Book.Sheet sheet : book.sheets()) {
            boolean own = sheet.part().equals(filled.part());
            if (sheet.worksheet() && (own || mayName(sheet.part(), moving))) {
                SheetTree tree = tree(sheet.part());
                dropResults(tree, moving, own);
                if (moving.move(tree.root(), own)) {
                    touched.add(sheet.part());
                }
            }
        }
        book.names().forEach(name -> moving.move(name, false));
        related(filled.part(), moving);
        for (String part : Set.copyOf(parts.names())) {
            String type = parts.types().of(part).toLowerCase(Locale.ROOT);
            if ((type.contains("drawingml.chart+xml") || type.contains("chartex+xml") || type.contains("table+xml"))
                    && mayName(part, moving)) {
                touchIf(part, moving.move(other(part), false));
            } else if (type.contains("pivotcachedefinition")) {
                pivotSource(part, filled, moving);
            }
        }
    }

    private boolean mayName(String part, Moving moving) throws IOException {
        return sheets.containsKey(part)
                || others.containsKey(part)
                || moving.mayName(new String(parts.bytes(part), StandardCharsets.UTF_8));
    }

    private void touchIf(String part, boolean changed) {
        if (changed) {
            touched.add(part);
        }
    }

    /** Results of formulas that depend on the rows are no longer theirs. */
    private static void dropResults(SheetTree tree, Moving moving, boolean own) {
        for (Node row : tree.rows().values()) {
            for (Node cell : row.nodes("c")) {
                Node f = cell.node("f").orElse(null);
                if (f != null && moving.refers(f.text(), own)) {
                    cell.node("v").ifPresent(cell::remove);
                    cell.tag(cell.tag().without("t"));
                }
            }
        }
    }

    private void related(String sheet, Moving moving) throws IOException {
        for (Relationships.Link link : parts.relationships(sheet).links()) {
            if (!parts.has(link.part())) {
                continue;
            }
            if (link.is("comments") || link.is("threadedComment") || link.is("table") || link.is("pivotTable")) {
                touchIf(link.part(), moving.move(other(link.part()), true));
            } else if (link.is("drawing")) {
                anchors(other(link.part()), moving.shift());
                touched.add(link.part());
            } else if (link.is("vmlDrawing")) {
                String text = new String(parts.read(link.part()).readAllBytes(), StandardCharsets.UTF_8);
                byte[] moved = boxes(text, moving).getBytes(StandardCharsets.UTF_8);
                parts.change(link.part(), out -> out.write(moved));
            } else if (link.is("ctrlProp")) {
                Node root = other(link.part()).root();
                for (String attribute : new String[] {"fmlaLink", "fmlaRange", "fmlaTxbx"}) {
                    root.get(attribute).ifPresent(text -> root.set(attribute, moving.formula(text, true)));
                }
                touched.add(link.part());
            }
        }
    }

    /** Pictures and charts move with the cells they stand on, and keep their size unless they were to stretch. */
    private static void anchors(Node drawing, RowShift shift) {
        drawing.walk(node -> {
            if (!node.local().equals("twoCellAnchor") && !node.local().equals("oneCellAnchor")) {
                return;
            }
            Node from = node.node("from").flatMap(end -> end.node("row")).orElse(null);
            Node to = node.node("to").flatMap(end -> end.node("row")).orElse(null);
            String moves = node.get("editAs").orElse("twoCell");
            if (from == null || moves.equals("absolute")) {
                return;
            }
            int top = zeroBased(from.text());
            int now = shift.row(top + 1) - 1;
            from.text(Integer.toString(now));
            if (to != null) {
                int bottom = zeroBased(to.text());
                to.text(Integer.toString(moves.equals("oneCell") ? bottom + now - top : shift.row(bottom + 1) - 1));
            }
        });
    }

    private static int zeroBased(String text) {
        return text.strip().matches("\\d{1,7}") ? Integer.parseInt(text.strip()) : 0;
    }

    private static String boxes(String text, Moving moving) {
        RowShift shift = moving.shift();
        String anchored = ANCHOR.matcher(text).replaceAll(found -> {
            int top = zeroBased(found.group(2));
            int by = shift.row(top + 1) - 1 - top;
            return Matcher.quoteReplacement(
                    found.group(1) + (top + by) + found.group(3) + (zeroBased(found.group(4)) + by));
        });
        String placed = ROW.matcher(anchored)
                .replaceAll(found -> found.group(1) + (shift.row(zeroBased(found.group(2)) + 1) - 1));
        return CONTROL.matcher(placed)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + Xml.escape(moving.formula(Xml.unescape(found.group(2)), true))));
    }

    private void pivotSource(String part, Book.Sheet filled, Moving moving) throws IOException {
        other(part).walk(node -> {
            if (node.local().equals("worksheetSource")
                    && node.get("sheet").filter(filled.name()::equalsIgnoreCase).isPresent()
                    && node.tag().prefixed("id").isEmpty()) {
                node.get("ref").ifPresent(ref -> node.set("ref", moving.shift().ranges(ref)));
                touched.add(part);
            }
        });
    }

    /** Has the parts written that changed. */
    void save(Map<String, SheetFilling> filled) throws IOException {
        for (Map.Entry<String, SheetFilling> entry : filled.entrySet()) {
            parts.change(entry.getKey(), entry.getValue().joined());
        }
        for (String part : touched) {
            if (!filled.containsKey(part)) {
                Node document = sheets.containsKey(part) ? sheets.get(part).document() : others.get(part);
                parts.change(part, out -> out.write(document.bytes()));
            }
        }
    }
}
