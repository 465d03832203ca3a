package vn.sinhke.desk;

import java.util.Map;
import vn.sinhke.message.MessageCatalogue;

/** Lines of text that is put together for people, words of one language in columns. */
final class TextLines {

    private final MessageCatalogue messages;
    private final StringBuilder text = new StringBuilder();

    TextLines(MessageCatalogue messages) {
        this.messages = messages;
    }

    /** Adds a line. */
    TextLines line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** Adds a sentence of the catalogue as a line. */
    TextLines say(int indent, String key, Map<String, String> arguments) {
        return line(" ".repeat(indent) + messages.text(key, arguments));
    }

    /** Adds a heading behind an empty line. */
    TextLines heading(String key, int count) {
        return line("").say(0, key, Map.of("count", Integer.toString(count)));
    }

    /** The text, filled up to a width of so many letters. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
