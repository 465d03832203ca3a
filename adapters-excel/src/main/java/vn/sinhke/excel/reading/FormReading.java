package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.reading.Tally.Fate;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.SheetInfo;
import vn.sinhke.excel.workbook.WorkbookFile;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.validation.Severity;

/**
 * Reads workbooks by descriptor (đọc biểu): headers are found by content, wherever they stand and in whatever order
 * their columns are; each cell becomes a value of its column's kind or a problem, and never a guess.
 */
public final class FormReading {

    private FormReading() {}

    /**
     * Reads all of a workbook.
     *
     * @throws vn.sinhke.excel.workbook.WorkbookException if the file is no workbook, or over the limits
     */
    public static FormImport read(WorkbookSource source, Form form, Limits limits) {
        CollectedRows rows = new CollectedRows(form);
        FormImport read = stream(source, form, limits, Integer.MAX_VALUE, rows);
        FilledForm filled = read.filled();
        return new FormImport(
                new FilledForm(
                        filled.form(), filled.fields(), rows.tables(read.locator(), filled.years()), filled.years()),
                read.totals(),
                read.problems(),
                read.problemCounts(),
                read.locator(),
                read.counts(),
                read.unread(),
                read.remarks());
    }

    /**
     * Reads a workbook in one pass, giving rows away as they come; their values of years are in the order of their own
     * table's years.
     *
     * @param mostProblems how many problems are kept; the others are counted
     * @param sink takes the rows
     * @throws vn.sinhke.excel.workbook.WorkbookException if the file is no workbook, or over the limits; rows may have
     *     been given away before that was known
     */
    public static FormImport stream(WorkbookSource source, Form form, Limits limits, int mostProblems, RowSink sink) {
        if (mostProblems < 0) {
            throw new IllegalArgumentException("at most " + mostProblems + " problems; expected none below 0");
        }
        try (WorkbookFile file = WorkbookFile.open(source, limits)) {
            return new OpenForm(file, form, mostProblems, sink).read();
        }
    }

    /** One workbook being read. */
    private static final class OpenForm {

        private final WorkbookFile file;
        private final Form form;
        private final ProblemLog problems;
        private final RowSink sink;
        private final Tally tally = new Tally();
        private final List<String> unread = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, CellPlace> fieldPlaces = new HashMap<>();
        private final Map<String, CellLocator.TablePlaces> tablePlaces = new HashMap<>();
        private final Map<String, List<FormRow>> totals = new HashMap<>();

        OpenForm(WorkbookFile file, Form form, int mostProblems, RowSink sink) {
            this.file = file;
            this.form = form;
            this.problems = new ProblemLog(mostProblems);
            this.sink = sink;
        }

        FormImport read() {
            SheetMatch match = SheetMatch.of(file, form);
            for (Sheet sheet : form.sheets()) {
                Optional<SheetInfo> found = match.find(sheet);
                if (found.isPresent()) {
                    read(sheet, found.get());
                } else if (!sheet.optional()) {
                    problems.add(
                            "CEL-008",
                            Severity.WARNING,
                            new CellPlace(file.sheets().get(0).name(), "A1"),
                            sheet.name(),
                            "",
                            sheet.name(),
                            Optional.empty());
                }
            }
            match.others().forEach(this::elsewhere);
            TreeSet<Integer> years = new TreeSet<>();
            tablePlaces.values().forEach(places -> years.addAll(places.years()));
            return new FormImport(
                    new FilledForm(
                            form.key(),
                            ImmutableMap.copyOf(values),
                            ImmutableMap.of(),
                            ImmutableSortedSet.copyOf(years)),
                    ImmutableMap.copyOf(Maps.transformValues(totals, ImmutableList::copyOf)),
                    problems.kept(),
                    problems.counts(),
                    new CellLocator(fieldPlaces, tablePlaces),
                    tally.counts(),
                    ImmutableList.copyOf(unread),
                    ImmutableSortedSet.copyOf(file.remarks()));
        }

        private void read(Sheet sheet, SheetInfo info) {
            if (info.visibility() != SheetInfo.Visibility.VISIBLE) {
                problems.add(
                        "CEL-016",
                        Severity.NOTE,
                        new CellPlace(info.name(), "A1"),
                        info.name(),
                        info.name(),
                        "trang tính không bị ẩn",
                        Optional.empty());
            }
            SheetContext to = new SheetContext(
                    form, info.name(), file.frame(info), values, problems, tally, sink, tablePlaces, totals);
            FieldReading fields = new FieldReading(form, sheet, info.name(), problems, values, fieldPlaces);
            SheetReading reading = new SheetReading(to, sheet, fields);
            file.rows(info, reading);
            reading.end();
        }

        /** A sheet that is none of the form's is not read; its rows are counted. */
        private void elsewhere(SheetInfo info) {
            int[] rows = new int[1];
            file.rows(info, row -> {
                rows[0] = row.index() + 1;
                return true;
            });
            tally.add(Fate.ELSEWHERE, rows[0]);
            if (rows[0] > 0) {
                unread.add(info.name());
            }
        }
    }

    /** Keeps all rows. */
    private static final class CollectedRows implements RowSink {

        private final Form form;
        private final Map<String, List<FormRow>> rows = new LinkedHashMap<>();

        CollectedRows(Form form) {
            this.form = form;
        }

        @Override
        public void row(String table, int index, int sheetRow, FormRow row) {
            rows.computeIfAbsent(table, id -> new ArrayList<>()).add(row);
        }

        ImmutableMap<String, ImmutableList<FormRow>> tables(CellLocator locator, ImmutableSortedSet<Integer> years) {
            ImmutableMap.Builder<String, ImmutableList<FormRow>> tables = ImmutableMap.builder();
            rows.forEach((table, list) -> {
                ImmutableList<Integer> own = locator.years(table);
                int leaves = form.table(table).orElseThrow().leaves().size();
                boolean same = own.isEmpty() || own.equals(years.asList());
                tables.put(
                        table,
                        same
                                ? ImmutableList.copyOf(list)
                                : list.stream()
                                        .map(row -> laidOut(row, leaves, own, years.asList()))
                                        .collect(ImmutableList.toImmutableList()));
            });
            return tables.buildOrThrow();
        }

        private static FormRow laidOut(FormRow row, int leaves, List<Integer> own, List<Integer> years) {
            Object[] values = new Object[leaves + years.size()];
            for (int i = 0; i < leaves; i++) {
                values[i] = row.value(i).orElse(null);
            }
            for (int i = 0; i < own.size(); i++) {
                values[leaves + years.indexOf(own.get(i))] =
                        row.value(leaves + i).orElse(null);
            }
            FormRow laid = FormRow.of(row.level(), values);
            return row.part().map(laid::as).orElse(laid);
        }
    }
}
