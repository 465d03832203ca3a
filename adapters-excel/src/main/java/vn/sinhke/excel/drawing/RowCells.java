package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;

/**
 * What the cells of the rows of a table hold (nội dung ô), wherever they are written: rows get their numbers, the words
 * of their parts and of their values, banners their capitals, and the rows of sums what the rows come to. A value of
 * another type than its column's kind says is a caller's mistake.
 */
public final class RowCells {

    /**
     * The rows of one place; one row where places have no parts.
     *
     * @param level the level
     * @param lines the rows
     * @param same for each column, whether the rows say the same there, so that only the first shows it
     */
    public record Place(Table.Level level, ImmutableList<Line> lines, ImmutableList<Boolean> same) {}

    /**
     * One row.
     *
     * @param part its part; empty if places have one row
     * @param cells what its cells hold by column, the years last: a {@code String}, {@code Long}, {@code BigDecimal},
     *     {@code LocalDate}, or null; the text of a banner first
     */
    public record Line(Optional<String> part, List<Object> cells) {

        /** Says how many cells it has; they may tell of persons. */
        @Override
        public String toString() {
            return "line of " + cells.size() + " cells";
        }
    }

    private final Typed typed;
    private final TableFrame frame;
    private final Ordinals ordinals;
    private final ImmutableMap<String, Table.Level> levels;
    private final Totals totals;
    private final List<FormRow> place = new ArrayList<>();
    private final Supplier<String> here;
    private final ImmutableList<Boolean> noneSame;
    private int given;

    RowCells(Typed typed, TableFrame frame) {
        this.typed = typed;
        this.frame = frame;
        this.here = () -> frame.place(given);
        this.ordinals = new Ordinals(frame.table());
        this.noneSame = frame.columns().stream().map(column -> false).collect(ImmutableList.toImmutableList());
        this.totals = new Totals(frame.table(), frame.columns());
        this.levels =
                frame.table().levels().stream().collect(ImmutableMap.toImmutableMap(Table.Level::id, level -> level));
    }

    /** The cells of a table with columns for those years. */
    public static RowCells of(Form form, Table table, SortedSet<Integer> years) {
        return new RowCells(new Typed(form), TableFrame.of(form, table, years, new Widths(new int[0])));
    }

    /** Its columns, those of the years last. */
    public ImmutableList<Column> columns() {
        return frame.columns();
    }

    /** How many rows were given. */
    int given() {
        return given;
    }

    /** Takes a row, and gives the places that are complete. */
    public ImmutableList<Place> add(FormRow next) {
        given++;
        if (frame.table().total().isPresent()) {
            totals.add(next);
        }
        ImmutableList.Builder<Place> complete = ImmutableList.builder();
        if (!place.isEmpty() && !isOfSamePlace(next)) {
            complete.addAll(end());
        }
        place.add(next);
        if (next.part().isEmpty()) {
            complete.addAll(end());
        }
        return complete.build();
    }

    private boolean isOfSamePlace(FormRow next) {
        FormRow last = place.get(place.size() - 1);
        return next.part().isPresent()
                && last.part().isPresent()
                && next.level().equals(last.level())
                && frame.part(next.part()) > frame.part(last.part());
    }

    /** The last place, when there are no more rows. */
    public ImmutableList<Place> end() {
        if (place.isEmpty()) {
            return ImmutableList.of();
        }
        Optional<String> ordinal = ordinals.next(place.get(0).level());
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        Table.Level level = null;
        for (int i = 0; i < place.size(); i++) {
            FormRow one = place.get(i);
            level = level(one);
            boolean isFirst = i == 0;
            lines.add(new Line(
                    one.part(),
                    level.banner()
                            ? Collections.singletonList(banner(one))
                            : cells(one, isFirst ? ordinal : Optional.empty(), isFirst)));
        }
        ImmutableList<Boolean> same = place.size() == 1 && frame.partColumn() < 0 ? noneSame : same();
        place.clear();
        return ImmutableList.of(new Place(level, lines.build(), same));
    }

