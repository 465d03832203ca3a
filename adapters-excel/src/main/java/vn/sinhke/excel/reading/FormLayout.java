package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.excel.workbook.SheetFrame;
import vn.sinhke.excel.workbook.SheetInfo;
import vn.sinhke.excel.workbook.WorkbookFile;
import vn.sinhke.excel.workbook.WorkbookSource;

/**
 * Where the parts of a form stand in a workbook that is to be filled (bố cục biểu mẫu): found by content, as when it is
 * read. Rows and columns count from zero.
 *
 * @param tables its tables
 * @param values cells that hold the value of one field and nothing else, in the order of the workbook
 * @param lines cells with text in which values of fields stand
 * @param missingSheets sheets of the form that the workbook has not
 * @param missingTables tables of the form whose header is not there
 */
public record FormLayout(
        ImmutableList<TableLayout> tables,
        ImmutableList<ValueCell> values,
        ImmutableList<Line> lines,
        ImmutableList<String> missingSheets,
        ImmutableList<Table> missingTables) {

    /**
     * A table.
     *
     * @param sheet name of the sheet in the workbook
     * @param table the table
     * @param headerRow first row of its header
     * @param bodyRow first row for its rows: under the header, the row of numbers and sums that stand above
     * @param endRow first row under it with something that is no sample; past all rows if there is none
     * @param taken whether rows of values stand there already
     * @param columns the column of each column of the table; below zero for one that is not there
     * @param years the columns of years
     * @param samples rows for its rows that have something in them: a number, the word of a part, dots
     * @param totals rows of sums by part; by the empty part where places have one row
     * @param merged merged blocks within the rows between
     */
    public record TableLayout(
            String sheet,
            Table table,
            int headerRow,
            int bodyRow,
            int endRow,
            boolean taken,
            ImmutableList<Integer> columns,
            ImmutableSortedMap<Integer, Integer> years,
            ImmutableSortedMap<Integer, Sample> samples,
            ImmutableMap<String, Integer> totals,
            ImmutableList<SheetFrame.Region> merged) {

        /** The last column of the table. */
        public int lastColumn() {
            int last = years.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
            return Math.max(
                    last, columns.stream().mapToInt(Integer::intValue).max().orElse(-1));
        }
    }

    /**
     * A row for rows that has something in it.
     *
     * @param level the level of which its number is; empty if it has none
     * @param part the part whose word it says; empty for none
     * @param banner whether it is one text across the table
     */
    public record Sample(String level, String part, boolean banner) {

        /** Of a row without anything. */
        public static final Sample NONE = new Sample("", "", false);
    }

    /**
     * A cell for the value of a field.
     *
     * @param field the field's id
     * @param sheet name of the sheet in the workbook
     */
    public record ValueCell(String field, String sheet, int row, int column) {}

    /**
     * A cell with text in which values stand.
     *
     * @param sheet name of the sheet in the workbook
     * @param text its text
     * @param slots the places of values, from left to right
     */
    public record Line(String sheet, int row, int column, String text, ImmutableList<Slot> slots) {

        /** Says where it stands; its text may tell of persons. */
        @Override
        public String toString() {
            return "line with " + slots.size() + " values";
        }
    }

    /**
     * The place of a value in a line.
     *
     * @param field the field's id
     * @param from where it begins
     * @param to where it ends
     */
    public record Slot(String field, int from, int to) {}

    /**
     * The layout of a workbook.
     *
     * @throws vn.sinhke.excel.workbook.WorkbookException if the file is no workbook, or over the limits
     */
    public static FormLayout of(WorkbookSource source, Form form, Limits limits) {
        ImmutableList.Builder<TableLayout> tables = ImmutableList.builder();
        ImmutableList.Builder<ValueCell> values = ImmutableList.builder();
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        ImmutableList.Builder<String> missingSheets = ImmutableList.builder();
        ImmutableList.Builder<Table> missingTables = ImmutableList.builder();
        try (WorkbookFile file = WorkbookFile.open(source, limits)) {
            SheetMatch match = SheetMatch.of(file, form);
            for (Sheet sheet : form.sheets()) {
                Optional<SheetInfo> info = match.find(sheet);
                if (info.isEmpty()) {
                    missingSheets.add(sheet.name());
                    missingTables.addAll(sheet.tables());
                    continue;
                }
                List<Row> rows = new ArrayList<>();
                file.rows(info.get(), rows::add);
                SheetContext to = context(form, info.get(), file.frame(info.get()));
                List<TableLayout> found = tables(to, sheet, rows, missingTables);
                tables.addAll(found);
                FieldPlaces places = new FieldPlaces(to, sheet, found);
                rows.forEach(places::row);
                values.addAll(places.values());
                lines.addAll(places.lines());
            }
        }
        return new FormLayout(
                tables.build(), values.build(), lines.build(), missingSheets.build(), missingTables.build());
    }

    /** Where nothing that is read is kept but the places. */
    private static SheetContext context(Form form, SheetInfo info, SheetFrame frame) {
        return new SheetContext(
                form,
                info.name(),
                frame,
                new HashMap<>(),
                new ProblemLog(0),
                new Tally(),
                (table, index, sheetRow, row) -> {},
                new LinkedHashMap<>(),
                new HashMap<>());
    }

    private static List<TableLayout> tables(
            SheetContext to, Sheet sheet, List<Row> rows, ImmutableList.Builder<Table> missing) {
        FieldReading fields =
                new FieldReading(to.form(), sheet, to.sheet(), to.problems(), to.fields(), new HashMap<>());
        SheetReading reading = new SheetReading(to, sheet, fields);
        rows.forEach(reading::row);
        reading.end();
        Map<Table, HeaderMatch> headers = new LinkedHashMap<>();
        for (Table table : sheet.tables()) {
            if (to.places().containsKey(table.id())) {
                headers.put(table, to.places().get(table.id()).header());
            } else {
                missing.add(table);
            }
        }
        List<TableLayout> found = new ArrayList<>();
        headers.forEach((table, header) -> {
            int next = headers.values().stream()
                    .mapToInt(HeaderMatch::firstRow)
                    .filter(row -> row > header.lastRow())
                    .min()
                    .orElse(Integer.MAX_VALUE);
            List<Row> under = rows.stream()
                    .filter(row -> row.index() > header.lastRow() && row.index() < next)
                    .toList();
            found.add(new BodyLayout(to, sheet, table, header).of(under, next));
        });
        return found;
    }
}
