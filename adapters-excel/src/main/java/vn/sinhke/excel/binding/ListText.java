package vn.sinhke.excel.binding;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Several texts in one cell, with semicolons between them. A text that has a semicolon itself, or begins with a quotation
 * mark, is written in quotation marks, those in it twice.
 */
final class ListText {

    private static final char QUOTE = '"';

    private ListText() {}

    static String join(List<String> entries) {
        List<String> written = new ArrayList<>();
        for (String entry : entries) {
            boolean plain = entry.indexOf(';') < 0 && entry.indexOf(',') < 0 && entry.indexOf(QUOTE) != 0;
            written.add(plain ? entry : QUOTE + entry.replace("\"", "\"\"") + QUOTE);
        }
        return String.join("; ", written);
    }

    /**
     * The texts of a cell.
     *
     * @param commas whether commas are between texts too
     */
    static ImmutableList<String> split(String text, boolean commas) {
        ImmutableList.Builder<String> entries = ImmutableList.builder();
        int from = 0;
        while (from < text.length()) {
            int quoted = closing(text, from);
            int end = quoted >= 0 ? quoted : end(text, from, commas);
            String entry = text.substring(from, end).strip();
            String bare = quoted >= 0 ? entry.substring(1, entry.length() - 1).replace("\"\"", "\"") : entry;
            if (!bare.isEmpty()) {
                entries.add(bare);
            }
            from = end + 1;
        }
        return entries.build();
    }

    private static int end(String text, int from, boolean commas) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ';' && !(commas && text.charAt(end) == ',')) {
            end++;
        }
        return end;
    }

    /** Where the quoted text that begins there ends, at its semicolon or the text's end; below zero if none begins. */
    private static int closing(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != QUOTE) {
            return -1;
        }
        at++;
        while (at < text.length()) {
            boolean quote = text.charAt(at) == QUOTE;
            if (quote && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                at += 2;
            } else if (quote) {
                int end = at + 1;
                while (end < text.length() && text.charAt(end) == ' ') {
                    end++;
                }
                return end == text.length() || text.charAt(end) == ';' || text.charAt(end) == ',' ? end : -1;
            } else {
                at++;
            }
        }
        return -1;
    }
}
