package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Header;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.Row;

/** The titles of a table, prepared for comparing with the rows of a sheet. */
final class TableTitles {

    private static final int LONGEST_TITLE = 400;
    private static final ImmutableSet<String> ORDINALS = ImmutableSet.of("tt", "stt", "sott", "sothutu");

    /**
     * A column and what may stand above and in it.
     *
     * @param column the column
     * @param keys keys of its titles without units
     * @param wholes keys of its titles with units
     * @param groups keys of the titles of each group above it, from the top
     */
    record Leaf(
            Column column,
            ImmutableSet<String> keys,
            ImmutableSet<String> wholes,
            ImmutableList<ImmutableSet<String>> groups) {}

    private final Table table;
    private final ImmutableList<Leaf> leaves;
    private final ImmutableSet<String> keys;
    private final ImmutableSet<String> groupKeys;
    private final Optional<String> yearKey;

    TableTitles(Table table) {
        this.table = table;
        List<Leaf> found = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        table.columns().forEach(header -> collect(header, ImmutableList.of(), found, groups));
        this.leaves = ImmutableList.copyOf(found);
        this.groupKeys = ImmutableSet.copyOf(groups);
        Set<String> all = new HashSet<>(groups);
        leaves.forEach(leaf -> all.addAll(leaf.keys()));
        this.keys = ImmutableSet.copyOf(all);
        this.yearKey = table.years().map(years -> TitleKey.of(years.title().replace("{year}", " 0000 ")));
    }

    private static void collect(
            Header header, ImmutableList<ImmutableSet<String>> above, List<Leaf> leaves, Set<String> groups) {
        if (header instanceof Column column) {
            ImmutableSet<String> keys = TitleKey.all(column);
            leaves.add(new Leaf(
                    column,
                    column.kind() == CellKind.ORDINAL && keys.stream().anyMatch(ORDINALS::contains)
                            ? ImmutableSet.<String>builder()
                                    .addAll(keys)
                                    .addAll(ORDINALS)
                                    .build()
                            : keys,
                    TitleKey.wholes(column),
                    above));
        } else if (header instanceof Header.Group group) {
            ImmutableSet<String> keys = TitleKey.all(group);
            groups.addAll(keys);
            ImmutableList<ImmutableSet<String>> here = ImmutableList.<ImmutableSet<String>>builder()
                    .addAll(above)
                    .add(keys)
                    .build();
            group.columns().forEach(below -> collect(below, here, leaves, groups));
        }
    }

    Table table() {
        return table;
    }

    ImmutableList<Leaf> leaves() {
        return leaves;
    }

    boolean isGroup(String key) {
        return groupKeys.contains(key);
    }

    /** Whether a cell of that title numbers rows, or is for remarks, and is not missed. */
    static boolean isOrdinary(String key) {
        return key.isEmpty() || ORDINALS.contains(key) || key.equals("ghichu");
    }

    /** How many different titles of the table stand in the row. */
    int hits(Row row) {
        Set<String> hit = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            if (cell.kind() == Cell.Kind.TEXT) {
                String text = cell.text();
                String key = text.length() > LONGEST_TITLE ? "" : TitleKey.of(text);
                if (keys.contains(key) && !ORDINALS.contains(key)) {
                    hit.add(key);
                }
            }
        }
        return hit.size();
    }

    /** How many hits make a row the beginning of the header. */
    int enough() {
        return Math.min(2, leaves.size());
    }

    /** The year of which a title is; zero if it is none of the form's. */
    int year(String title) {
        if (yearKey.isEmpty()) {
            return 0;
        }
        String key = TitleKey.of(title);
        int at = yearKey.get().indexOf("0000");
        if (at >= 0 && key.length() == yearKey.get().length()) {
            int year = number(key, at);
            String other = key.substring(0, at) + "0000" + key.substring(at + 4);
            if (year != 0 && other.equals(yearKey.get())) {
                return year;
            }
        }
        if (key.length() == 4) {
            return number(key, 0);
        }
        return key.length() == 7 && key.startsWith("nam") ? number(key, 3) : 0;
    }

    private static int number(String key, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            char c = key.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value >= 1900 && value < 2100 ? value : 0;
    }
}
