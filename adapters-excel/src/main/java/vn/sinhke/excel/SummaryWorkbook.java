package vn.sinhke.excel;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.reading.CellProblem;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;

/**
 * Workbooks of one of the thirteen summary forms of a review (biểu tổng hợp rà soát), by a descriptor whose id is
 * {@code review-} and the number of the form: the shipped one, or a province's own of another version. Figures are keyed
 * by the ids of the descriptor's columns.
 */
public final class SummaryWorkbook {

    private static final Pattern ID = Pattern.compile("review-([1-9]|1[0-3])");
    private static final String TABLE = "places";
    private static final String PLACE = "place";
    private static final String UNIT = "unit";
    private static final String YEAR = "year";

    private final SummaryKind kind;
    private final Form form;
    private final ImmutableList<Column> columns;
    private final int ordinal;
    private final int place;
    private final int part;

    private SummaryWorkbook(SummaryKind kind, Form form, Table table) {
        this.kind = kind;
        this.form = form;
        this.columns = table.leaves();
        this.ordinal = columns.stream().map(Column::kind).toList().indexOf(CellKind.ORDINAL);
        ImmutableList<String> ids = columns.stream().map(Column::id).collect(ImmutableList.toImmutableList());
        this.place = ids.indexOf(PLACE);
        this.part = table.parts().map(parts -> ids.indexOf(parts.column())).orElse(-1);
        checkArgument(
                place >= 0 && columns.get(place).kind() == CellKind.TEXT,
                "Form %s: no column '%s' of kind TEXT in its table '%s' (expected the column of the places' names)",
                form.key(),
                PLACE,
                TABLE);
    }

    /** Workbooks of that kind in the layout that the library ships. */
    public static SummaryWorkbook of(SummaryKind kind) {
        return find(Forms.shipped().find("review-" + kind.number()).orElseThrow())
                .orElseThrow();
    }

    /**
     * Workbooks of that form; empty if it is none of the thirteen.
     *
     * @throws IllegalArgumentException if its id says that it is one, and its table has no column of places
     */
    public static Optional<SummaryWorkbook> find(Form form) {
        Matcher id = ID.matcher(form.id());
        return id.matches()
                ? form.table(TABLE)
                        .map(table -> new SummaryWorkbook(SummaryKind.of(Integer.parseInt(id.group(1))), form, table))
                : Optional.empty();
    }

    /** Which of the thirteen they are. */
    public SummaryKind kind() {
        return kind;
    }

    /** The descriptor. */
    public Form form() {
        return form;
    }

    /**
     * Draws the form with the figures; it reads back to an equal one. Rows without a number are numbered. The stream is
     * not closed.
     *
     * @throws IllegalArgumentException if it is of another kind, or has a figure for which the form has no column, or
     *     one with a fraction in a column of whole numbers
     */
    public void write(SummaryForm summary, OutputStream out) throws IOException {
        checkArgument(summary.kind() == kind, "A summary form of kind %s (expected %s)", summary.kind(), kind);
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        summary.unit().ifPresent(unit -> fields.put(UNIT, unit));
        summary.year().ifPresent(year -> fields.put(YEAR, (long) year));
        boolean flat = summary.rows().stream().noneMatch(row -> row.level().equals(SummaryRow.DISTRICT));
        Numbering numbering = new Numbering(flat);
        ImmutableList<FormRow> rows =
                summary.rows().stream().map(row -> formRow(row, numbering)).collect(ImmutableList.toImmutableList());
        FormWorkbook.of(form)
                .write(
                        new FilledForm(
                                form.key(),
                                fields.buildOrThrow(),
                                ImmutableMap.of(TABLE, rows),
                                ImmutableSortedSet.of()),
                        out);
    }

    /** Numbers the rows of communes of a form that has no districts: 1, 2, 3; the drawing numbers those of districts. */
    private static final class Numbering {

        private final boolean flat;
        private int count;

        Numbering(boolean flat) {
            this.flat = flat;
        }

        Object of(SummaryRow row) {
            boolean first = row.part().map(SummaryRow.HOUSEHOLDS::equals).orElse(true);
            if (flat && first && row.level().equals(SummaryRow.COMMUNE)) {
                count++;
            }
            return row.ordinal().orElse(flat && row.level().equals(SummaryRow.COMMUNE) ? "" + count : null);
        }
    }

