package vn.sinhke.excel.edit;

import java.util.List;
import java.util.Optional;

/** Which parts a part relates to, and how. */
final class Relationships {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String EMPTY = Xml.PROLOG
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    /**
     * One relationship.
     *
     * @param type its type, whole
     * @param part the part it leads to; empty if it leads out of the package
     */
    record Link(String id, String type, String part) {

        /** Whether it is of that kind, in the transitional form or the strict one. */
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private final String owner;
    private final Node document;
    private boolean changed;

    Relationships(String owner, Optional<byte[]> bytes) {
        this.owner = owner;
        this.document = Node.document(bytes.orElseGet(() -> EMPTY.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** The part that keeps the relationships of a part; of the package itself if its name is empty. */
    static String partOf(String owner) {
        int slash = owner.lastIndexOf('/') + 1;
        return owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ".rels";
    }

    String owner() {
        return owner;
    }

    boolean changed() {
        return changed;
    }

    byte[] bytes() {
        return document.bytes();
    }

    List<Link> links() {
        return document.root().nodes("Relationship").stream().map(this::link).toList();
    }

    private Link link(Node node) {
        boolean out = node.get("TargetMode").filter("External"::equals).isPresent();
        return new Link(
                node.get("Id").orElse(""),
                node.get("Type").orElse(""),
                out ? "" : resolve(owner, node.get("Target").orElse("")));
    }

    Optional<Link> byId(String id) {
        return links().stream().filter(link -> link.id().equals(id)).findFirst();
    }

    Optional<Link> only(String kind) {
        return links().stream()
                .filter(link -> link.is(kind) && !link.part().isEmpty())
                .findFirst();
    }

    /** Adds a relationship under an id that is free and returns the id. */
    String add(String type, String part) {
        int n = 1;
        while (byId("rId" + n).isPresent()) {
            n++;
        }
        Node root = document.root();
        root.add(Node.of("<" + root.prefix() + "Relationship Id=\"rId" + n + "\" Type=\"" + type + "\" Target=\"/"
                + Xml.escape(part) + "\"/>"));
        changed = true;
        return "rId" + n;
    }

    void remove(String id) {
        Node root = document.root();
        root.nodes("Relationship").stream()
                .filter(node -> node.get("Id").filter(id::equals).isPresent())
                .forEach(root::remove);
        changed = true;
    }

    static String resolve(String owner, String target) {
        String path =
                target.startsWith("/") ? target.substring(1) : owner.substring(0, owner.lastIndexOf('/') + 1) + target;
        int fragment = path.indexOf('#');
        java.util.ArrayDeque<String> steps = new java.util.ArrayDeque<>();
        for (String step :
                com.google.common.base.Splitter.on('/').split(fragment < 0 ? path : path.substring(0, fragment))) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
