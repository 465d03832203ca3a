package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.text.Folding;

/** Tells the rows under a header that are not values: numbers of columns, banners, sums, footer, empty lines. */
final class RowKinds {

    private static final Pattern NUMBER_OF_COLUMN = Pattern.compile("\\(?([0-9]{1,3}|[A-ZĐ])\\)?(?:\\s*=.*)?");
    private static final ImmutableSet<String> TOTALS = ImmutableSet.of("tong cong", "tong so", "cong", "tong");
    private static final int LONGEST_TOTAL = 24;

    private final SheetContext to;
    private final ImmutableList<Column> leaves;
    private final RowTyping typing;
    private final FooterLines footers;
    private final Optional<String> banner;
    private final String totalLabel;
    private final int partColumn;

    RowKinds(SheetContext to, Table table, RowTyping typing, FooterLines footers) {
        this.to = to;
        this.leaves = table.leaves();
        this.typing = typing;
        this.footers = footers;
        this.banner = table.levels().stream()
                .filter(Table.Level::banner)
                .map(Table.Level::id)
                .findFirst();
        this.totalLabel =
                table.total().map(total -> Folding.fold(total.label())).orElse("");
        this.partColumn = table.parts()
                .map(parts -> RowChecks.index(table, parts.column()))
                .orElse(-1);
    }

    /** The level of banners. */
    String banner() {
        return banner.orElseThrow();
    }

    /** Whether the row under a header only numbers its columns: 1, 2, 3 in order, some of them by how they are made. */
    static boolean isNumbers(Row row) {
        int last = 0;
        int numbers = 0;
        for (int i = 0; i < row.size(); i++) {
            String text = row.cell(i).text();
            var match = NUMBER_OF_COLUMN.matcher(text);
            if (text.length() > 60 || !match.matches()) {
                return false;
            }
            String number = match.group(1);
            if (Character.isDigit(number.charAt(0))) {
                int value = Integer.parseInt(number);
                if (value != last + 1) {
                    return false;
                }
                last = value;
                numbers++;
            }
        }
        return row.size() >= 3 && numbers >= 2;
    }

    /** Whether the header stands there once more, as on each page of a sheet that was put together. */
    boolean isHeaderAgain(Row row, TableTitles titles) {
        for (int i = 0; i < Math.min(row.size(), 2); i++) {
            Cell cell = row.cell(i);
            int slot = typing.slot(cell.column());
            if (slot >= 0
                    && slot < leaves.size()
                    && cell.kind() == Cell.Kind.TEXT
                    && cell.text().equals(leaves.get(slot).title())) {
                return titles.hits(row) >= titles.enough() && row.size() > 1;
            }
        }
        return false;
    }

    boolean isFooter(Row row) {
        return footers.begin(row);
    }

    static boolean isNumber(Cell cell) {
        String text = cell.text();
        return text.length() <= 6 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean hasNumber(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (isNumber(row.cell(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row is an empty line of the drawn form: nothing but its number and the word of its part. */
    boolean isOnlyNumbered(Row row, int ordinal) {
        if (row.size() > 2 || (ordinal < 0 && partColumn < 0)) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            int slot = typing.slot(row.cell(i).column());
            if (slot < 0 || (slot != ordinal && slot != partColumn)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row is one of sums, told by its first text. */
    boolean isTotal(Row row) {
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            if (cell.kind() == Cell.Kind.TEXT) {
                String text = cell.text();
                char c = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(0));
                boolean like = c == 't' || c == 'c' || (!totalLabel.isEmpty() && c == totalLabel.charAt(0));
                if (!like || text.length() > LONGEST_TOTAL) {
                    return false;
                }
                String folded = Folding.fold(text);
                return folded.equals(totalLabel) || TOTALS.contains(folded);
            }
        }
        return false;
    }

    /** Whether the row is one text across the table: merged over most of it, or in capitals. */
    boolean isBanner(Row row) {
        if (banner.isEmpty() || row.size() != 1 || row.cell(0).kind() != Cell.Kind.TEXT) {
            return false;
        }
        Cell cell = row.cell(0);
        int slot = typing.slot(cell.column());
        boolean number = slot >= 0
                && slot < leaves.size()
                && leaves.get(slot).kind() == CellKind.ORDINAL
                && cell.text().length() <= 5;
        int reach = to.frame().lastColumn(cell.row(), cell.column()) - cell.column();
        return !number && ((reach > 0 && reach * 2 >= typing.lastColumn()) || FooterLines.isUpper(cell.text()));
    }
}
