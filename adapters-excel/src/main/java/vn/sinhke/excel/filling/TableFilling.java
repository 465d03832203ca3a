package vn.sinhke.excel.filling;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import vn.sinhke.excel.drawing.RowCells;
import vn.sinhke.excel.edit.FilledRow;
import vn.sinhke.excel.edit.Filling;
import vn.sinhke.excel.edit.TemplateLook;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.reading.FormLayout.TableLayout;

/** The rows of one table on their way into a template, one after the other. */
final class TableFilling extends AbstractIterator<FilledRow> {

    private final TableLayout layout;
    private final SheetCells sheet;
    private final ModelRows models;
    private final RowCells cells;
    private final int[] columns;
    private final int width;
    private final long[] lost;
    private final Iterator<FormRow> rows;
    private final List<FormRow> stated = new ArrayList<>();
    private final Deque<FilledRow> ready = new ArrayDeque<>();
    private final Deque<Boolean> banners = new ArrayDeque<>();
    private boolean banner;
    private ImmutableList<RowCells.Line> totals;

    TableFilling(Form form, TableLayout layout, TemplateLook look, SortedSet<Integer> years, Iterator<FormRow> rows) {
        this.layout = layout;
        this.sheet = new SheetCells(layout.sheet(), look);
        this.models = new ModelRows(layout, look);
        this.cells = RowCells.of(form, layout.table(), years);
        this.rows = rows;
        int leaves = layout.columns().size();
        this.columns = new int[cells.columns().size()];
        for (int i = 0; i < leaves; i++) {
            columns[i] = layout.columns().get(i);
        }
        int at = leaves;
        for (int year : layout.table().years().isPresent() ? years : List.<Integer>of()) {
            columns[at] = layout.years().getOrDefault(year, -1);
            at++;
        }
        this.width = Arrays.stream(columns).max().orElse(-1) + 1;
        this.lost = new long[columns.length];
    }

    /** Has the rows and the sums filled in. */
    void into(Filling filling, boolean breaks) {
        filling.rows(layout.sheet(), models.first() + 1, models.count(), this, row -> breaks && banner);
        layout.totals().forEach((part, row) -> {
            for (int i = 0; i < columns.length; i++) {
                int leaf = i;
                if (columns[i] >= 0) {
                    filling.setLater(
                            layout.sheet(), TemplateLook.address(row, columns[i]), () -> total(part, leaf, row));
                }
            }
        });
    }

    /** The sum of a column; null where the template's own cell stays. */
    private Object total(String part, int leaf, int row) {
        boolean isWord = cells.columns().get(leaf).id().equals(label())
                || layout.table()
                        .parts()
                        .filter(p -> p.column().equals(cells.columns().get(leaf).id()))
                        .isPresent();
        if (isWord || (stated.isEmpty() && sheet.isFormula(row, columns[leaf]))) {
            return null;
        }
        if (totals == null) {
            totals = cells.totals(stated);
        }
        return totals.stream()
                .filter(line -> line.part().orElse("").equals(part))
                .findFirst()
                .map(line ->
                        sheet.content(cells.columns().get(leaf), line.cells().get(leaf), row, columns[leaf]))
                .orElse(null);
    }

    private String label() {
        return layout.table().total().map(Table.Total::column).orElse("");
    }

    /** The table's id. */
    String table() {
        return layout.table().id();
    }

    /** Whether sums were stated that the template has no row for. */
    boolean lacksTotal() {
        return !stated.isEmpty() && layout.totals().isEmpty();
    }

    ImmutableList<Filled.MissingColumn> missing() {
        ImmutableList.Builder<Filled.MissingColumn> missing = ImmutableList.builder();
        for (int i = 0; i < columns.length; i++) {
            Column column = cells.columns().get(i);
            if (columns[i] < 0) {
                missing.add(new Filled.MissingColumn(layout.table().id(), column.id(), column.title(), lost[i]));
            }
        }
        return missing.build();
    }

    @Override
    protected FilledRow computeNext() {
        while (ready.isEmpty() && rows.hasNext()) {
            FormRow next = rows.next();
            if (layout.table().total().isPresent() && next.level().equals(Table.TOTAL)) {
                stated.add(next);
            } else {
                cells.add(next).forEach(this::place);
            }
        }
        if (ready.isEmpty()) {
            cells.end().forEach(this::place);
        }
        if (ready.isEmpty()) {
            return endOfData();
        }
        banner = banners.remove();
        return ready.remove();
    }

    private void place(RowCells.Place place) {
        boolean apart = false;
        if (place.lines().size() > 1) {
            for (int i = 0; i < columns.length; i++) {
                apart |= columns[i] >= 0 && !place.same().get(i) && models.isMergedDown(columns[i]);
            }
        }
        for (RowCells.Line line : place.lines()) {
            int model = models.of(place.level(), line.part().orElse(""));
            ready.add(new FilledRow(model, place.level().banner() ? banner(line, model) : values(line, model), apart));
            banners.add(place.level().banner());
        }
    }

    private List<Object> banner(RowCells.Line line, int model) {
        int column = models.across(model)
                .map(region -> region.firstColumn())
                .orElseGet(
                        () -> Arrays.stream(columns).filter(c -> c >= 0).min().orElse(0));
        Object[] values = new Object[column + 1];
        values[column] = line.cells().get(0);
        return Arrays.asList(values);
    }

    private List<Object> values(RowCells.Line line, int model) {
        Object[] values = new Object[width];
        for (int i = 0; i < columns.length; i++) {
            Object cell = line.cells().get(i);
            if (cell != null && columns[i] < 0) {
                lost[i]++;
            } else if (cell != null) {
                values[columns[i]] = sheet.content(cells.columns().get(i), cell, models.first() + model, columns[i]);
            }
        }
        return Arrays.asList(values);
    }
}
