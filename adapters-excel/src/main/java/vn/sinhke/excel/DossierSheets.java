package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Grid;
import vn.sinhke.excel.workbook.GridSheet;
import vn.sinhke.text.Folding;
import vn.sinhke.validation.Severity;

/** The sheets and tables of a dossier workbook, found by name and by the content of their headers. */
final class DossierSheets {

    private final Grid grid;
    private final Reading reading;

    DossierSheets(Grid grid, Reading reading) {
        this.grid = grid;
        this.reading = reading;
    }

    static boolean isDossier(Grid grid) {
        long known = DossierForm.SHEETS.stream()
                .filter(name -> sheet(grid, name).isPresent())
                .count();
        return known >= 3 && sheet(grid, DossierForm.PROJECT).isPresent();
    }

    private static Optional<GridSheet> sheet(Grid grid, String name) {
        return grid.sheets().stream()
                .filter(sheet -> Folding.fold(sheet.name()).equals(Folding.fold(name)))
                .findFirst();
    }

    /** Returns the sheet of that name, however it is written; reports one that is missing or hidden. */
    Optional<GridSheet> sheet(String name) {
        Optional<GridSheet> sheet = sheet(grid, name);
        if (sheet.isEmpty()) {
            reading.problem(
                    "CEL-008",
                    Severity.WARNING,
                    new CellPlace(grid.sheets().get(0).name(), "A1"),
                    name,
                    "",
                    name,
                    Optional.empty());
        }
        sheet.filter(GridSheet::hidden)
                .ifPresent(hidden -> reading.problem(
                        "CEL-016",
                        Severity.NOTE,
                        new CellPlace(hidden.name(), "A1"),
                        name,
                        name,
                        "trang tính không bị ẩn",
                        Optional.empty()));
        return sheet;
    }

    /** Returns the rows of the table with these columns on that sheet. */
    Optional<Rows> rows(String sheetName, String path, ImmutableList<Column> columns) {
        return sheet(sheetName).flatMap(sheet -> rows(sheet, path, columns, ImmutableList.of()));
    }

    /** Returns the rows of one of several tables on a sheet. */
    Optional<Rows> rows(
            GridSheet sheet, String path, ImmutableList<Column> columns, ImmutableList<ImmutableList<Column>> others) {
        Optional<TableReading> table = TableReading.find(sheet, columns, others, reading);
        if (table.isEmpty()) {
            reading.problem(
                    "CEL-009",
                    Severity.WARNING,
                    new CellPlace(sheet.name(), "A1"),
                    columns.get(0).title(),
                    "",
                    columns.get(0).title() + ", " + columns.get(1).title(),
                    Optional.of(path));
            return Optional.empty();
        }
        reading.place(path, sheet, table.get().headerRow(), 0);
        return Optional.of(new Rows(table.get(), reading));
    }
}
