package vn.sinhke.excel.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A row that others are made like: height, styles and formulas. In its formulas references to model rows go with the
 * row that is made, unless a dollar sign holds them; all others lead where their cell goes, with a dollar sign or
 * without: who makes a form sees one row and does not think of copying it down.
 */
final class ModelRow {

    /** Stands before and after a row that is known when all rows are. */
    static final char COUNTED = '\u0001';

    private record Cell(String attributes, List<Object> formula) {}

    private record Moving(int by) {}

    private final int row;
    private final String before;
    private final String after;
    private final String prefix;
    private final Cell[] cells;
    private boolean counts;

    /** The row of the template, or an empty one; styles of cells it lacks are those of the columns. */
    ModelRow(Node node, int first, int count, SheetTree sheet) {
        this.row = node.tag().number("r", 0);
        this.prefix = sheet.prefix();
        String raw =
                node.tag().opened().without("spans").with("r", COUNTED + "").raw();
        // The mark is no character of XML, so that it stands there once.
        int at = raw.indexOf(COUNTED);
        this.before = raw.substring(0, at);
        this.after = raw.substring(at + 1);
        TreeMap<Integer, Node> nodes = new TreeMap<>();
        node.nodes("c").forEach(c -> nodes.put(SheetTree.address(c).column(), c));
        this.cells = new Cell[nodes.isEmpty() ? 0 : nodes.lastKey()];
        nodes.forEach((column, c) -> {
            String style = c.get("s").map(s -> " s=\"" + s + "\"").orElse("");
            cells[column - 1] = new Cell(style, formula(c, first, count));
        });
    }

    /** Whether its formulas refer to what comes after the rows filled in. */
    boolean counts() {
        return counts;
    }

    boolean hasFormula(int column) {
        return column <= cells.length && cells[column - 1] != null && cells[column - 1].formula() != null;
    }

    private List<Object> formula(Node cell, int first, int count) {
        Node node = cell.node("f").orElse(null);
        if (node == null || node.text().isEmpty()) {
            return null;
        }
        List<Object> pieces = new ArrayList<>();
        Formula formula = Formula.of(node.text());
        int last = first + count - 1;
        for (Formula.Reference reference : formula.references()) {
            pieces.add(Xml.escape(reference.before()));
            boolean own = reference.sheet() != null && reference.sheet().isEmpty();
            end(pieces, reference.first(), own, false, first, last);
            if (reference.second() != null) {
                pieces.add(":");
                end(pieces, reference.second(), own, true, first, last);
            }
        }
        pieces.add(Xml.escape(formula.rest()));
        if (node.get("t").filter("array"::equals).isPresent()) {
            pieces.add(0, "array");
        } else {
            pieces.add(0, "");
        }
        return pieces;
    }

    private void end(List<Object> pieces, Formula.End end, boolean own, boolean second, int first, int last) {
        if (!own || end.row() < first) {
            pieces.add(end.at(end.row()));
        } else if (end.row() > last || (end.fixed() && second)) {
            pieces.add(end.column() + (end.fixed() ? "$" : "") + COUNTED + (end.row() - (last - first + 1)) + COUNTED);
            counts = true;
        } else if (end.fixed()) {
            pieces.add(end.at(end.row()));
        } else {
            pieces.add(end.column());
            pieces.add(new Moving(end.row() - row));
        }
    }

    /** Appends a row made like this one. */
    void append(StringBuilder out, int number, List<?> values, SheetTree sheet, boolean date1904) {
        out.append(before).append(number).append(after);
        int most = Math.max(cells.length, values.size());
        for (int i = 0; i < most; i++) {
            Object value = i < values.size() ? values.get(i) : null;
            Cell model = i < cells.length ? cells[i] : null;
            if (value == null && model == null) {
                continue;
            }
            out.append('<')
                    .append(prefix)
                    .append("c r=\"")
                    .append(sheet.letters(i + 1))
                    .append(number)
                    .append('"');
            out.append(model == null ? sheet.styleOf(this.row, i + 1) : model.attributes());
            if (value != null) {
                CellValue.append(out, value, date1904, prefix);
            } else if (model.formula() == null) {
                out.append("/>");
            } else {
                appendFormula(out, number, sheet.letters(i + 1), model.formula());
            }
        }
        out.append("</").append(prefix).append("row>");
    }

    private void appendFormula(StringBuilder out, int number, String letters, List<Object> pieces) {
        out.append("><").append(prefix).append('f');
        if (pieces.get(0).equals("array")) {
            out.append(" t=\"array\" ref=\"").append(letters).append(number).append('"');
        }
        out.append('>');
        for (Object piece : pieces.subList(1, pieces.size())) {
            if (piece instanceof Moving moving) {
                out.append(number + moving.by());
            } else {
                out.append(piece);
            }
        }
        out.append("</").append(prefix).append("f></").append(prefix).append("c>");
    }
}
