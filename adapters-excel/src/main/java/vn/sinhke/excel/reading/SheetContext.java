package vn.sinhke.excel.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.SheetFrame;
import vn.sinhke.validation.Severity;

/**
 * Where a sheet is read to.
 *
 * @param form the form
 * @param sheet name of the sheet in the workbook
 * @param frame what the sheet has around its cells
 * @param fields the values of the form's fields, as they are read
 * @param problems problems of the workbook
 * @param tally what became of rows
 * @param sink takes the rows
 * @param places takes the places of tables
 * @param totals takes the rows of sums
 */
record SheetContext(
        Form form,
        String sheet,
        SheetFrame frame,
        Map<String, Object> fields,
        ProblemLog problems,
        Tally tally,
        RowSink sink,
        Map<String, CellLocator.TablePlaces> places,
        Map<String, List<FormRow>> totals) {

    /** Says something about a cell of a column. */
    void problem(
            String code, Severity severity, int row, int column, Column of, String seen, String expected, String path) {
        problems.add(
                code,
                severity,
                CellPlace.at(sheet, row, column),
                of.title(),
                of.personal() ? CellProblem.mask(seen) : seen,
                expected,
                Optional.of(path));
    }

    /** Says that a cell stands outside of the form's columns. */
    void outside(Cell cell) {
        problems.add(
                "CEL-017",
                Severity.NOTE,
                CellPlace.at(sheet, cell.row(), cell.column()),
                "",
                "",
                "nội dung trong các cột của biểu mẫu",
                Optional.empty());
    }

    /** Says that something of the sheet is hidden. */
    void hidden(int row, int column, String what, String expected) {
        problems.add(
                "CEL-016", Severity.NOTE, CellPlace.at(sheet, row, column), what, what, expected, Optional.empty());
    }

    /** What stands in a cell, for a person; nothing for no cell. */
    static String seen(Cell cell) {
        return cell == null ? "" : cell.text();
    }
}
