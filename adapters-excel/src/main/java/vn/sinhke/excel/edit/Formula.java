package vn.sinhke.excel.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula cut into its references and what stands between. Not references: texts in quotes, names of functions and
 * of sheets, defined names that begin like an address, columns of tables in brackets. References into other workbooks
 * and through several sheets at once (3-D) are left as they are, as Excel leaves them.
 */
final class Formula {

    /**
     * One reference.
     *
     * @param before what stands before it, up to the reference before that; the sheet's name is part of it
     * @param sheet name of the sheet; empty for the sheet of the formula, null for one that must stay
     * @param first first end
     * @param second second end of a range, or null
     * @param summed whether it is a whole argument of a function that takes many cells
     */
    record Reference(String before, String sheet, End first, End second, boolean summed) {}

    /**
     * A cell, a column or a row.
     *
     * @param column letters of the column with their dollar sign; empty for a whole row
     * @param fixed whether the row stays when the formula is copied
     * @param row row, or zero for a whole column
     */
    record End(String column, boolean fixed, int row) {

        String at(int moved) {
            return moved > Address.MOST_ROWS ? "#REF!" : row == 0 ? column : column + (fixed ? "$" : "") + moved;
        }
    }

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"]|\"\")*\"" // text
                    + "|(?<sheet>'(?:[^']|'')*'!|[\\p{L}\\p{N}_.\\\\\\[\\]?]+(?::[\\p{L}\\p{N}_.\\\\\\[\\]?]+)?!)?"
                    + "(?:(?<c1>\\$?[A-Za-z]{1,3})(?<r1>\\$?[0-9]{1,7})(?::(?<c2>\\$?[A-Za-z]{1,3})(?<r2>\\$?[0-9]{1,7}))?"
                    + "|(?<k1>\\$?[A-Za-z]{1,3}):(?<k2>\\$?[A-Za-z]{1,3})"
                    + "|(?<w1>\\$?[0-9]{1,7}):(?<w2>\\$?[0-9]{1,7}))(?![\\p{L}\\p{N}_.(!\\[\\\\?])"
                    + "|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*" // name
                    + "|[0-9]+(?:\\.[0-9]*)?(?:[Ee][+-]?[0-9]+)?");
    private static final Set<String> SUMS = Set.of(
            "SUM",
            "SUBTOTAL",
            "AVERAGE",
            "COUNT",
            "COUNTA",
            "COUNTBLANK",
            "MIN",
            "MAX",
            "PRODUCT",
            "AGGREGATE",
            "SUMSQ");

    private final List<Reference> references = new ArrayList<>();
    private final String rest;

    private Formula(String text) {
        Matcher token = TOKEN.matcher(text);
        StringBuilder between = new StringBuilder();
        Deque<String> functions = new ArrayDeque<>();
        String name = "";
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[') {
                int end = bracket(text, at);
                between.append(text, at, end);
                at = end;
            } else if (!token.region(at, text.length()).lookingAt()) {
                if (c == '(') {
                    functions.push(name);
                } else if (c == ')') {
                    functions.poll();
                }
                name = "";
                between.append(c);
                at++;
            } else if ((token.group("c1") != null && inSheet(token))
                    || token.group("w1") != null
                    || token.group("k1") != null) {
                between.append(token.group("sheet") == null ? "" : token.group("sheet"));
                boolean summed =
                        !functions.isEmpty() && SUMS.contains(functions.element()) && argument(text, at, token.end());
                references.add(reference(between.toString(), token, summed));
                between.setLength(0);
                at = token.end();
            } else {
                name = token.group().toUpperCase(Locale.ROOT);
                between.append(token.group());
                at = token.end();
            }
        }
        rest = between.toString();
    }

    static Formula of(String text) {
        return new Formula(text);
    }

    List<Reference> references() {
        return references;
    }

    /** What stands after the last reference. */
    String rest() {
        return rest;
    }

    private static int bracket(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                // [1]Sheet1!A1: what is in another workbook is not ours to move.
                Matcher outer = Pattern.compile(
                                "[\\p{L}\\p{N}_.]*!\\$?[A-Za-z]{1,3}\\$?[0-9]+(:\\$?[A-Za-z]{1,3}\\$?[0-9]+)?")
                        .matcher(text)
                        .region(i + 1, text.length());
                return outer.lookingAt() ? outer.end() : i + 1;
            }
        }
        return text.length();
    }

    private static boolean inSheet(Matcher token) {
        for (String group : new String[] {"c1", "c2"}) {
            String letters = token.group(group);
            if (letters != null && Address.parse(letters.replace("$", "") + "1").isEmpty()) {
                return false;
            }
        }
        return row(token.group("r1")) > 0 && (token.group("r2") == null || row(token.group("r2")) > 0);
    }

    private static int row(String digits) {
        int row = Integer.parseInt(digits.startsWith("$") ? digits.substring(1) : digits);
        return row <= Address.MOST_ROWS ? row : 0;
    }

    private static boolean argument(String text, int from, int to) {
        int before = from - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int after = to;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return before >= 0
                && "(,".indexOf(text.charAt(before)) >= 0
                && after < text.length()
                && "),".indexOf(text.charAt(after)) >= 0;
    }

    private static Reference reference(String before, Matcher token, boolean summed) {
        String sheet = sheet(token.group("sheet"));
        if (token.group("w1") != null) {
            return new Reference(before, sheet, end("", token.group("w1")), end("", token.group("w2")), summed);
        }
        if (token.group("k1") != null) {
            return new Reference(
                    before, sheet, new End(token.group("k1"), false, 0), new End(token.group("k2"), false, 0), summed);
        }
        End first = end(token.group("c1"), token.group("r1"));
        End second = token.group("c2") == null ? null : end(token.group("c2"), token.group("r2"));
        return new Reference(before, sheet, first, second, summed);
    }

    private static End end(String column, String row) {
        return new End(column, row.startsWith("$"), row(row));
    }

    private static String sheet(String written) {
        if (written == null) {
            return "";
        }
        String name = written.substring(0, written.length() - 1);
        boolean quoted = name.startsWith("'");
        String plain = quoted ? name.substring(1, name.length() - 1).replace("''", "'") : name;
        return plain.indexOf(':') >= 0 || plain.indexOf('[') >= 0 ? null : plain;
    }

    /**
     * The formula when rows of a sheet have moved.
     *
     * @param own whether references without a sheet are to that sheet
     */
    String moved(String sheet, boolean own, RowShift shift) {
        StringBuilder out = new StringBuilder();
        for (Reference reference : references) {
            out.append(reference.before());
            boolean there = reference.sheet() != null
                    && (reference.sheet().isEmpty() ? own : reference.sheet().equalsIgnoreCase(sheet));
            append(out, reference, there ? shift : null);
        }
        return out.append(rest).toString();
    }

    private static void append(StringBuilder out, Reference reference, RowShift shift) {
        End first = reference.first();
        End second = reference.second();
        if (shift == null) {
            out.append(first.at(first.row()));
            if (second != null) {
                out.append(':').append(second.at(second.row()));
            }
        } else if (second != null) {
            out.append(first.at(shift.row(first.row()))).append(':').append(second.at(shift.end(second.row())));
        } else if (reference.summed()
                && shift.isModel(first.row())
                && first.row() == shift.last()
                && shift.filled() > 1) {
            out.append(first.at(shift.row(first.row()))).append(':').append(first.at(shift.end(first.row())));
        } else {
            out.append(first.at(shift.row(first.row())));
        }
    }

    /** The formula as it is when copied some rows down and columns right: a shared one written out. */
    String copied(int rows, int columns) {
        StringBuilder out = new StringBuilder();
        for (Reference reference : references) {
            out.append(reference.before()).append(copied(reference.first(), rows, columns));
            if (reference.second() != null) {
                out.append(':').append(copied(reference.second(), rows, columns));
            }
        }
        return out.append(rest).toString();
    }

    private static String copied(End end, int rows, int columns) {
        String column = end.column();
        if (!column.isEmpty() && !column.startsWith("$") && columns != 0) {
            int number = Address.parse(column + "1").orElseThrow().column() + columns;
            column = Address.letters(Math.floorMod(number - 1, Address.MOST_COLUMNS) + 1);
        }
        int row = end.fixed() ? end.row() : Math.floorMod(end.row() - 1 + rows, Address.MOST_ROWS) + 1;
        return new End(column, end.fixed(), end.row()).at(row);
    }
}
