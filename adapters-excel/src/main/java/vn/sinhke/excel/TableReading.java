package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.GridCell;
import vn.sinhke.excel.workbook.GridSheet;
import vn.sinhke.text.Folding;
import vn.sinhke.validation.Severity;

/**
 * A table found in a sheet by the content of its header, wherever it stands and in whatever order its columns are.
 */
final class TableReading {

    private static final Pattern YEAR = Pattern.compile("(?:nam)? ?((?:19|20)[0-9]{2})");
    private static final Pattern ORDINAL = Pattern.compile("\\(?[0-9]{1,2}\\)?");

    private final GridSheet sheet;
    private final int headerRow;
    private final Map<Column, Integer> columns;
    private final ImmutableSortedMap<Integer, Integer> years;
    private final List<Integer> dataRows;

    private TableReading(
            GridSheet sheet,
            int headerRow,
            Map<Column, Integer> columns,
            ImmutableSortedMap<Integer, Integer> years,
            List<Integer> dataRows) {
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.columns = columns;
        this.years = years;
        this.dataRows = dataRows;
    }

    /**
     * Finds the table with these columns; the row that has most of them is its header. Reports columns that are
     * missing, and columns with content that are none of the form's.
     */
    static Optional<TableReading> find(
            GridSheet sheet,
            ImmutableList<Column> known,
            ImmutableList<ImmutableList<Column>> others,
            Reading reading) {
        int best = header(sheet, known);
        if (best < 0) {
            return Optional.empty();
        }
        Map<Column, Integer> columns = new LinkedHashMap<>();
        TreeMap<Integer, Integer> years = new TreeMap<>();
        List<GridCell> strangers = new ArrayList<>();
        for (GridCell cell : sheet.row(best).values()) {
            Optional<Column> column = known.stream()
                    .filter(c -> !columns.containsKey(c) && c.isCalled(cell.text()))
                    .findFirst();
            Matcher year = YEAR.matcher(Folding.fold(cell.text()));
            if (column.isPresent()) {
                columns.put(column.get(), cell.column());
            } else if (year.matches()) {
                years.putIfAbsent(Integer.parseInt(year.group(1)), cell.column());
            } else if (!isOrdinalTitle(cell.text())) {
                strangers.add(cell);
            }
        }
        List<Integer> rows = dataRows(sheet, best, others);
        TableReading table = new TableReading(sheet, best, columns, ImmutableSortedMap.copyOf(years), rows);
        table.report(known, strangers, reading);
        return Optional.of(table);
    }

    /** Whether the sheet has a row that is the header of these columns. */
    static boolean isIn(GridSheet sheet, ImmutableList<Column> known) {
        return header(sheet, known) >= 0;
    }

    private static int header(GridSheet sheet, ImmutableList<Column> known) {
        int best = -1;
        int most = Math.min(2, known.size()) - 1;
        for (int row : sheet.rows()) {
            int matches = matches(sheet, row, known);
            if (matches > most) {
                most = matches;
                best = row;
            }
        }
        return best;
    }

    private static int matches(GridSheet sheet, int row, ImmutableList<Column> known) {
        return (int) known.stream()
                .filter(column -> sheet.row(row).values().stream().anyMatch(cell -> column.isCalled(cell.text())))
                .count();
    }

    private static List<Integer> dataRows(GridSheet sheet, int headerRow, ImmutableList<ImmutableList<Column>> others) {
        List<Integer> rows = new ArrayList<>();
        int end = others.stream()
                .mapToInt(other -> header(sheet, other))
                .filter(row -> row > headerRow)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (int row : sheet.rows()) {
            if (row > headerRow && row < end && !isNumbering(sheet, row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether the row under a header only numbers its columns: three cells or more, each its own ordinal. */
    private static boolean isNumbering(GridSheet sheet, int row) {
        ImmutableList<GridCell> cells = sheet.row(row).values().asList();
        return cells.size() >= 3
                && cells.stream().allMatch(cell -> ORDINAL.matcher(cell.text()).matches())
                && cells.get(1).text().replaceAll("[()]", "").equals("2");
    }

    private static boolean isOrdinalTitle(String text) {
        String key = Column.key(text);
        return key.equals("tt") || key.equals("stt") || key.equals("sott") || key.isEmpty() || key.equals("ghichu");
    }

    private void report(ImmutableList<Column> known, List<GridCell> strangers, Reading reading) {
        for (Column column : known) {
            if (!columns.containsKey(column)) {
                reading.problem(
                        "CEL-009",
                        Severity.NOTE,
                        CellPlace.at(sheet.name(), headerRow, 0),
                        column.title(),
                        "",
                        column.title(),
                        Optional.empty());
            }
        }
        for (GridCell stranger : strangers) {
            boolean hasContent = dataRows.stream()
                    .anyMatch(row -> sheet.cell(row, stranger.column()).isPresent());
            if (hasContent) {
                reading.problem(
                        "CEL-010",
                        Severity.NOTE,
                        CellPlace.at(sheet.name(), headerRow, stranger.column()),
                        stranger.text(),
                        stranger.text(),
                        "cột của biểu mẫu",
                        Optional.empty());
            }
        }
    }

    int headerRow() {
        return headerRow;
    }

    /** Rows under the header that have content, up to the next table. */
    List<Integer> rows() {
        return dataRows;
    }

    /** The columns of years, by year. */
    ImmutableSortedMap<Integer, Integer> years() {
        return years;
    }

    /** The column of a title, if the table has it. */
    Optional<Integer> column(Column column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** The cell of that row and column, if it has content. */
    Optional<GridCell> cell(int row, Column column) {
        return column(column).flatMap(index -> sheet.cell(row, index));
    }

    /** Whether a column of the form has content in that row. */
    boolean hasContent(int row) {
        return columns.values().stream()
                        .anyMatch(index -> sheet.cell(row, index).isPresent())
                || years.values().stream()
                        .anyMatch(index -> sheet.cell(row, index).isPresent());
    }

    /** Whether the row is a total, told by its first text. */
    boolean isTotal(int row) {
        return sheet.row(row).values().stream()
                .filter(cell -> cell.kind() == GridCell.Kind.TEXT)
                .findFirst()
                .map(cell -> Folding.fold(cell.text()))
                .filter(text -> text.equals("tong cong")
                        || text.equals("tong so")
                        || text.equals("cong")
                        || text.equals("tong"))
                .isPresent();
    }

    GridSheet sheet() {
        return sheet;
    }
}
