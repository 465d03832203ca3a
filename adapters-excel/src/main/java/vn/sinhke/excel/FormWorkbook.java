package vn.sinhke.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import vn.sinhke.excel.drawing.FormDrawing;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.excel.reading.FormReading;
import vn.sinhke.excel.reading.RowSink;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;

/**
 * Workbooks of a form whose values stay cells (biểu giữ nguyên ô): drawn empty, written and read by the form's descriptor
 * alone. A form with a subject can be read so too, for its cells.
 */
public final class FormWorkbook {

    private final Form form;

    private FormWorkbook(Form form) {
        this.form = form;
    }

    /** Workbooks of that form. */
    public static FormWorkbook of(Form form) {
        return new FormWorkbook(form);
    }

    /** The form. */
    public Form form() {
        return form;
    }

    /** Draws the empty form. The stream is not closed. */
    public void draw(OutputStream out) throws IOException {
        FormDrawing.draw(form, out);
    }

    /**
     * Draws the form with values; it reads back to equal ones. The stream is not closed.
     *
     * @throws IllegalArgumentException if a value is of another type than its column's kind says
     */
    public void write(FilledForm values, OutputStream out) throws IOException {
        FormDrawing.draw(form, values, out);
    }

    /**
     * Draws the form with rows that come one after the other and are not kept, however many. The stream is not closed.
     *
     * @param values the fields, and the tables that the rows do not name
     * @param rows the rows by table
     * @throws IllegalArgumentException if a value is of another type than its column's kind says
     */
    public void write(FilledForm values, Map<String, Iterator<FormRow>> rows, OutputStream out) throws IOException {
        FormDrawing.draw(form, values, rows, out);
    }

    /**
     * Reads all of a workbook.
     *
     * @throws vn.sinhke.excel.workbook.WorkbookException if the file is no workbook, or over the limits
     */
    public FormImport read(WorkbookSource source, Limits limits) {
        return FormReading.read(source, form, limits);
    }

    /**
     * Reads a workbook in one pass, giving rows away as they come, so that a list of any length takes little memory.
     *
     * @param mostProblems how many problems are kept; the others are counted
     * @param sink takes the rows
     * @throws vn.sinhke.excel.workbook.WorkbookException if the file is no workbook, or over the limits; rows may have
     *     been given away before that was known
     */
    public FormImport stream(WorkbookSource source, Limits limits, int mostProblems, RowSink sink) {
        return FormReading.stream(source, form, limits, mostProblems, sink);
    }
}
