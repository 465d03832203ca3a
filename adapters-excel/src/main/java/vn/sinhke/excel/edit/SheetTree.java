package vn.sinhke.excel.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** A sheet of a template: small, and held with everything in it. */
final class SheetTree {

    private final Node document;
    private final Node data;
    private final NavigableMap<Integer, Node> rows = new TreeMap<>();
    private final List<String> letters = new ArrayList<>();

    SheetTree(byte[] bytes) {
        document = Node.document(bytes);
        data = document.root()
                .node("sheetData")
                .orElseThrow(() -> new WorkbookException(Reason.DAMAGED, "a sheet has no place for cells"));
        number();
        writeOutShared();
    }

    Node document() {
        return document;
    }

    Node root() {
        return document.root();
    }

    Node data() {
        return data;
    }

    String prefix() {
        return document.root().prefix();
    }

    NavigableMap<Integer, Node> rows() {
        return rows;
    }

    static Address address(Node cell) {
        return Address.parse(cell.get("r").orElse(""))
                .orElseThrow(() -> new WorkbookException(Reason.DAMAGED, "a cell of a sheet has no address"));
    }

    /** Rows and cells may leave their places unsaid; here they say them. */
    private void number() {
        int row = 0;
        for (Node node : data.nodes("row")) {
            row = node.tag().number("r", row + 1);
            if (node.get("r").isEmpty()) {
                node.set("r", Integer.toString(row));
            }
            if (rows.put(row, node) != null || rows.lastKey() != row) {
                throw new WorkbookException(Reason.DAMAGED, "the rows of a sheet are not in order");
            }
            int column = 0;
            for (Node cell : node.nodes("c")) {
                if (cell.get("r").isEmpty()) {
                    cell.set("r", new Address(row, column + 1).toString());
                }
                column = address(cell).column();
            }
        }
    }

    /** Formulas that lean on another cell's are written out, so that each can be moved alone. */
    private void writeOutShared() {
        record Master(Formula formula, Address place) {}
        Map<String, Master> masters = new HashMap<>();
        for (Node row : rows.values()) {
            for (Node cell : row.nodes("c")) {
                Node f = cell.node("f").orElse(null);
                if (f == null || f.get("t").filter("shared"::equals).isEmpty()) {
                    continue;
                }
                String group = f.get("si").orElse("");
                Address place = address(cell);
                if (!f.text().isEmpty()) {
                    masters.put(group, new Master(Formula.of(f.text()), place));
                } else if (masters.containsKey(group)) {
                    Master master = masters.get(group);
                    f.text(master.formula()
                            .copied(
                                    place.row() - master.place().row(),
                                    place.column() - master.place().column()));
                } else {
                    throw new WorkbookException(Reason.DAMAGED, "a formula leans on one that is not there");
                }
                f.tag(f.tag().without("t").without("si").without("ref"));
            }
        }
    }

    /** The style of a cell that is not there: its row's, else its column's, as an attribute. */
    String styleOf(int row, int column) {
        Node node = rows.get(row);
        if (node != null && node.tag().flag("customFormat")) {
            return node.get("s").map(s -> " s=\"" + s + "\"").orElse("");
        }
        for (Node cols : root().nodes("cols")) {
            for (Node col : cols.nodes("col")) {
                if (column >= col.tag().number("min", 0) && column <= col.tag().number("max", 0)) {
                    return col.get("style").map(s -> " s=\"" + s + "\"").orElse("");
                }
            }
        }
        return "";
    }

    String letters(int column) {
        while (letters.size() < column) {
            letters.add(Address.letters(letters.size() + 1));
        }
        return letters.get(column - 1);
    }

    /** Writes a value into one cell; its style stays. */
    void set(Address place, Object value, boolean date1904) {
        Node row = rows.get(place.row());
        if (row == null) {
            row = Node.of("<" + prefix() + "row r=\"" + place.row() + "\"></" + prefix() + "row>");
            Integer next = rows.higherKey(place.row());
            if (next == null) {
                data.add(row);
            } else {
                Node follower = rows.get(next);
                data.replace(follower, List.of(row, follower));
            }
            rows.put(place.row(), row);
        }
        row.tag(row.tag().without("spans"));
        Node old = null;
        Node follower = null;
        for (Node cell : row.nodes("c")) {
            int column = address(cell).column();
            if (column == place.column()) {
                old = cell;
            } else if (column > place.column() && follower == null) {
                follower = cell;
            }
        }
        StringBuilder markup = new StringBuilder("<" + prefix() + "c r=\"" + place + "\"");
        markup.append(
                old == null
                        ? styleOf(place.row(), place.column())
                        : old.get("s").map(s -> " s=\"" + s + "\"").orElse(""));
        if (value == null) {
            markup.append("/>");
        } else {
            CellValue.append(markup, value, date1904, prefix());
        }
        Node made = Node.of(markup.toString());
        if (old != null) {
            row.replace(old, List.of(made));
        } else if (follower != null) {
            row.replace(follower, List.of(made, follower));
        } else {
            row.add(made);
        }
    }
}
