package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.reading.FormLayout.Sample;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.Row;

/** Finds where under a header the rows of a table go, and where its sums stand. */
final class BodyLayout {

    private static final int FEW_CELLS = 6;
    private static final int MOST_IN_A_LINE = 3;
    private static final Pattern NUMBER = Pattern.compile("[0-9A-ZĐ]{1,5}(?:[.][0-9]{1,5})?[.]?");

    private final SheetContext to;
    private final Table table;
    private final HeaderMatch header;
    private final RowTyping typing;
    private final RowKinds kinds;
    private final Optional<RowParts> parts;
    private final RowLevels levels;
    private final int ordinal;
    private final Map<String, Integer> totals = new LinkedHashMap<>();
    private final TreeMap<Integer, Sample> samples = new TreeMap<>();
    private int bodyRow;
    private int endRow = -1;
    private int lastTotal = -2;
    private boolean taken;

    BodyLayout(SheetContext to, Sheet sheet, Table table, HeaderMatch header) {
        this.to = to;
        this.table = table;
        this.header = header;
        this.typing = new RowTyping(to, table, header);
        this.kinds = new RowKinds(to, table, typing, new FooterLines(sheet));
        this.parts = table.parts().map(p -> new RowParts(table, p));
        this.ordinal = IntStream.range(0, table.leaves().size())
                .filter(i -> table.leaves().get(i).kind() == CellKind.ORDINAL)
                .findFirst()
                .orElse(-1);
        this.levels = new RowLevels(table);
        this.bodyRow = header.lastRow() + 1;
    }

    /** The layout by the rows under the header, of which those of another table begin at that one. */
    FormLayout.TableLayout of(List<Row> under, int next) {
        boolean first = true;
        for (Row row : under) {
            if (row.size() <= FEW_CELLS && kinds.isFooter(row)) {
                endRow = endRow < 0 ? row.index() : endRow;
                break;
            }
            if (first && (RowKinds.isNumbers(row) || kinds.isFormNumbers(row))) {
                bodyRow = row.index() + 1;
            } else {
                row(row);
            }
            first = false;
        }
        int end = endRow >= 0 ? endRow : next;
        return new FormLayout.TableLayout(
                to.sheet(),
                table,
                header.firstRow(),
                bodyRow,
                end,
                taken,
                IntStream.range(0, table.leaves().size())
                        .mapToObj(header::column)
                        .collect(ImmutableList.toImmutableList()),
                table.years().isPresent() ? header.years() : ImmutableSortedMap.of(),
                ImmutableSortedMap.copyOf(samples),
                ImmutableMap.copyOf(totals),
                to.frame().merged().stream()
                        .filter(region -> region.firstRow() >= bodyRow && region.lastRow() < end)
                        .collect(ImmutableList.toImmutableList()));
    }

    private void row(Row row) {
        Optional<String> further = row.index() == lastTotal + 1 ? furtherPart(row) : Optional.empty();
        boolean total = table.total().isPresent() && (further.isPresent() || (totals.isEmpty() && kinds.isTotal(row)));
        if (total) {
            boolean above = endRow < 0 && row.index() == bodyRow;
            totals.putIfAbsent(further.or(() -> part(row)).orElse(firstPart()), row.index());
            lastTotal = row.index();
            if (above) {
                bodyRow = row.index() + 1;
            } else if (endRow < 0) {
                endRow = row.index();
            }
        } else if (endRow < 0) {
            Optional<Sample> sample = sample(row);
            sample.ifPresent(found -> samples.put(row.index(), found));
            if (sample.isEmpty()) {
                endRow = row.index();
                taken = isValues(row);
            }
        } else {
            taken |= isValues(row);
        }
    }

    /** Whether the row has values in columns of the table, more than a line of text would. */
    private boolean isValues(Row row) {
        int values = 0;
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            values += !cell.formula() && typing.slot(cell.column()) >= 0 ? 1 : 0;
        }
        return values >= MOST_IN_A_LINE;
    }

    private String firstPart() {
        return table.parts()
                .flatMap(p -> p.labels().keySet().stream().findFirst())
                .orElse("");
    }

    private Optional<String> part(Row row) {
        if (parts.isEmpty() || header.column(parts.get().column()) < 0) {
            return Optional.empty();
        }
        Object[] values = new Object[typing.width()];
        Cell cell = row.find(header.column(parts.get().column()));
        values[parts.get().column()] = cell == null ? null : cell.text();
        return parts.get().part(values);
    }

    private Optional<String> furtherPart(Row row) {
        return part(row)
                .filter(p -> !parts.orElseThrow().isFirst(p))
                .filter(p -> row.cell(0).column()
                        >= header.column(parts.orElseThrow().column()));
    }

    /** What the row shows of the rows to come; empty if it has content of its own. */
    private Optional<Sample> sample(Row row) {
        String number = "";
        String part = "";
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            if (cell.formula() || cell.kind() == Cell.Kind.UNSTORED_FORMULA || FieldReading.isOpen(cell.text())) {
                continue;
            }
            int slot = typing.slot(cell.column());
            if (slot >= 0 && slot == ordinal && NUMBER.matcher(cell.text()).matches()) {
                number = cell.text();
            } else if (parts.isPresent() && slot == parts.get().column()) {
                Optional<String> found = part(row);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                part = found.get();
            } else if (hasBanners()
                    && isAcross(row)
                    && (cell.text().contains("…") || cell.text().contains("..."))) {
                return Optional.of(new Sample("", "", true));
            } else {
                return Optional.empty();
            }
        }
        String level = number.isEmpty() ? "" : levels.level(number).orElse("");
        return Optional.of(new Sample(level, part, hasBanners() && isAcross(row)));
    }

    private boolean hasBanners() {
        return table.levels().stream().anyMatch(Table.Level::banner);
    }

    private boolean isAcross(Row row) {
        Cell cell = row.cell(0);
        int reach = to.frame().lastColumn(cell.row(), cell.column()) - cell.column();
        return row.size() == 1 && reach > 0 && reach * 2 >= typing.lastColumn();
    }
}
