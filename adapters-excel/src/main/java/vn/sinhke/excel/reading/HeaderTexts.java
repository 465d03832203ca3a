package vn.sinhke.excel.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.excel.workbook.SheetFrame;
import vn.sinhke.excel.workbook.SheetFrame.Region;

/** What stands in the header above each column of a sheet, merged cells counting for all that they cover. */
final class HeaderTexts {

    private HeaderTexts() {}

    /** The texts of each column that has any, from top to bottom. */
    static NavigableMap<Integer, List<String>> of(List<Row> block, SheetFrame frame) {
        int first = block.get(0).index();
        int last = lastRow(block, frame);
        TreeMap<Integer, List<String>> texts = new TreeMap<>();
        for (int i = 0; i < block.size(); i++) {
            Row row = block.get(i);
            NavigableMap<Integer, String> line = line(row, frame);
            boolean lowest = i == block.size() - 1;
            for (int c = 0; c < row.size(); c++) {
                texts.computeIfAbsent(row.cell(c).column(), k -> new ArrayList<>());
            }
            line.forEach((column, text) ->
                    texts.computeIfAbsent(column, k -> new ArrayList<>()).add(text));
            if (!lowest) {
                spread(row, block.subList(i + 1, block.size()), line, texts, frame, last);
            }
        }
        for (Region region : frame.merged()) {
            boolean inside = region.firstRow() >= first && region.firstRow() <= last;
            if (inside && region.lastColumn() > region.firstColumn() && region.lastRow() >= last) {
                // A title over columns down to the last row of the header is the title of the first of them.
                for (int column = region.firstColumn() + 1; column <= region.lastColumn(); column++) {
                    texts.remove(column);
                }
            }
        }
        texts.values().removeIf(List::isEmpty);
        return texts;
    }

    private static NavigableMap<Integer, String> line(Row row, SheetFrame frame) {
        TreeMap<Integer, String> line = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            int last = Math.min(frame.lastColumn(cell.row(), cell.column()), cell.column() + 1_000);
            for (int column = cell.column(); column <= last; column++) {
                if (!cell.text().isEmpty()) {
                    line.putIfAbsent(column, cell.text());
                }
            }
        }
        return line;
    }

    /** A title of a group that is not merged counts for the columns to its right that have titles below it. */
    private static void spread(
            Row row,
            List<Row> below,
            NavigableMap<Integer, String> line,
            Map<Integer, List<String>> texts,
            SheetFrame frame,
            int last) {
        for (Row lower : below) {
            for (int i = 0; i < lower.size(); i++) {
                int column = lower.cell(i).column();
                var left = line.floorEntry(column);
                if (left != null
                        && left.getKey() < column
                        && frame.lastRow(row.index(), left.getKey()) < last
                        && frame.lastColumn(row.index(), left.getKey()) == left.getKey()
                        && hasBelow(left.getKey(), below)) {
                    List<String> above = texts.computeIfAbsent(column, k -> new ArrayList<>());
                    if (!above.contains(left.getValue())) {
                        above.add(left.getValue());
                    }
                }
            }
        }
    }

    private static boolean hasBelow(int column, List<Row> below) {
        return below.stream().anyMatch(row -> row.find(column) != null);
    }

    /** The last row that a cell of the block reaches, being merged. */
    static int lastRow(List<Row> block, SheetFrame frame) {
        int last = block.get(block.size() - 1).index();
        for (Row row : block) {
            for (int i = 0; i < row.size(); i++) {
                int reach = frame.lastRow(row.index(), row.cell(i).column());
                last = Math.max(last, Math.min(reach, row.index() + 10));
            }
        }
        return last;
    }
}
