package vn.sinhke.excel.edit;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Styles for days: that of the cell if its format shows a day, else the same with a format that does. */
final class DayStyles {

    private final Parts parts;
    private final Book book;
    private final Map<String, String> known = new HashMap<>();
    private StyleSheet styles;
    private boolean added;

    DayStyles(Parts parts, Book book) {
        this.parts = parts;
        this.book = book;
    }

    /** The attribute of a cell with a day, by the one that it would have. */
    String of(String attribute) throws IOException {
        String day = known.get(attribute);
        if (day == null) {
            if (styles == null) {
                styles = StyleSheet.of(parts, book);
            }
            int quote = attribute.indexOf('"');
            int style = quote < 0 ? 0 : Integer.parseInt(attribute.substring(quote + 1, attribute.length() - 1));
            if (styles.showsDay(style)) {
                day = attribute;
            } else {
                day = " s=\"" + styles.showingDay(style) + "\"";
                added = true;
            }
            known.put(attribute, day);
        }
        return day;
    }

    void save() {
        if (added) {
            styles.save(parts);
        }
    }
}
