package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.form.Table;

/**
 * Draws a form from its descriptor (vẽ biểu mẫu): empty to be filled by hand, or with values. A drawn workbook holds
 * values alone and no formula: text is text whatever it begins with, and sums are the numbers that they come to, so that
 * a reader that does not compute sees them too. A value of another type than its column's kind says is a caller's
 * mistake and throws {@link IllegalArgumentException}; the stream then holds no workbook. The stream is not closed.
 */
public final class FormDrawing {

    private static final String LISTS = "Danh mục";

    private FormDrawing() {}

    /** Draws the empty form. */
    public static void draw(Form form, OutputStream out) throws IOException {
        draw(form, FilledForm.empty(form), out);
    }

    /**
     * Draws the form with values. A row whose number is left out gets it as its level says; a banner is written in
     * capitals; a table without rows offers empty ones.
     */
    public static void draw(Form form, FilledForm values, OutputStream out) throws IOException {
        refuse(form, "tables", values.tables().keySet(), tables(form));
        draw(form, values, table -> Rows.Source.of(values.rows(table)), out);
    }

    /**
     * Draws the form with rows that come one after the other and are not kept, however many. The tables that they do
     * not name are drawn from the values. Sums that stand above such rows cannot be added up before them: the row of
     * level {@link Table#TOTAL} then comes first.
     *
     * @param rows the rows by table
     */
    public static void draw(Form form, FilledForm values, Map<String, Iterator<FormRow>> rows, OutputStream out)
            throws IOException {
        refuse(form, "tables", Sets.union(values.tables().keySet(), rows.keySet()), tables(form));
        draw(
                form,
                values,
                table -> rows.containsKey(table) ? Rows.Source.of(rows.get(table)) : Rows.Source.of(values.rows(table)),
                out);
    }

    private static void draw(Form form, FilledForm values, Rows rows, OutputStream out) throws IOException {
        if (!values.form().equals(form.key())) {
            throw new IllegalArgumentException("Form " + form.key() + ": seen values of form " + values.form());
        }
        refuse(form, "fields", values.fields().keySet(), fields(form));
        SortedSet<Integer> years = Collections.unmodifiableSortedSet(values.years());
        ImmutableList<String> names = form.sheets().stream().map(Sheet::name).collect(ImmutableList.toImmutableList());
        Canvas canvas = new Canvas(out, names, needsLists(form) ? LISTS : "");
        for (Sheet sheet : form.sheets()) {
            CanvasSheet drawn = canvas.sheet(sheet.name());
            new FormSheet(form, sheet, drawn, values.fields(), years).draw(values.fields(), years, rows);
            drawn.finish();
        }
        canvas.close();
    }

    private static boolean needsLists(Form form) {
        return form.words().values().stream().anyMatch(words -> !CanvasSheet.isShort(words.offered()));
    }

    private static Set<String> tables(Form form) {
        return form.sheets().stream()
                .flatMap(sheet -> sheet.tables().stream())
                .map(Table::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Set<String> fields(Form form) {
        return form.sheets().stream()
                .flatMap(sheet -> sheet.fields().stream())
                .map(Column::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static void refuse(Form form, String what, Set<String> seen, Set<String> known) {
        Set<String> unknown = Sets.difference(seen, known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "Form " + form.key() + ": seen " + what + " " + unknown + ", expected some of " + known);
        }
    }
}
