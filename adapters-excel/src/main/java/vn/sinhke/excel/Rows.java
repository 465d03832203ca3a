package vn.sinhke.excel;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.validation.Severity;

/** The rows of a table that have content; those with content outside its columns only are reported and left out. */
final class Rows implements Iterable<RowReading> {

    private final TableReading table;
    private final Reading reading;

    Rows(TableReading table, Reading reading) {
        this.table = table;
        this.reading = reading;
    }

    TableReading table() {
        return table;
    }

    @Override
    public Iterator<RowReading> iterator() {
        List<RowReading> rows = table.rows().stream()
                .filter(this::hasContent)
                .map(row -> new RowReading(table, row, reading))
                .toList();
        return rows.iterator();
    }

    private boolean hasContent(int row) {
        if (table.hasContent(row)) {
            return true;
        }
        // A row that has nothing but its number is an empty line of the drawn form.
        boolean onlyNumber = table.sheet().row(row).size() == 1
                && table.sheet().row(row).firstEntry().getValue().text().matches("[0-9]{1,6}");
        if (!onlyNumber) {
            int column = table.sheet().row(row).firstKey();
            reading.rowRefused();
            reading.problem(
                    "CEL-017",
                    Severity.NOTE,
                    CellPlace.at(table.sheet().name(), row, column),
                    "",
                    "",
                    "nội dung trong các cột của biểu mẫu",
                    Optional.empty());
        }
        return false;
    }
}
