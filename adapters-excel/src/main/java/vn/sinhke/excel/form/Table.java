package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A table of a sheet (bảng): a header of one or more rows, a row of column numbers where the form has one, and rows of
 * one or more levels.
 *
 * @param id what the form calls it, unique in the form
 * @param into where its rows go in the subject, such as {@code project/sites}; empty if they stay cells
 * @param title a line above its header; empty for none
 * @param columns its header, from left to right
 * @param levels the kinds of its rows from the widest to the narrowest; one kind if nothing is said
 * @param parts the rows that each place has, where it has more than one; empty for one
 * @param total the row of sums; empty for none
 * @param years columns that the form has for each year, after the others; empty for none
 * @param routes where a row goes by what one of its cells says; empty if all rows go to one place
 * @param checks what must hold of its rows
 * @param emptyRows how many empty rows the empty form offers; 15 if nothing is said
 */
public record Table(
        String id,
        Optional<String> into,
        Optional<String> title,
        ImmutableList<Header> columns,
        ImmutableList<Level> levels,
        Optional<Parts> parts,
        Optional<Total> total,
        Optional<Years> years,
        Optional<Routes> routes,
        ImmutableList<Check> checks,
        int emptyRows) {

    /** The level of a table that says nothing of levels. */
    public static final Level ROW = new Level("row", Optional.empty(), false, false, Optional.empty());

    /**
     * The level of a {@link FormRow} that states the row of sums itself, rather than leave it to be added up: among the
     * rows of a filled table, before or after the others.
     */
    public static final String TOTAL = "total";

    private static final int EMPTY_ROWS = 15;

    /** With nothing where nothing is said. */
    public Table {
        into = Said.value(into);
        title = Said.value(title);
        columns = Said.list(columns);
        levels = Said.list(levels).isEmpty() ? ImmutableList.of(ROW) : levels;
        parts = Said.value(parts);
        total = Said.value(total);
        years = Said.value(years);
        routes = Said.value(routes);
        checks = Said.list(checks);
        emptyRows = emptyRows == 0 ? EMPTY_ROWS : emptyRows;
    }

    /** Its columns from left to right, without those of the years. */
    public ImmutableList<Column> leaves() {
        return columns.stream().flatMap(Header::leaves).collect(ImmutableList.toImmutableList());
    }

    /** How many rows its header has, without the row of numbers. */
    public int depth() {
        return columns.stream().mapToInt(Header::depth).max().orElse(0);
    }

    /** Whether a row of column numbers stands under the header. */
    public boolean hasNumbers() {
        return leaves().stream().anyMatch(column -> column.number().isPresent());
    }

    /**
     * A kind of row (cấp của dòng).
     *
     * @param id what the form calls it, such as {@code district}
     * @param ordinal how its rows are numbered, by an example: {@code 1}, {@code 1.1}, {@code I} or {@code A}; empty
     *     for rows that are not told by their number
     * @param banner whether its rows are one text across the whole table, as the upper-case row that opens each commune
     * @param bold whether its rows are bold
     * @param sumOf the level whose rows below it add up to it; empty for none
     */
    public record Level(String id, Optional<String> ordinal, boolean banner, boolean bold, Optional<String> sumOf) {

        /** With nothing where nothing is said. */
        public Level {
            ordinal = Said.value(ordinal);
            sumOf = Said.value(sumOf);
        }
    }

    /**
     * The rows that each place has (phân tổ), such as households and persons.
     *
     * @param column the column that says which row it is
     * @param labels the word of each, by the part's id, in order
     */
    public record Parts(String column, ImmutableMap<String, String> labels) {}

    /**
     * The row of sums (dòng tổng cộng).
     *
     * @param label the word that tells it
     * @param column the column in which the word stands
     * @param top whether it stands above the rows rather than below them
     * @param sums the columns that it sums
     * @param into where its values go in the subject, by column; none if it only sums
     */
    public record Total(
            String label, String column, boolean top, ImmutableList<String> sums, ImmutableMap<String, String> into) {

        /** With nothing where nothing is said. */
        public Total {
            sums = Said.list(sums);
            into = into == null ? ImmutableMap.of() : into;
        }
    }

    /**
     * Columns for each year.
     *
     * @param title their title, in which {@code {year}} stands for the year
     * @param kind what their cells hold
     * @param path where their values go, relative to the row's, by year
     */
    public record Years(String title, CellKind kind, String path) {}

    /**
     * Where a row goes by what one of its cells says.
     *
     * @param column the column, of words
     * @param into the place for each word; one that ends in {@code []} takes many rows, another takes one
     * @param otherwise the word that a row is taken to have that says none, or whose place is taken; empty if such a row
     *     is refused
     */
    public record Routes(String column, ImmutableMap<String, String> into, Optional<String> otherwise) {

        /** With nothing where nothing is said. */
        public Routes {
            otherwise = Said.value(otherwise);
        }
    }
}