    private FormRow formRow(SummaryRow row, Numbering numbering) {
        Object[] values = new Object[columns.size()];
        Map<String, BigDecimal> left = new LinkedHashMap<>(row.figures());
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            BigDecimal figure = isFigure(i) ? left.remove(column.id()) : null;
            values[i] = figure == null ? null : cell(column, figure);
        }
        checkArgument(
                left.isEmpty(), "Figures %s in form %s (expected of its columns only)", left.keySet(), form.key());
        values[place] = row.place();
        if (ordinal >= 0) {
            values[ordinal] = numbering.of(row);
        }
        FormRow made = FormRow.of(row.level(), values);
        return row.part().map(made::as).orElse(made);
    }

    private boolean isFigure(int index) {
        CellKind held = columns.get(index).kind();
        return held == CellKind.WHOLE || held == CellKind.PERCENT || held == CellKind.DECIMAL;
    }

    private Object cell(Column column, BigDecimal figure) {
        if (column.kind() != CellKind.WHOLE) {
            return figure;
        }
        try {
            return figure.longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "Form " + form.key() + ", column " + column.id() + ": seen " + figure + ", expected a whole number",
                    e);
        }
    }

    /**
     * Reads a workbook of this form. Paths of the locator and of problems are as {@code rows[14]/figures/end}.
     *
     * @throws vn.sinhke.excel.workbook.WorkbookException if the file is no workbook, or over the limits
     */
    public Import<SummaryForm> read(WorkbookSource source, Limits limits) {
        return summary(FormWorkbook.of(form).read(source, limits));
    }

    /**
     * Reads a workbook of whichever of the thirteen it is.
     *
     * @param forms the forms that are known; others than the thirteen make no difference
     * @throws vn.sinhke.excel.workbook.WorkbookException if the file is no workbook, over the limits, or of another
     *     form; then says which of the thirteen is nearest and what of it is missing
     */
    public static Import<SummaryForm> read(WorkbookSource source, Forms forms, Limits limits) {
        Forms summaries = Forms.none();
        for (Form form : forms.all()) {
            summaries = find(form).isPresent() ? summaries.with(form) : summaries;
        }
        return find(Workbooks.form(source, summaries, limits)).orElseThrow().read(source, limits);
    }

    /**
     * What was read of a workbook of this form, as a summary. Each place's rows have its name and number, also where the
     * workbook merges them over both. A form whose places are all numbered 1, 2, 3 has communes alone if it is of 2025
     * or later, since there is no district after 1 July 2025, or if its places call themselves xã, phường or thị trấn.
     */
    public Import<SummaryForm> summary(FormImport read) {
        ImmutableList<FormRow> own = read.filled().rows(TABLE);
        ImmutableList<FormRow> totals = read.totals().getOrDefault(TABLE, ImmutableList.of());
        Optional<Integer> year = year(read);
        SummaryReading reading = new SummaryReading(columns, ordinal, place, part);
        boolean flat = reading.isWithoutDistricts(own, year);
        ImmutableList.Builder<SummaryRow> rows = ImmutableList.builder();
        own.forEach(row -> rows.add(reading.row(row, flat)));
        totals.forEach(row -> rows.add(reading.row(row, flat)));
        SummaryForm summary = new SummaryForm(
                kind,
                year,
                Optional.ofNullable(read.filled().fields().get(UNIT)).map(Object::toString),
                rows.build());
        return new Import<>(
                Optional.of(summary),
                read.problems().stream().map(this::problem).collect(ImmutableList.toImmutableList()),
                Locator.of(SummaryPlaces.of(read.locator(), TABLE, columns, own.size(), totals.size(), this::path)),
                read.counts());
    }

    private static Optional<Integer> year(FormImport read) {
        return Optional.ofNullable(read.filled().fields().get(YEAR))
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .filter(year -> year == year.intValue())
                .map(Long::intValue);
    }

    private CellProblem problem(CellProblem problem) {
        return problem.at(problem.path().map(this::path));
    }

    /** The path in the summary of a path in the form: {@code places[3]/end} is {@code rows[3]/figures/end}. */
    private String path(String path) {
        if (!path.startsWith(TABLE)) {
            return path;
        }
        String inside = "rows" + path.substring(TABLE.length());
        int cell = inside.indexOf('/');
        if (cell < 0) {
            return inside;
        }
        String id = inside.substring(cell + 1);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                String of = i == ordinal ? "ordinal" : i == place ? "place" : i == part ? "part" : "figures/" + id;
                return inside.substring(0, cell + 1) + of;
            }
        }
        return inside;
    }
}
