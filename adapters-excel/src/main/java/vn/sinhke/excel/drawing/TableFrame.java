package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Header;
import vn.sinhke.excel.form.Table;

/** A table with the columns of its years, the widths on its sheet and the places of its parts. */
final class TableFrame {

    private final Form form;
    private final Table table;
    private final ImmutableList<Header> headers;
    private final ImmutableList<Column> columns;
    private final Widths widths;
    private final int partColumn;
    private final int ordinalColumn;

    private TableFrame(Form form, Table table, ImmutableList<Header> headers, Widths widths) {
        this.form = form;
        this.table = table;
        this.headers = headers;
        this.columns = headers.stream().flatMap(Header::leaves).collect(ImmutableList.toImmutableList());
        this.widths = widths;
        this.partColumn = table.parts().map(parts -> index(parts.column())).orElse(-1);
        this.ordinalColumn = columns.stream().map(Column::kind).toList().indexOf(CellKind.ORDINAL);
    }

    static TableFrame of(Form form, Table table, SortedSet<Integer> years, Widths widths) {
        return new TableFrame(form, table, headers(table, years), widths);
    }

    /** Its header with a column for each year. */
    static ImmutableList<Header> headers(Table table, SortedSet<Integer> years) {
        List<Header> headers = new ArrayList<>(table.columns());
        table.years()
                .ifPresent(of -> years.forEach(year -> headers.add(new Column(
                        "year-" + year,
                        of.title().replace("{year}", year.toString()),
                        ImmutableList.of(),
                        of.kind(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false))));
        return ImmutableList.copyOf(headers);
    }

    Table table() {
        return table;
    }

    ImmutableList<Header> headers() {
        return headers;
    }

    ImmutableList<Column> columns() {
        return columns;
    }

    int index(String id) {
        return columns.stream().map(Column::id).toList().indexOf(id);
    }

    /** The column that says which part a row is; -1 if rows have none. */
    int partColumn() {
        return partColumn;
    }

    /** The column of the rows' numbers; -1 if there is none. */
    int ordinalColumn() {
        return ordinalColumn;
    }

    double width(int column) {
        return widths.of(column);
    }

    double width(int first, int last) {
        return widths.of(first, last);
    }

    double width() {
        return widths.of(0, columns.size() - 1);
    }

    /** The parts that a place has; the empty one if it has one row. */
    ImmutableList<String> parts() {
        return table.parts().map(parts -> parts.labels().keySet().asList()).orElse(ImmutableList.of(""));
    }

    /** The words of the parts, in order. */
    ImmutableList<String> labels() {
        return table.parts().map(parts -> parts.labels().values().asList()).orElse(ImmutableList.of(""));
    }

    int part(Optional<String> part) {
        return parts().indexOf(part.orElse(""));
    }

    String label(String part, int row) {
        String label = table.parts().map(parts -> parts.labels().get(part)).orElse(null);
        if (label == null) {
            throw wrong(row, "part " + part, "one of " + ImmutableSet.copyOf(parts()));
        }
        return label;
    }

    /** The narrowest level whose rows have cells. */
    Table.Level rowLevel() {
        return table.levels().reverse().stream()
                .filter(level -> !level.banner())
                .findFirst()
                .orElse(table.levels().get(0));
    }

    /** The last column over which the label of the row of sums may reach: up to the first that holds something. */
    int lastOfLabel(int label, List<Integer> summed) {
        int last = label;
        while (last + 1 < columns.size() && last + 1 != partColumn && !summed.contains(last + 1)) {
            last++;
        }
        return summed.stream().anyMatch(column -> column > label) && last + 1 < columns.size() ? last : label;
    }

    /** Where a row is, for messages. */
    String place(int row) {
        return "table " + table.id() + ", row " + row;
    }

    IllegalArgumentException wrong(int row, String seen, String expected) {
        return new IllegalArgumentException(
                "Form " + form.key() + ", " + place(row) + ": seen " + seen + ", expected " + expected);
    }
}