    private ImmutableList<Boolean> same() {
        ImmutableList.Builder<Boolean> same = ImmutableList.builder();
        for (int column = 0; column < frame.columns().size(); column++) {
            same.add(column < frame.partColumn() && isSame(column));
        }
        return same.build();
    }

    /** Whether the rows of the place say the same in the column, or only the first says anything. */
    private boolean isSame(int column) {
        Optional<Object> first = place.get(0).value(column);
        return place.stream()
                .skip(1)
                .allMatch(
                        one -> one.value(column).isEmpty() || one.value(column).equals(first));
    }

    private Table.Level level(FormRow one) {
        Table.Level level = levels.get(one.level());
        if (level == null) {
            throw frame.wrong(given, "a row of level " + one.level(), "one of " + levels.keySet());
        }
        if (one.size() > frame.columns().size()) {
            throw frame.wrong(
                    given, one.size() + " cells", "at most " + frame.columns().size());
        }
        if (one.part().isPresent() && frame.partColumn() < 0) {
            throw frame.wrong(given, "part " + one.part().get(), "none");
        }
        return level;
    }

    private List<Object> cells(FormRow one, Optional<String> ordinal, boolean isFirst) {
        ImmutableList<Column> columns = frame.columns();
        List<Object> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Object value = one.find(i);
            if (i == frame.partColumn() && one.part().isPresent()) {
                cells.add(frame.label(one.part().get(), given));
            } else if (!isFirst && i < frame.partColumn() && isSame(i)) {
                cells.add(null);
            } else if (value == null && i == frame.ordinalColumn()) {
                cells.add(ordinal.orElse(null));
            } else {
                cells.add(typed.cell(here, columns.get(i), value));
            }
        }
        return cells;
    }

    private String banner(FormRow one) {
        Object cell = one.value(0).orElse(null);
        if (cell != null && !(cell instanceof String)) {
            throw frame.wrong(given, "a banner of " + cell.getClass().getSimpleName(), "String");
        }
        for (int i = 1; i < one.size(); i++) {
            if (one.value(i).isPresent()) {
                throw frame.wrong(given, "a banner with more than one value", "its text in the first");
            }
        }
        return cell == null ? "" : cell.toString().toUpperCase(Locale.ROOT);
    }

    /** The rows of sums, one for each part: those that are stated, else those of the rows given. */
    public ImmutableList<Line> totals(List<FormRow> stated) {
        return totals(stated, totals);
    }

    ImmutableList<Line> totals(List<FormRow> stated, Totals of) {
        Table.Total total = frame.table().total().orElseThrow();
        int label = frame.index(total.column());
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        boolean isFirst = true;
        for (FormRow one : stated.isEmpty() ? sums(of) : stated) {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < frame.columns().size(); i++) {
                Object value = one.value(i).orElse(null);
                if (i == label) {
                    cells.add(isFirst ? total.label() : null);
                } else if (i == frame.partColumn() && one.part().isPresent()) {
                    cells.add(frame.label(one.part().get(), given));
                } else {
                    cells.add(
                            stated.isEmpty()
                                    ? value
                                    : typed.cell(here, frame.columns().get(i), value));
                }
            }
            lines.add(new Line(one.part(), cells));
            isFirst = false;
        }
        return lines.build();
    }

    private List<FormRow> sums(Totals of) {
        List<FormRow> rows = new ArrayList<>();
        for (String part : frame.parts()) {
            Object[] values = new Object[frame.columns().size()];
            BigDecimal[] sums = of.of(part);
            for (int i = 0; i < sums.length; i++) {
                values[of.columns().get(i)] = sums[i] == null ? null : Typed.decimal(sums[i]);
            }
            FormRow sum = FormRow.of(Table.TOTAL, values);
            rows.add(part.isEmpty() ? sum : sum.as(part));
        }
        return rows;
    }

    Totals totals() {
        return totals;
    }
}
