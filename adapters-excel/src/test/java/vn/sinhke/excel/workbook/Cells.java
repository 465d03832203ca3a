package vn.sinhke.excel.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Reads a whole workbook into lines that can be compared, one for each cell. */
final class Cells {

    private Cells() {}

    static List<String> of(byte[] file) {
        try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
            return of(workbook);
        }
    }

    static List<String> of(WorkbookFile workbook) {
        List<String> lines = new ArrayList<>();
        for (SheetInfo sheet : workbook.sheets()) {
            workbook.rows(sheet, row -> {
                for (int i = 0; i < row.size(); i++) {
                    lines.add(line(sheet.name(), row.cell(i)));
                }
                return true;
            });
        }
        return lines;
    }

    static List<Row> rows(byte[] file) {
        List<Row> rows = new ArrayList<>();
        try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
            workbook.rows(workbook.sheets().get(0), rows::add);
        }
        return rows;
    }

    private static String line(String sheet, Cell cell) {
        StringJoiner line = new StringJoiner(" ");
        line.add(CellPlace.at(sheet, cell.row(), cell.column()).toString());
        line.add(cell.kind().toString()).add("[" + cell.text() + "]");
        cell.number().ifPresent(number -> line.add(number.toPlainString()));
        cell.date().ifPresent(date -> line.add(date.toString()));
        if (cell.percent()) {
            line.add("percent");
        }
        if (cell.formula()) {
            line.add("formula");
        }
        if (cell.hidden()) {
            line.add("hidden");
        }
        return line.toString();
    }
}
