package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.reading.Recognition.Missing;
import vn.sinhke.excel.reading.Recognition.Missing.Kind;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.excel.workbook.SheetFrame;
import vn.sinhke.excel.workbook.SheetInfo;
import vn.sinhke.excel.workbook.WorkbookFile;
import vn.sinhke.text.Folding;

/**
 * How much of a form's sheet stands on a sheet of a workbook.
 *
 * @param columns titles of columns that were found
 * @param fields labels that were found
 * @param titleLines lines of title that were found
 * @param missing titles of columns and labels that were not found
 * @param expected how many titles, labels and lines there could be
 */
record SheetScore(int columns, int fields, int titleLines, ImmutableList<Missing> missing, int expected) {

    /** Headers and titles stand above; who has them below this row is not known. */
    private static final int ROWS = 400;

    private static final int LONGEST = 600;

    /** The rows of a sheet in which headers and titles are looked for. */
    static List<Row> firstRows(WorkbookFile file, SheetInfo info) {
        List<Row> rows = new ArrayList<>();
        file.rows(info, row -> {
            rows.add(row);
            return rows.size() < ROWS;
        });
        return rows;
    }

    static SheetScore of(List<Row> rows, SheetFrame frame, Sheet sheet) {
        List<Missing> missing = new ArrayList<>();
        int expected = sheet.fields().size();
        int columns = 0;
        for (var table : sheet.tables()) {
            TableTitles titles = new TableTitles(table);
            int best = -1;
            HeaderMatch found = null;
            for (int i = 0; i < rows.size(); i++) {
                int hits = titles.hits(rows.get(i));
                if (hits >= titles.enough() && hits > best) {
                    best = hits;
                    found = HeaderMatch.of(
                            titles, rows.subList(i, Math.min(rows.size(), i + table.depth() + 2)), frame);
                }
            }
            expected += titles.leaves().size();
            for (int leaf = 0; leaf < titles.leaves().size(); leaf++) {
                if (found != null && found.column(leaf) >= 0) {
                    columns++;
                } else {
                    missing.add(new Missing(
                            Kind.COLUMN,
                            sheet.name(),
                            titles.leaves().get(leaf).column().title()));
                }
            }
        }
        Set<String> texts = new HashSet<>();
        List<String> plain = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.cell(i);
                String text = cell.kind() == Cell.Kind.TEXT ? cell.text() : "";
                if (!text.isEmpty() && text.length() <= LONGEST) {
                    texts.add(TitleKey.of(text));
                    int colon = text.indexOf(':');
                    if (colon > 0) {
                        texts.add(TitleKey.of(text.substring(0, colon)));
                    }
                    plain.add(text);
                }
            }
        }
        int fields = 0;
        for (Column field : sheet.fields()) {
            ImmutableSet<String> keys = TitleKey.all(field);
            if (keys.stream().anyMatch(texts::contains)) {
                fields++;
            } else {
                missing.add(new Missing(Kind.FIELD, sheet.name(), field.title()));
            }
        }
        int lines = 0;
        Set<String> folded = new HashSet<>();
        plain.forEach(text -> folded.add(Folding.fold(text)));
        for (String line : sheet.title()) {
            LineTemplate template = LineTemplate.of(line);
            boolean is = template.hasValues()
                    ? plain.stream().anyMatch(text -> template.values(text).isPresent())
                    : folded.contains(Folding.fold(line));
            lines += is ? 1 : 0;
            if (!is) {
                missing.add(new Missing(Kind.TITLE, sheet.name(), line));
            }
        }
        return new SheetScore(
                columns,
                fields,
                lines,
                ImmutableList.copyOf(missing),
                expected + 2 * sheet.title().size());
    }

    /** Points for comparing: a title counts more than a column. */
    int points() {
        return columns + fields + 2 * titleLines;
    }

    /** The points of a sheet that has all. */
    int most() {
        return expected;
    }

    /** Whether so much of it was found that it is no chance. */
    boolean isLikely() {
        return columns + fields >= Math.max(2, (expected + 3) / 4) || (titleLines > 0 && columns + fields >= 1);
    }
}
