package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.reading.CellLocator;
import vn.sinhke.excel.workbook.CellPlace;

/** Where the parts of a summary stood, also those that are blank: a finding about a blank cell leads to it. */
final class SummaryPlaces {

    private SummaryPlaces() {}

    static ImmutableMap<String, CellPlace> of(
            CellLocator locator,
            String table,
            ImmutableList<Column> columns,
            int rows,
            int totals,
            UnaryOperator<String> path) {
        Map<String, CellPlace> places = new LinkedHashMap<>();
        locator.field("unit").ifPresent(cell -> places.put("unit", cell));
        locator.field("year").ifPresent(cell -> places.put("year", cell));
        locator.table(table).ifPresent(cell -> places.put("rows", cell));
        for (int row = 0; row < rows; row++) {
            int index = row;
            String at = table + "[" + row + "]";
            locator.row(table, row).ifPresent(cell -> places.put(path.apply(at), cell));
            for (Column column : columns) {
                locator.cell(table, index, column.id())
                        .ifPresent(cell -> places.put(path.apply(at + "/" + column.id()), cell));
            }
        }
        for (int row = rows; row < rows + totals; row++) {
            String at = table + "[" + row + "]";
            for (Column column : columns) {
                locator.total(table, column.id())
                        .ifPresent(cell -> places.put(path.apply(at + "/" + column.id()), cell));
            }
        }
        return ImmutableMap.copyOf(places);
    }
}
