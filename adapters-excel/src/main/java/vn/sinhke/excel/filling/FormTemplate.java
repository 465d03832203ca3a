package vn.sinhke.excel.filling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.excel.drawing.FieldCells;
import vn.sinhke.excel.edit.Filling;
import vn.sinhke.excel.edit.TemplateLook;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.reading.FormLayout;
import vn.sinhke.excel.reading.FormLayout.TableLayout;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;
import vn.sinhke.excel.workbook.WorkbookSource;

/**
 * A user's own layout of a form (biểu mẫu của người dùng), filled without any instruction written in it: headers, labels
 * and lines are found by content as when a workbook is read, with columns in any order and others among them; rows look
 * like the empty ones under the header; sums go where their label stands, and a formula there stays. Everything else in
 * the workbook stays as it is. What has no place in it is told, not dropped in silence.
 */
public final class FormTemplate {

    private final WorkbookSource source;
    private final Filling filling;
    private final TemplateLook look;
    private final boolean breaks;

    private FormTemplate(WorkbookSource source, Filling filling, TemplateLook look, boolean breaks) {
        this.source = source;
        this.filling = filling;
        this.look = look;
        this.breaks = breaks;
    }

    /**
     * Fills a template with values.
     *
     * @throws WorkbookException if the file is no workbook of that form
     * @throws IllegalArgumentException if a value is of another type than its column's kind says
     */
    public static Filled fill(byte[] template, Form form, FilledForm values, OutputStream out) throws IOException {
        return fill(template, form, values, ImmutableMap.of(), Breaks.NONE, out);
    }

    /** As of bytes; the file is not changed itself. */
    public static Filled fill(Path template, Form form, FilledForm values, OutputStream out) throws IOException {
        return fill(template, form, values, ImmutableMap.of(), Breaks.NONE, out);
    }

    /**
     * Fills a template with rows that come one after the other and are kept packed.
     *
     * @param rows the rows by table; tables that it does not name are filled from the values
     * @param breaks where pages end
     */
    public static Filled fill(
            byte[] template,
            Form form,
            FilledForm values,
            Map<String, Iterator<FormRow>> rows,
            Breaks breaks,
            OutputStream out)
            throws IOException {
        return new FormTemplate(
                        WorkbookSource.of(template),
                        Filling.of(template),
                        TemplateLook.of(template),
                        breaks == Breaks.BEFORE_BANNERS)
                .fill(form, values, rows, out);
    }

    /** As of bytes; the file is not changed itself. */
    public static Filled fill(
            Path template,
            Form form,
            FilledForm values,
            Map<String, Iterator<FormRow>> rows,
            Breaks breaks,
            OutputStream out)
            throws IOException {
        return new FormTemplate(
                        WorkbookSource.of(template),
                        Filling.of(template),
                        TemplateLook.of(template),
                        breaks == Breaks.BEFORE_BANNERS)
                .fill(form, values, rows, out);
    }

    /** Where pages end, beside where they are full. */
    public enum Breaks {
        /** Nowhere else. */
        NONE,
        /** Before each banner but the first row, so that each commune begins a page. */
        BEFORE_BANNERS
    }

