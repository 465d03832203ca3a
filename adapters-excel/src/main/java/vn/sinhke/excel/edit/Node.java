package vn.sinhke.excel.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An element of a small part, with everything in it as it is written: what was not changed is written back to the same
 * bytes.
 */
final class Node {

    private Tag open;
    private String close;
    private final List<Object> content = new ArrayList<>();

    private Node(Tag open, String close) {
        this.open = open;
        this.close = close;
    }

    /** The document: a node without a tag of its own. */
    static Node document(byte[] bytes) {
        Node document = new Node(null, null);
        Deque<Node> path = new ArrayDeque<>();
        path.push(document);
        try (Markup markup = new Markup(new ByteArrayInputStream(bytes))) {
            while (markup.next()) {
                switch (markup.kind()) {
                    case OTHER -> path.element().content.add(markup.raw());
                    case EMPTY -> path.element().content.add(new Node(markup.tag(), null));
                    case START -> {
                        Node node = new Node(markup.tag(), "");
                        path.element().content.add(node);
                        path.push(node);
                    }
                    case END -> path.pop().close = markup.raw();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
        return document;
    }

    /** A new element. */
    static Node of(String markup) {
        return document(markup.getBytes(StandardCharsets.UTF_8)).root();
    }

    /** The outermost element of a document. */
    Node root() {
        return nodes().get(0);
    }

    Tag tag() {
        return open;
    }

    void tag(Tag tag) {
        open = close == null ? tag : tag.opened();
    }

    String local() {
        return open == null ? "" : open.local();
    }

    String prefix() {
        return open.prefix();
    }

    Optional<String> get(String attribute) {
        return open.get(attribute);
    }

    void set(String attribute, String value) {
        open = open.with(attribute, value);
    }

    /** Elements directly within, of any name. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (Object piece : content) {
            if (piece instanceof Node node) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** Elements directly within, of that name and of this element's own namespace. */
    List<Node> nodes(String local) {
        return nodes().stream()
                .filter(node -> node.local().equals(local)
                        && (open == null || node.prefix().equals(prefix())))
                .toList();
    }

    Optional<Node> node(String local) {
        List<Node> found = nodes(local);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** This element and all within, outer ones first. */
    void walk(Consumer<Node> visit) {
        if (open != null) {
            visit.accept(this);
        }
        nodes().forEach(node -> node.walk(visit));
    }

    void add(Node node) {
        openUp();
        content.add(node);
    }

    /** Adds before the first of those names, or at the end. */
    void addBefore(Node node, List<String> followers) {
        openUp();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Node other && followers.contains(other.local())) {
                content.add(i, node);
                return;
            }
        }
        content.add(node);
    }

    /** Puts other elements in the place of one. */
    void replace(Node node, List<Node> others) {
        int at = content.indexOf(node);
        content.remove(at);
        content.addAll(at, others);
    }

    void remove(Node node) {
        content.remove(node);
    }

    void clear() {
        content.clear();
    }

    /** Text within, entities resolved. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Object piece : content) {
            if (piece instanceof Node node) {
                text.append(node.text());
            } else {
                String raw = piece.toString();
                if (raw.startsWith("<![CDATA[")) {
                    text.append(raw, 9, raw.length() - 3);
                } else if (!raw.startsWith("<")) {
                    text.append(Xml.unescape(raw));
                }
            }
        }
        return text.toString();
    }

    void text(String text) {
        openUp();
        content.clear();
        content.add(Xml.escape(text));
    }

    private void openUp() {
        if (close == null && open != null) {
            close = "</" + open.name() + ">";
            open = open.opened();
        }
    }

    /** What is within, as it is written. */
    String inner() {
        StringBuilder out = new StringBuilder();
        for (Object piece : content) {
            if (piece instanceof Node node) {
                node.write(out);
            } else {
                out.append(piece);
            }
        }
        return out.toString();
    }

    void write(StringBuilder out) {
        if (open != null) {
            out.append(open.raw());
        }
        for (Object piece : content) {
            if (piece instanceof Node node) {
                node.write(out);
            } else {
                out.append(piece);
            }
        }
        if (close != null) {
            out.append(close);
        }
    }

    byte[] bytes() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The piece as it is written. */
    @Override
    public String toString() {
        return open == null ? "document" : open.name();
    }
}
