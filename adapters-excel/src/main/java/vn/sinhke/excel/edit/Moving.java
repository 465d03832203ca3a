package vn.sinhke.excel.edit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Moves what a part says of the rows of one sheet. */
final class Moving {

    private static final Set<String> FORMULAS = Set.of(
            "f",
            "formula",
            "formula1",
            "formula2",
            "definedName",
            "calculatedColumnFormula",
            "totalsRowFormula",
            "FmlaLink",
            "FmlaRange",
            "FmlaTxbx");
    private static final Map<String, String> RANGES = Map.ofEntries(
            Map.entry("dimension", "ref"),
            Map.entry("selection", "sqref"),
            Map.entry("mergeCell", "ref"),
            Map.entry("autoFilter", "ref"),
            Map.entry("sortState", "ref"),
            Map.entry("sortCondition", "ref"),
            Map.entry("conditionalFormatting", "sqref"),
            Map.entry("dataValidation", "sqref"),
            Map.entry("hyperlink", "ref"),
            Map.entry("protectedRange", "sqref"),
            Map.entry("ignoredError", "sqref"),
            Map.entry("f", "ref"),
            Map.entry("table", "ref"),
            Map.entry("location", "ref"));
    private static final Map<String, String> CELLS = Map.of(
            "sheetView", "topLeftCell",
            "pane", "topLeftCell",
            "selection", "activeCell",
            "cellWatch", "r",
            "inputCells", "r",
            "comment", "ref",
            "threadedComment", "ref",
            "c", "r");

    private final String sheet;
    private final RowShift shift;

    Moving(String sheet, RowShift shift) {
        this.sheet = sheet;
        this.shift = shift;
    }

    RowShift shift() {
        return shift;
    }

    /** Whether a part may say something of the sheet: its formulas name it. */
    boolean mayName(String markup) {
        return markup.contains(Xml.escape(sheet)) || markup.contains(Xml.escape(sheet.replace("'", "''")));
    }

    /**
     * Moves all formulas within, and what else refers to rows if it is of the sheet itself.
     *
     * @return whether anything changed
     */
    boolean move(Node part, boolean own) {
        boolean[] changed = {false};
        part.walk(node -> changed[0] |= one(node, own));
        return changed[0];
    }

    private boolean one(Node node, boolean own) {
        String local = node.local();
        boolean changed = false;
        if (FORMULAS.contains(local)) {
            changed = formula(node, own);
        }
        if (local.equals("hyperlink")) {
            changed |= link(node, own);
        }
        if (!own) {
            return changed;
        }
        attribute(node, RANGES.get(local), true);
        attribute(node, CELLS.get(local), false);
        if (local.equals("sqref")) {
            node.text(shift.ranges(node.text()));
        } else if (local.equals("row") && node.get("r").isPresent()) {
            node.set("r", Integer.toString(shift.row(node.tag().number("r", 0))));
        } else if (local.equals("rowBreaks")) {
            node.nodes("brk")
                    .forEach(brk ->
                            brk.set("id", Integer.toString(shift.end(brk.tag().number("id", 0)))));
        }
        return true;
    }

    private void attribute(Node node, String name, boolean ranges) {
        Optional<String> value = name == null ? Optional.empty() : node.get(name);
        value.ifPresent(text -> {
            String moved = ranges ? shift.ranges(text) : shift.cell(text);
            if (!moved.equals(text)) {
                node.set(name, moved);
            }
        });
    }

    private boolean formula(Node node, boolean own) {
        String text = node.text();
        String moved = formula(text, own);
        if (!moved.equals(text)) {
            node.text(moved);
            return true;
        }
        return false;
    }

    private boolean link(Node node, boolean own) {
        Optional<String> location = node.get("location");
        String moved = location.map(text -> formula(text, own)).orElse("");
        if (location.isPresent() && !moved.equals(location.get())) {
            node.set("location", moved);
            return true;
        }
        return false;
    }

    String formula(String text, boolean own) {
        return Formula.of(text).moved(sheet, own, shift);
    }

    /** Whether a formula depends on cells of the sheet. */
    boolean refers(String text, boolean own) {
        return Formula.of(text).references().stream()
                .anyMatch(reference -> reference.sheet() == null
                        || (reference.sheet().isEmpty()
                                ? own
                                : reference.sheet().equalsIgnoreCase(sheet)));
    }
}
