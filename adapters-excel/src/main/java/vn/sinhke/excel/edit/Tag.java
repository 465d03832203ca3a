package vn.sinhke.excel.edit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A start tag as it is written. Changing an attribute changes that attribute's characters only: order, quotes, spaces
 * and attributes of unknown namespaces stay.
 */
record Tag(String raw) {

    private record Span(int from, int nameEnd, int valueFrom, int valueEnd) {}

    /** Name with its prefix. */
    String name() {
        int end = 1;
        while (end < raw.length() && !isEnd(raw.charAt(end))) {
            end++;
        }
        return raw.substring(1, end);
    }

    String prefix() {
        String name = name();
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon + 1);
    }

    String local() {
        String name = name();
        return name.substring(name.indexOf(':') + 1);
    }

    /** Whether the element has no content and no end tag. */
    boolean empty() {
        return raw.endsWith("/>");
    }

    Tag opened() {
        return empty() ? new Tag(raw.substring(0, raw.length() - 2).stripTrailing() + ">") : this;
    }

    Tag closed() {
        return empty() ? this : new Tag(raw.substring(0, raw.length() - 1) + "/>");
    }

    /** The attribute of that name, prefix and all. */
    Optional<String> get(String name) {
        for (Span span = next(1 + name().length()); span != null; span = next(span.valueEnd + 1)) {
            if (span.nameEnd - span.from == name.length() && raw.startsWith(name, span.from)) {
                return Optional.of(Xml.unescape(raw.substring(span.valueFrom, span.valueEnd)));
            }
        }
        return Optional.empty();
    }

    /** The attribute of that name in another namespace, whatever its prefix is. */
    Optional<String> prefixed(String local) {
        for (Span span = next(1 + name().length()); span != null; span = next(span.valueEnd + 1)) {
            String name = raw.substring(span.from, span.nameEnd);
            if (name.endsWith(":" + local) && !name.startsWith("xmlns:")) {
                return Optional.of(Xml.unescape(raw.substring(span.valueFrom, span.valueEnd)));
            }
        }
        return Optional.empty();
    }

    int number(String name, int otherwise) {
        return get(name).map(text -> parsed(text, otherwise)).orElse(otherwise);
    }

    private static int parsed(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    boolean flag(String name) {
        return get(name)
                .filter(value -> value.equals("1") || value.equals("true") || value.equals("on"))
                .isPresent();
    }

    Tag with(String name, String value) {
        for (Span span = next(1 + name().length()); span != null; span = next(span.valueEnd + 1)) {
            if (span.nameEnd - span.from == name.length() && raw.startsWith(name, span.from)) {
                String quoted = raw.charAt(span.valueEnd) == '\'' ? value.replace("'", "&apos;") : value;
                String escaped = raw.charAt(span.valueEnd) == '\''
                        ? Xml.escape(value).replace("'", "&apos;")
                        : Xml.escape(quoted);
                return new Tag(raw.substring(0, span.valueFrom) + escaped + raw.substring(span.valueEnd));
            }
        }
        int end = raw.length() - (empty() ? 2 : 1);
        String head = raw.substring(0, end).stripTrailing();
        return new Tag(head + " " + name + "=\"" + Xml.escape(value) + "\"" + raw.substring(end));
    }

    Tag with(String name, int value) {
        return with(name, Integer.toString(value));
    }

    Tag without(String name) {
        for (Span span = next(1 + name().length()); span != null; span = next(span.valueEnd + 1)) {
            if (span.nameEnd - span.from == name.length() && raw.startsWith(name, span.from)) {
                return new Tag(raw.substring(0, span.from).stripTrailing() + raw.substring(span.valueEnd + 1));
            }
        }
        return this;
    }

    /** All attributes by name. */
    Map<String, String> attributes() {
        Map<String, String> found = new TreeMap<>();
        for (Span span = next(1 + name().length()); span != null; span = next(span.valueEnd + 1)) {
            found.put(
                    raw.substring(span.from, span.nameEnd), Xml.unescape(raw.substring(span.valueFrom, span.valueEnd)));
        }
        return found;
    }

    private Span next(int from) {
        int at = from;
        while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
            at++;
        }
        int nameFrom = at;
        while (at < raw.length() && raw.charAt(at) != '=' && !isEnd(raw.charAt(at))) {
            at++;
        }
        int nameEnd = at;
        int equals = raw.indexOf('=', at);
        if (equals < 0 || nameEnd == nameFrom) {
            return null;
        }
        at = equals + 1;
        while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
            at++;
        }
        int end = at < raw.length() ? raw.indexOf(raw.charAt(at), at + 1) : -1;
        return end < 0 ? null : new Span(nameFrom, nameEnd, at + 1, end);
    }

    private static boolean isEnd(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }
}
