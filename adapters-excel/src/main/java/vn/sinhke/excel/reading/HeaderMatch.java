package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.excel.workbook.SheetFrame;

/**
 * Which column of a sheet is which of a table's: found by titles, those of the groups above them deciding where two
 * columns are called alike.
 */
final class HeaderMatch {

    /** A title under which nothing of the form was found. */
    record Stranger(int column, String title, boolean twice) {}

    private record Pair(int score, int column, int leaf) {}

    private final int firstRow;
    private final int lastRow;
    private final int[] columnOfLeaf;
    private final ImmutableSortedMap<Integer, Integer> years;
    private final ImmutableList<Stranger> strangers;

    private HeaderMatch(
            int firstRow,
            int lastRow,
            int[] columnOfLeaf,
            ImmutableSortedMap<Integer, Integer> years,
            ImmutableList<Stranger> strangers) {
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        this.columnOfLeaf = columnOfLeaf;
        this.years = years;
        this.strangers = strangers;
    }

    /**
     * Matches the header that begins with the first of the rows.
     *
     * @param rows the row of the first titles and the rows below it, as many as a header of the form can have
     */
    static HeaderMatch of(TableTitles titles, List<Row> rows, SheetFrame frame) {
        List<Row> block = block(titles, rows, frame);
        Map<Integer, List<String>> texts = HeaderTexts.of(block, frame);
        List<Pair> pairs = new ArrayList<>();
        texts.forEach((column, above) -> {
            for (int leaf = 0; leaf < titles.leaves().size(); leaf++) {
                int score = score(titles, titles.leaves().get(leaf), above);
                if (score > 0) {
                    pairs.add(new Pair(score, column, leaf));
                }
            }
        });
        pairs.sort(Comparator.comparingInt(Pair::score)
                .reversed()
                .thenComparing(Pair::column)
                .thenComparing(Pair::leaf));
        int[] columnOfLeaf = new int[titles.leaves().size()];
        Arrays.fill(columnOfLeaf, -1);
        Map<Integer, Integer> leafOfColumn = new TreeMap<>();
        for (Pair pair : pairs) {
            if (columnOfLeaf[pair.leaf()] < 0 && !leafOfColumn.containsKey(pair.column())) {
                columnOfLeaf[pair.leaf()] = pair.column();
                leafOfColumn.put(pair.column(), pair.leaf());
            }
        }
        TreeMap<Integer, Integer> years = new TreeMap<>();
        ImmutableList.Builder<Stranger> strangers = ImmutableList.builder();
        texts.forEach((column, above) -> {
            String last = above.get(above.size() - 1);
            int year = leafOfColumn.containsKey(column) ? 0 : titles.year(last);
            boolean known = pairs.stream().anyMatch(pair -> pair.column() == column);
            if (year != 0) {
                if (years.putIfAbsent(year, column) != null) {
                    strangers.add(new Stranger(column, last, true));
                }
            } else if (!leafOfColumn.containsKey(column) && !TableTitles.isOrdinary(TitleKey.of(last))) {
                strangers.add(new Stranger(column, last, known));
            }
        });
        int first = block.get(0).index();
        int last = HeaderTexts.lastRow(block, frame);
        return new HeaderMatch(first, last, columnOfLeaf, ImmutableSortedMap.copyOf(years), strangers.build());
    }

    /** The rows that belong to the header: as long as they add titles, and are no more than the form's header has. */
    private static List<Row> block(TableTitles titles, List<Row> rows, SheetFrame frame) {
        List<Row> block = new ArrayList<>();
        block.add(rows.get(0));
        int last = HeaderTexts.lastRow(block, frame);
        for (Row row : rows.subList(1, rows.size())) {
            boolean merged = row.index() <= last;
            boolean near = row.index() < rows.get(0).index() + titles.table().depth() + 1;
            int hits = titles.hits(row);
            boolean years = hits == 0 && hasYears(titles, row);
            if (!merged && !(near && block.size() < titles.table().depth() && (hits >= titles.enough() || years))) {
                break;
            }
            block.add(row);
            last = Math.max(last, HeaderTexts.lastRow(block, frame));
        }
        return block;
    }

    private static boolean hasYears(TableTitles titles, Row row) {
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            if (titles.year(cell.text()) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int score(TableTitles titles, TableTitles.Leaf leaf, List<String> texts) {
        String last = texts.get(texts.size() - 1);
        String key = TitleKey.of(last);
        int score = 0;
        if (leaf.keys().contains(key)) {
            score = leaf.wholes().contains(TitleKey.whole(last)) ? 15 : 10;
        } else if (leaf.groups().stream()
                .anyMatch(group ->
                        group.stream().anyMatch(g -> leaf.keys().stream().anyMatch(k -> key.equals(g + k))))) {
            return 12;
        }
        if (score == 0 || texts.size() == 1) {
            return score;
        }
        boolean other = false;
        int matches = 0;
        for (String text : texts.subList(0, texts.size() - 1)) {
            String above = TitleKey.of(text);
            boolean own = leaf.groups().stream().anyMatch(group -> group.contains(above));
            matches += own ? 1 : 0;
            other |= !own && titles.isGroup(above);
        }
        return other && matches == 0 ? 0 : score + 20 * matches;
    }

    /** The first row of the header. */
    int firstRow() {
        return firstRow;
    }

    /** The last row of the header. */
    int lastRow() {
        return lastRow;
    }

    /** The column of a leaf; below zero if the sheet has it not. */
    int column(int leaf) {
        return columnOfLeaf[leaf];
    }

    /** How many leaves have a column. */
    int found() {
        return (int) Arrays.stream(columnOfLeaf).filter(column -> column >= 0).count();
    }

    /** The columns of years, by year. */
    ImmutableSortedMap<Integer, Integer> years() {
        return years;
    }

    /** Titles that are none of the form's, or of a column that the sheet has twice. */
    ImmutableList<Stranger> strangers() {
        return strangers;
    }

    /** Whether the column has a title that is none of the form's, which is said once for the column. */
    boolean isStranger(int column) {
        for (Stranger stranger : strangers) {
            if (stranger.column() == column) {
                return true;
            }
        }
        return false;
    }
}
