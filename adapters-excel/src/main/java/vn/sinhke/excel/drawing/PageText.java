package vn.sinhke.excel.drawing;

import java.util.List;

/** A page of Markdown under construction, one line feed a line. */
final class PageText {

    private final StringBuilder text = new StringBuilder();

    /** The text so that none of it is taken for markup. */
    static String plain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    /** The letters of the column of that index, as a workbook has them. */
    static String letters(int index) {
        String letters = "";
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }

    void heading(int level, String title) {
        paragraph("#".repeat(level) + " " + title);
    }

    void paragraph(String paragraph) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(paragraph).append('\n');
    }

    void list(List<String> items) {
        text.append('\n');
        items.forEach(item -> text.append("- ").append(item).append('\n'));
    }

    /** A table; every cell is markup already. */
    void table(List<String> titles, List<List<String>> rows) {
        text.append('\n');
        row(titles);
        text.append("|").append("---|".repeat(titles.size())).append('\n');
        rows.forEach(this::row);
    }

    private void row(List<String> cells) {
        text.append('|');
        cells.forEach(
                cell -> text.append(' ').append(cell.isEmpty() ? " " : cell).append(" |"));
        text.append('\n');
    }

    String text() {
        return text.toString();
    }
}
