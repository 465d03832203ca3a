package vn.sinhke.docs;

import java.util.List;

/** A page under construction: headings, paragraphs and tables, one line feed a line. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    /** Returns the text as it reads in a paragraph or a cell, so that none of it is taken for markup. */
    static String plain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    static String bold(String text) {
        return "**" + text + "**";
    }

    /** Returns a link whose text is plain. */
    static String link(String text, String target) {
        return "[" + plain(text).replace("[", "\\[").replace("]", "\\]") + "](" + target + ")";
    }

    /** Returns the parts as the lines of one cell. */
    static String lines(List<String> parts) {
        return String.join("<br>", parts);
    }

    Markdown heading(int level, String title) {
        return paragraph("#".repeat(level) + " " + title);
    }

    Markdown paragraph(String paragraph) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(paragraph).append('\n');
        return this;
    }

    /** A table; every cell is markup already. */
    Markdown table(List<String> titles, List<List<String>> rows) {
        text.append('\n');
        row(titles);
        text.append("|").append("---|".repeat(titles.size())).append('\n');
        rows.forEach(this::row);
        return this;
    }

    /** A list whose items are counted from one. */
    Markdown numbered(List<String> items) {
        text.append('\n');
        for (int i = 0; i < items.size(); i++) {
            text.append(i + 1).append(". ").append(items.get(i)).append('\n');
        }
        return this;
    }

    private void row(List<String> cells) {
        text.append('|');
        cells.forEach(
                cell -> text.append(' ').append(cell.isEmpty() ? " " : cell).append(" |"));
        text.append('\n');
    }

    String page() {
        return text.toString();
    }
}
