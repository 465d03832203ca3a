package vn.sinhke.excel.filling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.sinhke.excel.edit.TemplateLook;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.reading.FormLayout.Sample;
import vn.sinhke.excel.reading.FormLayout.TableLayout;
import vn.sinhke.excel.workbook.SheetFrame.Region;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/**
 * The empty rows of a template that show how rows look (dòng mẫu), and which of them is whose: told by a number or the
 * word of a part that stands in it, else by bold letters, else the first one is for all.
 */
final class ModelRows {

    private final TableLayout layout;
    private final TemplateLook look;
    private final int count;
    private final Map<String, Integer> known = new HashMap<>();

    ModelRows(TableLayout layout, TemplateLook look) {
        this.layout = layout;
        this.look = look;
        if (layout.taken()) {
            throw new WorkbookException(
                    Reason.UNKNOWN_FORM,
                    "the template has rows of values already under the header of table "
                            + layout.table().id());
        }
        if (layout.endRow() <= layout.bodyRow()) {
            throw new WorkbookException(
                    Reason.UNKNOWN_FORM,
                    "the template has no empty row under the header of table "
                            + layout.table().id());
        }
        int rows = 0;
        while (layout.bodyRow() + rows < layout.endRow() && isModel(layout.bodyRow() + rows)) {
            rows++;
        }
        this.count = Math.max(rows, 1);
    }

    private boolean isModel(int row) {
        return layout.samples().containsKey(row)
                || columns().anyMatch(column -> look.isBoxed(layout.sheet(), row, column));
    }

    private IntStream columns() {
        return IntStream.rangeClosed(0, layout.lastColumn());
    }

    int first() {
        return layout.bodyRow();
    }

    int count() {
        return count;
    }

    /** The model of rows of that level and part, which are named empty where there are none. */
    int of(Table.Level level, String part) {
        return known.computeIfAbsent(level.id() + "\n" + part, key -> find(level, part));
    }

    private int find(Table.Level level, String part) {
        if (level.banner()) {
            return first(0, i -> across(i).isPresent()).orElse(0);
        }
        List<String> parts = layout.table()
                .parts()
                .map(p -> (List<String>) new ArrayList<>(p.labels().keySet()))
                .orElse(List.of());
        boolean isFirst = parts.isEmpty() || part.isEmpty() || parts.get(0).equals(part);
        int base = isFirst ? 0 : of(level, parts.get(0)) + 1;
        IntPredicate ofPart =
                i -> across(i).isEmpty() && (part.isEmpty() || sample(i).part().equals(part));
        if (!isFirst) {
            return first(base, ofPart).orElse(base - 1);
        }
        IntPredicate plain =
                first(0, ofPart).isPresent() ? ofPart : i -> across(i).isEmpty();
        return first(0, plain.and(i -> sample(i).level().equals(level.id())))
                .or(() -> isTold() ? first(0, plain.and(i -> isBold(i) == level.bold())) : Optional.empty())
                .or(() -> first(0, plain))
                .orElse(0);
    }

    /** Whether some rows are bold and some are not, and levels differ in that. */
    private boolean isTold() {
        return layout.table().levels().stream()
                        .filter(level -> !level.banner())
                        .map(Table.Level::bold)
                        .distinct()
                        .count()
                > 1;
    }

    private Optional<Integer> first(int from, IntPredicate which) {
        return IntStream.range(from, count).filter(which).boxed().findFirst();
    }

    private Sample sample(int model) {
        return layout.samples().getOrDefault(first() + model, Sample.NONE);
    }

    private boolean isBold(int model) {
        return layout.columns().stream()
                .filter(column -> column >= 0)
                .anyMatch(column -> look.isBold(layout.sheet(), first() + model, column));
    }

    /** The merged block that a row is across the table; empty if it is none. */
    Optional<Region> across(int model) {
        int row = first() + model;
        return layout.merged().stream()
                .filter(region -> region.firstRow() == row && region.lastRow() == row)
                .filter(region -> (region.lastColumn() - region.firstColumn()) * 2 >= layout.lastColumn())
                .findFirst();
    }

    /** Whether a cell of a column is merged with the one below it in any model row. */
    boolean isMergedDown(int column) {
        return layout.merged().stream()
                .anyMatch(region -> region.firstRow() < region.lastRow()
                        && region.firstRow() < first() + count
                        && region.firstColumn() <= column
                        && column <= region.lastColumn());
    }
}
