package vn.sinhke.excel.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.form.Table;
import vn.sinhke.text.Folding;

/** Tells which of the rows of a place a row is, such as its households or its persons. */
final class RowParts {

    private final int column;
    private final String firstPart;
    private final Map<String, String> byFolded = new HashMap<>();
    private final String expected;

    RowParts(Table table, Table.Parts parts) {
        this.column = RowChecks.index(table, parts.column());
        parts.labels().keySet().forEach(id -> byFolded.put(Folding.fold(id), id));
        parts.labels().forEach((id, label) -> byFolded.put(Folding.fold(label), id));
        this.firstPart = parts.labels().keySet().stream().findFirst().orElse("");
        this.expected = String.join(", ", parts.labels().values());
    }

    /** The column that says it. */
    int column() {
        return column;
    }

    /** The words that it may say. */
    String expected() {
        return expected;
    }

    boolean isFirst(String part) {
        return part.equals(firstPart);
    }

    /** The part of a row; empty if its cell says none. */
    Optional<String> part(Object[] values) {
        return Optional.ofNullable(values[column]).map(text -> byFolded.get(Folding.fold(text.toString())));
    }
}
