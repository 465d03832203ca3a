package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.workbook.CellPlace;

/**
 * Where the values of a filled form stood (vị trí ô), also those that are missing: a row's place is kept as a number, so
 * that a million rows take little.
 */
public final class CellLocator {

    private final ImmutableMap<String, CellPlace> fields;
    private final ImmutableMap<String, TablePlaces> tables;

    CellLocator(Map<String, CellPlace> fields, Map<String, TablePlaces> tables) {
        this.fields = ImmutableMap.copyOf(fields);
        this.tables = ImmutableMap.copyOf(tables);
    }

    /** The cell of a field's value, with content or without; empty if the workbook has not its label. */
    public Optional<CellPlace> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** The first cell of a table's header; empty if the workbook has not the table. */
    public Optional<CellPlace> table(String table) {
        return places(table).map(places -> CellPlace.at(places.sheet, places.headerRow, 0));
    }

    /** The first cell of a row of a table; empty if there is no such row. */
    public Optional<CellPlace> row(String table, int row) {
        return places(table)
                .filter(places -> row < places.size)
                .map(places -> CellPlace.at(places.sheet, places.rows[row], 0));
    }

    /** The cell of a row and column; empty if there is no such row, or the workbook has not the column. */
    public Optional<CellPlace> cell(String table, int row, String column) {
        return places(table)
                .filter(places -> row < places.size && places.columns.containsKey(column))
                .map(places -> CellPlace.at(places.sheet, places.rows[row], places.columns.get(column)));
    }

    /** The cell of a row and year; empty if there is no such row, or the workbook has not the year. */
    public Optional<CellPlace> year(String table, int row, int year) {
        return places(table)
                .filter(places -> row < places.size && places.years.containsKey(year))
                .map(places -> CellPlace.at(places.sheet, places.rows[row], places.years.get(year)));
    }

    /** The cell of a column in the row of sums; empty if there is none. */
    public Optional<CellPlace> total(String table, String column) {
        return places(table)
                .filter(places -> places.totalRow >= 0 && places.columns.containsKey(column))
                .map(places -> CellPlace.at(places.sheet, places.totalRow, places.columns.get(column)));
    }

    /** The years for which a table has columns, from the first. */
    public ImmutableList<Integer> years(String table) {
        return places(table).map(places -> places.years.keySet().asList()).orElse(ImmutableList.of());
    }

    private Optional<TablePlaces> places(String table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** Where the rows and columns of a table stand. */
    static final class TablePlaces {

        private final String sheet;
        private final int headerRow;
        private final ImmutableMap<String, Integer> columns;
        private final ImmutableSortedMap<Integer, Integer> years;
        private int[] rows = new int[16];
        private int size;
        private int totalRow = -1;

        TablePlaces(String sheet, Table table, HeaderMatch header) {
            this.sheet = sheet;
            this.headerRow = header.firstRow();
            this.years = header.years();
            Map<String, Integer> found = new HashMap<>();
            for (int leaf = 0; leaf < table.leaves().size(); leaf++) {
                if (header.column(leaf) >= 0) {
                    found.put(table.leaves().get(leaf).id(), header.column(leaf));
                }
            }
            this.columns = ImmutableMap.copyOf(found);
        }

        void add(int row) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
            }
            rows[size] = row;
            size++;
        }

        /** Which row of the table stands there; the next to come if none does yet. */
        int indexOf(int sheetRow) {
            int found = Arrays.binarySearch(rows, 0, size, sheetRow);
            return found < 0 ? -found - 1 : found;
        }

        int size() {
            return size;
        }

        Set<Integer> years() {
            return years.keySet();
        }

        void total(int row) {
            totalRow = row;
        }
    }
}