    private Filled fill(Form form, FilledForm values, Map<String, Iterator<FormRow>> streamed, OutputStream out)
            throws IOException {
        Map<String, Column> fields = new LinkedHashMap<>();
        form.sheets().forEach(sheet -> sheet.fields().forEach(field -> fields.put(field.id(), field)));
        check(form, values, streamed, fields);
        FormLayout layout = FormLayout.of(source, form, Limits.DEFAULT);
        Map<String, Iterator<FormRow>> rows = new LinkedHashMap<>();
        values.tables().forEach((table, list) -> rows.put(table, list.iterator()));
        rows.putAll(streamed);
        rows.values().removeIf(iterator -> !iterator.hasNext());
        refuseAnother(form, layout, rows);
        List<TableFilling> tables = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            Iterator<FormRow> of = rows.get(table.table().id());
            if (of != null) {
                TableFilling one = new TableFilling(form, table, look, values.years(), of);
                one.into(filling, breaks);
                tables.add(one);
            }
        }
        ImmutableList<String> missingFields = fields(form, values, fields, layout);
        boolean signed = filling.write(out);
        return new Filled(
                tables.stream().flatMap(table -> table.missing().stream()).collect(ImmutableList.toImmutableList()),
                missingFields,
                tables.stream()
                        .filter(TableFilling::lacksTotal)
                        .map(TableFilling::table)
                        .collect(ImmutableList.toImmutableList()),
                signed);
    }

    private static void check(
            Form form, FilledForm values, Map<String, Iterator<FormRow>> streamed, Map<String, Column> fields) {
        if (!values.form().equals(form.key())) {
            throw new IllegalArgumentException("Form " + form.key() + ": seen values of form " + values.form());
        }
        Set<String> unknown = new LinkedHashSet<>(values.fields().keySet());
        unknown.removeAll(fields.keySet());
        Set<String> tables = new LinkedHashSet<>(values.tables().keySet());
        tables.addAll(streamed.keySet());
        tables.removeIf(table -> form.table(table).isPresent());
        if (!unknown.isEmpty() || !tables.isEmpty()) {
            throw new IllegalArgumentException(
                    "Form " + form.key() + ": seen fields " + unknown + " and tables " + tables + " that it has not");
        }
    }

    /** A template without a table that has rows is of another form. */
    private static void refuseAnother(Form form, FormLayout layout, Map<String, Iterator<FormRow>> rows) {
        List<Table> missing = layout.missingTables().stream()
                .filter(table -> rows.containsKey(table.id()))
                .toList();
        boolean nothing = layout.tables().isEmpty()
                && layout.values().isEmpty()
                && layout.lines().isEmpty();
        if (!missing.isEmpty()) {
            String columns = missing.stream()
                    .map(table -> table.id() + " ("
                            + table.leaves().stream().map(Column::title).collect(Collectors.joining(", ")) + ")")
                    .collect(Collectors.joining("; "));
            throw new WorkbookException(
                    Reason.UNKNOWN_FORM,
                    "the template is none of form " + form.key() + ": no header was found of table " + columns);
        }
        if (nothing) {
            throw new WorkbookException(
                    Reason.UNKNOWN_FORM,
                    "the template is none of form " + form.key() + ": none of its columns and labels was found");
        }
    }

    /** Has the fields filled in; returns those that have a value and no place. */
    private ImmutableList<String> fields(Form form, FilledForm values, Map<String, Column> fields, FormLayout layout) {
        FieldCells cells = FieldCells.of(form);
        Set<String> placed = new LinkedHashSet<>();
        for (FormLayout.ValueCell cell : layout.values()) {
            Object value = values.fields().get(cell.field());
            if (value != null) {
                Column field = fields.get(cell.field());
                Object content = new SheetCells(cell.sheet(), look)
                        .content(field, cells.cell(field, value), cell.row(), cell.column());
                filling.set(cell.sheet(), TemplateLook.address(cell.row(), cell.column()), content);
                placed.add(cell.field());
            }
        }
        for (FormLayout.Line line : layout.lines()) {
            StringBuilder text = new StringBuilder(line.text());
            boolean changed = false;
            for (FormLayout.Slot slot : line.slots().reverse()) {
                Object value = values.fields().get(slot.field());
                if (value != null) {
                    text.replace(slot.from(), slot.to(), cells.shown(fields.get(slot.field()), value));
                    placed.add(slot.field());
                    changed = true;
                }
            }
            if (changed) {
                filling.set(line.sheet(), TemplateLook.address(line.row(), line.column()), text.toString());
            }
        }
        return values.fields().keySet().stream()
                .filter(field -> !placed.contains(field))
                .collect(ImmutableList.toImmutableList());
    }
}
