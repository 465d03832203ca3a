package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.validation.Severity;

/** Makes the values of a row, each by its column. */
final class RowTyping {

    private static final int MOST_COLUMNS = 16_384;

    private final SheetContext to;
    private final String table;
    private final HeaderMatch header;
    private final ImmutableList<Column> columns;
    private final CellTyping[] typings;
    private final int leaves;
    private final int[] slots;
    private final int firstColumn;
    private final int[] required;
    private final BitSet unread = new BitSet();

    RowTyping(SheetContext to, Table table, HeaderMatch header) {
        this.to = to;
        this.table = table.id();
        this.header = header;
        ImmutableList<Column> own = table.leaves();
        this.leaves = own.size();
        ImmutableList.Builder<Column> all = ImmutableList.<Column>builder().addAll(own);
        table.years().ifPresent(years -> header.years().keySet().forEach(year -> all.add(yearColumn(years, year))));
        this.columns = all.build();
        this.typings = new CellTyping[columns.size()];
        for (int i = 0; i < typings.length; i++) {
            typings[i] = new CellTyping(to.form(), columns.get(i));
        }
        int last = header.years().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        for (int i = 0; i < leaves; i++) {
            last = Math.max(last, header.column(i));
        }
        this.slots = new int[Math.min(last + 1, MOST_COLUMNS)];
        Arrays.fill(slots, -1);
        for (int i = 0; i < leaves; i++) {
            if (header.column(i) >= 0) {
                slots[header.column(i)] = i;
            }
        }
        int slot = leaves;
        if (table.years().isPresent()) {
            for (int column : header.years().values()) {
                slots[column] = slot;
                slot++;
            }
        }
        int before = 0;
        while (before < slots.length && slots[before] < 0) {
            before++;
        }
        this.firstColumn = before;
        this.required = java.util.stream.IntStream.range(0, leaves)
                .filter(i -> own.get(i).required())
                .toArray();
    }

    private static Column yearColumn(Table.Years years, int year) {
        return new Column(
                years.path() + "/" + year,
                years.title().replace("{year}", Integer.toString(year)),
                ImmutableList.of(),
                years.kind(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    /** How many values a row has. */
    int width() {
        return columns.size();
    }

    /** The last column of the table on the sheet. */
    int lastColumn() {
        return slots.length - 1;
    }

    /** The index of the value of a column of the sheet; below zero for one that is none of the table's. */
    int slot(int column) {
        return column < slots.length ? slots[column] : -1;
    }

    /** How many cells of the row are in columns of the table. */
    int mapped(Row row) {
        int mapped = 0;
        for (int i = 0; i < row.size(); i++) {
            mapped += slot(row.cell(i).column()) >= 0 ? 1 : 0;
        }
        return mapped;
    }

    /**
     * Fills in the values of a row, and says what is wrong.
     *
     * @param index which row of the table it is; below zero for that of sums
     * @param without a column that is left out; below zero for none
     * @param from the first column of which something is required: the row of a further part has what is to the left in
     *     the row of the first
     * @return whether the row has what is required of it
     */
    boolean values(Row row, Object[] values, int index, int without, int from) {
        unread.clear();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            int slot = slot(cell.column());
            if (slot >= 0 && slot != without) {
                Typed typed = typings[slot].type(cell);
                values[slot] = typed.value();
                if (typed.value() == null && typed.code() != null) {
                    unread.set(slot);
                }
                if (typed.code() != null) {
                    problem(typed.code(), Severity.WARNING, cell, slot, typed.expected(), index);
                }
                if (cell.formula() && typed.value() != null) {
                    problem("CEL-012", Severity.NOTE, cell, slot, "giá trị", index);
                }
            } else if (slot < 0 && !header.isStranger(cell.column()) && !isUntitledNumber(cell)) {
                to.outside(cell);
            }
        }
        return hasRequired(row, values, index, from);
    }

    /** Whether the cell numbers its row, in a column without a title before the table. */
    private boolean isUntitledNumber(Cell cell) {
        return cell.column() < firstColumn && RowKinds.isNumber(cell);
    }

    /** The columns whose cells in the row that was made last could not be read. */
    BitSet unread() {
        return unread;
    }

    private boolean hasRequired(Row row, Object[] values, int index, int from) {
        boolean whole = true;
        for (int slot : required) {
            if (slot >= from && values[slot] == null) {
                whole = false;
                int column = header.column(slot);
                if (column < 0 || row.find(column) == null) {
                    to.problem(
                            "CEL-018",
                            Severity.WARNING,
                            row.index(),
                            Math.max(column, 0),
                            columns.get(slot),
                            "",
                            typings[slot].expected(),
                            path(index, columns.get(slot)));
                }
            }
        }
        return whole;
    }

    private void problem(String code, Severity severity, Cell cell, int slot, String expected, int index) {
        Column column = columns.get(slot);
        to.problem(code, severity, cell.row(), cell.column(), column, cell.text(), expected, path(index, column));
    }

    private String path(int index, Column column) {
        return table + (index < 0 ? "/total" : "[" + index + "]") + "/" + column.id();
    }
}
