package vn.sinhke.excel.edit;

import java.util.Locale;
import java.util.Optional;

/** What each part is said to be. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private final Node document;
    private boolean changed;

    ContentTypes(byte[] bytes) {
        document = Node.document(bytes);
    }

    boolean changed() {
        return changed;
    }

    byte[] bytes() {
        return document.bytes();
    }

    String of(String part) {
        Optional<Node> override = override(part);
        if (override.isPresent()) {
            return override.get().get("ContentType").orElse("");
        }
        String extension = part.substring(part.lastIndexOf('.') + 1);
        return byExtension(extension).orElse("");
    }

    private Optional<Node> override(String part) {
        return document.root().nodes("Override").stream()
                .filter(node -> node.get("PartName")
                        .filter(("/" + part)::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
    }

    private Optional<String> byExtension(String extension) {
        return document.root().nodes("Default").stream()
                .filter(node -> node.get("Extension")
                        .filter(extension::equalsIgnoreCase)
                        .isPresent())
                .findFirst()
                .flatMap(node -> node.get("ContentType"));
    }

    void add(String part, String type) {
        if (of(part).toLowerCase(Locale.ROOT).equals(type.toLowerCase(Locale.ROOT))) {
            return;
        }
        Node root = document.root();
        root.add(Node.of("<" + root.prefix() + "Override PartName=\"/" + Xml.escape(part) + "\" ContentType=\"" + type
                + "\"/>"));
        changed = true;
    }

    void remove(String part) {
        override(part).ifPresent(node -> {
            document.root().remove(node);
            changed = true;
        });
    }
}
