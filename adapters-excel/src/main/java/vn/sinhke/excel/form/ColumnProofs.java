package vn.sinhke.excel.form;

import java.util.List;
import java.util.Set;

/** What must hold of columns and fields. */
final class ColumnProofs {

    private final Problems problems;
    private final Form form;

    ColumnProofs(Problems problems, Form form) {
        this.problems = problems;
        this.form = form;
    }

    void columns(String at, List<Column> columns, Set<String> ids, Targets targets) {
        for (Column column : columns) {
            String here = at + "/" + column.id();
            problems.stated(here + "/id", column.id());
            problems.stated(here + "/title", column.title());
            if (column.id() != null && !ids.add(column.id())) {
                problems.add(here, "twice", "each id once");
            }
            kind(here, column);
            if (column.width() < 0) {
                problems.add(here + "/width", String.valueOf(column.width()), "a width in characters");
            }
            targets.add(here + "/path", column);
        }
    }

    private void kind(String at, Column column) {
        if (column.kind() == null) {
            problems.add(at + "/kind", "none", "what its cells hold");
            return;
        }
        if ((column.kind() == CellKind.WORD) != column.words().isPresent()) {
            problems.add(at + "/words", column.words().orElse("none"), "words for a WORD, and for nothing else");
        }
        problems.known(at + "/words", column.words(), form.words().keySet());
        if (column.kind() != CellKind.MARK && column.adds().isPresent()) {
            problems.add(at + "/adds", column.adds().get(), "a value for a MARK, and for nothing else");
        }
    }
}
