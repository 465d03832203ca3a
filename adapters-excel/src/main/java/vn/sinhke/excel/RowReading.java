package vn.sinhke.excel;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.Column.Kind;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.GridCell;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Severity;

/** One row of a table, read column by column; where it goes in the subject is said first. */
final class RowReading {

    private static final Column YEAR_AMOUNT = Column.of("byYear", "Năm", Kind.MONEY, 18);

    private final TableReading table;
    private final int row;
    private final Reading reading;
    private String prefix = "";

    RowReading(TableReading table, int row, Reading reading) {
        this.table = table;
        this.row = row;
        this.reading = reading;
        reading.rowRead();
    }

    /** Says that the row is the part at that path, with an index unless it is negative. */
    RowReading at(String path, int index) {
        prefix = index < 0 ? path : path + "[" + index + "]";
        reading.place(prefix, table.sheet(), row, table.sheet().row(row).firstKey());
        return this;
    }

    boolean isTotal() {
        return table.isTotal(row);
    }

    Optional<GridCell> cell(Column column) {
        return table.cell(row, column);
    }

    /** Keeps the place also of an empty cell, so that what is missing can be pointed at. */
    private String path(Column column) {
        String path = prefix + "/" + column.path();
        table.column(column).ifPresent(index -> reading.place(path, table.sheet(), row, index));
        return path;
    }

    Optional<String> text(Column column) {
        return reading.text(cell(column), table.sheet(), column, path(column));
    }

    Optional<String> digits(Column column) {
        return reading.digits(cell(column), table.sheet(), column, path(column));
    }

    Optional<Vnd> money(Column column) {
        return reading.money(cell(column), table.sheet(), column, path(column));
    }

    Optional<Integer> count(Column column) {
        return reading.count(cell(column), table.sheet(), column, path(column));
    }

    Optional<BigDecimal> decimal(Column column) {
        return reading.decimal(cell(column), table.sheet(), column, path(column));
    }

    Optional<LocalDate> date(Column column) {
        return reading.date(cell(column), table.sheet(), column, path(column));
    }

    <E> Optional<E> word(Column column, Words<E> words) {
        return reading.word(cell(column), table.sheet(), column, words, path(column));
    }

    /** The amounts in the columns of years. */
    Map<Integer, Vnd> years() {
        ImmutableSortedMap.Builder<Integer, Vnd> amounts = ImmutableSortedMap.naturalOrder();
        table.years().forEach((year, column) -> {
            String path = prefix + "/byYear/" + year;
            reading.money(table.sheet().cell(row, column), table.sheet(), YEAR_AMOUNT, path)
                    .ifPresent(amount -> amounts.put(year, amount));
        });
        return amounts.build();
    }

    /** Reports something about the cell of that column. */
    void problem(String code, Column column, String expected) {
        reading.problem(
                code,
                Severity.WARNING,
                CellPlace.at(table.sheet().name(), row, table.column(column).orElse(0)),
                column.title(),
                cell(column)
                        .map(GridCell::text)
                        .map(t -> column.isPersonal() ? Reading.mask(t) : t)
                        .orElse(""),
                expected,
                Optional.of(prefix));
    }

    /** Reports that the row cannot be used for want of that column. */
    void refuse(Column column, String expected) {
        reading.rowRefused();
        if (cell(column).isEmpty()) {
            problem("CEL-018", column, expected);
        } else if (column.kind() != Kind.WORD) {
            problem("CEL-005", column, expected);
        }
    }
}
