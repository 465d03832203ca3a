package vn.sinhke.desk;

import java.nio.file.Path;
import vn.sinhke.excel.FormWorkbook;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;

/**
 * A workbook of a form that no rule is about. It is read in one pass and its rows are not kept, so that a list may be of
 * any length; its problems are all counted.
 *
 * @param file where it lies
 * @param name name of the file, without its folder
 * @param form its form
 * @param read what reading it came to
 */
record FormArrival(Path file, String name, Form form, FormImport read) {

    /** How many problems of one workbook are kept to be shown and marked; the others are counted. */
    static final int MOST_KEPT = 10_000;

    /**
     * Reads a workbook.
     *
     * @throws vn.sinhke.excel.workbook.WorkbookException if it is damaged or over the limits
     */
    static FormArrival of(Path file, String name, Form form) {
        FormImport read = FormWorkbook.of(form).stream(
                WorkbookSource.of(file), Limits.DEFAULT, MOST_KEPT, (table, index, sheetRow, row) -> {});
        return new FormArrival(file, name, form, read);
    }
}
