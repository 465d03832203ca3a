package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.binding.Binding;
import vn.sinhke.excel.drawing.FormDrawing;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.reading.FormReading;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;

/**
 * Workbooks of a form that hold a subject (biểu của một đối tượng): drawn empty, filled, and read, by the form's
 * descriptor alone.
 *
 * @param <T> the type of subject
 */
public final class SubjectWorkbook<T> {

    private final Form form;
    private final Binding<T> binding;

    private SubjectWorkbook(Form form, Binding<T> binding) {
        this.form = form;
        this.binding = binding;
    }

    /**
     * Workbooks of that form.
     *
     * @throws IllegalArgumentException if the form says a path that is no part of the type
     */
    public static <T> SubjectWorkbook<T> of(Form form, Class<T> type) {
        return new SubjectWorkbook<>(form, Binding.of(form, type));
    }

    /** Draws the empty form. The stream is not closed. */
    public void draw(OutputStream out) throws IOException {
        FormDrawing.draw(drawn(), out);
    }

    /**
     * Draws the form filled with the subject; a form that has a place for every part of it reads back to an equal one.
     * The stream is not closed.
     *
     * @throws IllegalArgumentException if a value is none that a cell holds: a share that no decimal number is equal to,
     *     such as a third, is not rounded
     */
    public void write(T subject, OutputStream out) throws IOException {
        FilledForm values = binding.values(subject);
        Map<String, ImmutableList<FormRow>> rows = new LinkedHashMap<>();
        values.tables()
                .forEach((table, all) -> rows.put(
                        table,
                        all.stream()
                                .filter(row -> !row.level().equals(Table.TOTAL))
                                .collect(ImmutableList.toImmutableList())));
        FormDrawing.draw(
                drawn(),
                new FilledForm(values.form(), values.fields(), ImmutableMap.copyOf(rows), values.years()),
                out);
    }

    /**
     * Reads a filled form.
     *
     * @throws vn.sinhke.excel.workbook.WorkbookException if the file is no workbook, or over the limits
     */
    public Import<T> read(WorkbookSource source, Limits limits) {
        return binding.subject(FormReading.read(source, form, limits));
    }

    /** The form without rows of sums that only repeat a field: such a row is read where senders add it, and not offered. */
    private Form drawn() {
        return new Form(
                form.id(),
                form.version(),
                form.name(),
                form.english(),
                form.source(),
                form.subject(),
                form.sheets().stream().map(SubjectWorkbook::drawn).collect(ImmutableList.toImmutableList()),
                form.words());
    }

    private static Sheet drawn(Sheet sheet) {
        return new Sheet(
                sheet.name(),
                sheet.others(),
                sheet.heading(),
                sheet.title(),
                sheet.note(),
                sheet.fields(),
                sheet.tables().stream().map(SubjectWorkbook::drawn).collect(ImmutableList.toImmutableList()),
                sheet.footer(),
                sheet.page(),
                sheet.optional());
    }

    private static Table drawn(Table table) {
        boolean repeats = table.total().filter(total -> !total.into().isEmpty()).isPresent();
        return new Table(
                table.id(),
                table.into(),
                table.title(),
                table.columns(),
                table.levels(),
                table.parts(),
                repeats ? Optional.empty() : table.total(),
                table.years(),
                table.routes(),
                table.checks(),
                table.emptyRows());
    }
}
