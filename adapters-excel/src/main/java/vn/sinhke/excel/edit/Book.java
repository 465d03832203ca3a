package vn.sinhke.excel.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** The part that lists the sheets, found through the package's relationships, whatever its name is. */
final class Book {

    private static final List<String> AFTER_NAMES = List.of(
            "calcPr",
            "oleSize",
            "customWorkbookViews",
            "pivotCaches",
            "smartTagPr",
            "smartTagTypes",
            "webPublishing",
            "fileRecoveryPr",
            "webPublishObjects",
            "extLst");

    /**
     * A sheet.
     *
     * @param name its name
     * @param part its part
     * @param worksheet whether it has cells; a sheet of one chart has none
     */
    record Sheet(String name, String part, boolean worksheet) {}

    private final Parts parts;
    private final String part;
    private final Node document;
    private final Relationships relationships;

    private Book(Parts parts, String part) throws IOException {
        this.parts = parts;
        this.part = part;
        this.document = Node.document(parts.bytes(part));
        this.relationships = parts.relationships(part);
    }

    static Book of(Parts parts) throws IOException {
        String part = parts.relationships("")
                .only("officeDocument")
                .map(Relationships.Link::part)
                .filter(parts::has)
                .orElseThrow(() -> new WorkbookException(Reason.DAMAGED, "the package names no workbook"));
        if (parts.types().of(part).contains("binary")) {
            throw new WorkbookException(
                    Reason.NOT_A_WORKBOOK, "the workbook is a binary one (.xlsb); save it as .xlsx");
        }
        return new Book(parts, part);
    }

    Relationships relationships() {
        return relationships;
    }

    String prefix() {
        return document.root().prefix();
    }

    /** The namespace of cells: there are two, and a part keeps to its workbook's. */
    String namespace() {
        String prefix = prefix();
        return document.root()
                .get(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1))
                .orElse("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    }

    boolean strict() {
        return namespace().contains("purl.oclc.org");
    }

    String relationshipType(String kind) {
        return (strict() ? Relationships.STRICT : Relationships.TRANSITIONAL) + "/" + kind;
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (Node node : sheetNodes()) {
            Optional<Relationships.Link> link = node.tag().prefixed("id").flatMap(relationships::byId);
            sheets.add(new Sheet(
                    node.get("name").orElse(""),
                    link.map(Relationships.Link::part).orElse(""),
                    link.filter(l -> l.is("worksheet") && parts.has(l.part())).isPresent()));
        }
        return sheets;
    }

    private List<Node> sheetNodes() {
        return document.root()
                .node("sheets")
                .map(sheets -> sheets.nodes("sheet"))
                .orElse(List.of());
    }

    /** The sheet of that name; names differ in more than capitals. */
    Optional<Sheet> sheet(String name) {
        return sheets().stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }

    boolean date1904() {
        return document.root()
                .node("workbookPr")
                .filter(properties -> properties.tag().flag("date1904"))
                .isPresent();
    }

    /** All defined names. */
    List<Node> names() {
        return document.root()
                .node("definedNames")
                .map(names -> names.nodes("definedName"))
                .orElse(List.of());
    }

    void addName(String attributes, String formula) {
        Node root = document.root();
        Node names = root.node("definedNames").orElseGet(() -> {
            Node made = Node.of("<" + prefix() + "definedNames></" + prefix() + "definedNames>");
            root.addBefore(made, AFTER_NAMES);
            return made;
        });
        names.add(Node.of("<" + prefix() + "definedName " + attributes + ">" + Xml.escape(formula) + "</" + prefix()
                + "definedName>"));
    }

    void removeNames(java.util.function.Predicate<Node> which) {
        document.root().node("definedNames").ifPresent(names -> {
            names.nodes("definedName").stream().filter(which).forEach(names::remove);
            if (names.nodes().isEmpty()) {
                document.root().remove(names);
            }
        });
    }

    /** Adds a sheet at the end and returns its index. */
    int add(String name, String sheetPart) {
        List<Node> nodes = sheetNodes();
        int id = 1
                + nodes.stream()
                        .mapToInt(node -> node.tag().number("sheetId", 0))
                        .max()
                        .orElse(0);
        String link = relationships.add(relationshipType("worksheet"), sheetPart);
        String namespace = strict() ? Relationships.STRICT : Relationships.TRANSITIONAL;
        Node sheets = document.root()
                .node("sheets")
                .orElseThrow(() -> new WorkbookException(Reason.DAMAGED, "the workbook has no list of sheets"));
        sheets.add(Node.of("<" + prefix() + "sheet xmlns:r=\"" + namespace + "\" name=\"" + Xml.escape(name)
                + "\" sheetId=\"" + id + "\" r:id=\"" + link + "\"/>"));
        return nodes.size();
    }

    /** Takes a sheet away, with its names; those of later sheets are counted anew. */
    void remove(Sheet sheet) throws IOException {
        int index = sheets().indexOf(sheet);
        Node node = sheetNodes().get(index);
        node.tag().prefixed("id").ifPresent(relationships::remove);
        document.root().node("sheets").orElseThrow().remove(node);
        for (Relationships.Link link : parts.relationships(sheet.part()).links()) {
            if (link.is("printerSettings") && parts.has(link.part())) {
                parts.remove(link.part());
            }
        }
        parts.removeWithRelationships(sheet.part());
        removeNames(name -> name.tag().number("localSheetId", -1) == index);
        names().forEach(name -> {
            int local = name.tag().number("localSheetId", -1);
            if (local > index) {
                name.set("localSheetId", Integer.toString(local - 1));
            }
        });
        document.root()
                .node("bookViews")
                .ifPresent(views -> views.nodes("workbookView").forEach(view -> {
                    for (String attribute : List.of("activeTab", "firstSheet")) {
                        int at = view.tag().number(attribute, 0);
                        if (at > index || (at == index && index > 0)) {
                            view.set(attribute, Integer.toString(at - 1));
                        }
                    }
                }));
    }

    /** Has all formulas computed when the workbook is opened. */
    void computeOnOpening() throws IOException {
        Node root = document.root();
        Node calculation = root.node("calcPr").orElseGet(() -> {
            Node made = Node.of("<" + prefix() + "calcPr/>");
            root.addBefore(made, AFTER_NAMES.subList(1, AFTER_NAMES.size()));
            return made;
        });
        calculation.set("fullCalcOnLoad", "1");
        for (Relationships.Link link : relationships.links()) {
            if (link.is("calcChain")) {
                relationships.remove(link.id());
                parts.remove(link.part());
            }
        }
    }

    /** Leaves out a signature, which a change makes void; returns whether there was one. */
    boolean dropSignature() throws IOException {
        Relationships root = parts.relationships("");
        boolean dropped = false;
        for (Relationships.Link link : root.links()) {
            if (link.type().endsWith("/digital-signature/origin")) {
                root.remove(link.id());
                for (Relationships.Link signature :
                        parts.relationships(link.part()).links()) {
                    if (!signature.part().isEmpty()) {
                        parts.removeWithRelationships(signature.part());
                    }
                }
                parts.removeWithRelationships(link.part());
                dropped = true;
            }
        }
        return dropped;
    }

    void save() {
        parts.change(part, out -> out.write(document.bytes()));
    }
}
