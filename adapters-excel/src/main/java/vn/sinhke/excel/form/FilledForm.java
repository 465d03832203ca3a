package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;

/**
 * The values of a filled form, in the form's own terms (biểu đã điền).
 *
 * @param form the form's key
 * @param fields the values of its fields by id, of the types that {@link CellKind} says
 * @param tables the rows of its tables by id
 * @param years the years for which tables have columns
 */
public record FilledForm(
        String form,
        ImmutableMap<String, Object> fields,
        ImmutableMap<String, ImmutableList<FormRow>> tables,
        ImmutableSortedSet<Integer> years) {

    /** The form without any value. */
    public static FilledForm empty(Form form) {
        return new FilledForm(form.key(), ImmutableMap.of(), ImmutableMap.of(), ImmutableSortedSet.of());
    }

    /** The rows of the table of that id; none if it has none. */
    public ImmutableList<FormRow> rows(String table) {
        return tables.getOrDefault(table, ImmutableList.of());
    }

    /** Its form and sizes; its values may tell of persons. */
    @Override
    public String toString() {
        return "FilledForm{" + form + ", " + fields.size() + " fields, " + tables.size() + " tables}";
    }
}
