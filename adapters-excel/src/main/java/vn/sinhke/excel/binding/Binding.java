package vn.sinhke.excel.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.json.Json;

/**
 * Takes the values of a form to a subject such as a dossier, and a subject to the values of a form (ràng buộc biểu với hồ
 * sơ). Where a value goes is said by the descriptor: the table by {@code into} or {@code routes}, the column by
 * {@code path} or else its id, which are the names in the subject's JSON. In them
 *
 * <ul>
 *   <li>{@code parties[]} is a list of texts with semicolons between them, {@code parties[,]} one in which commas are
 *       between them too;
 *   <li>without a part that an object cannot be without, as {@code povertyClass} is of {@code status}, the other parts of
 *       the object are not read, and that is said;
 *   <li>a mark with {@code adds} adds that to the set at its path; with an empty {@code adds} it says that the set is
 *       there, even if nothing is in it;
 *   <li>{@code project/results[year|end]}, as the place of a table, names rows in paths by their column {@code year}, or
 *       {@code end} if that says nothing;
 *   <li>the word {@code ""} means nothing, and {@code true} and {@code false} are truth.
 * </ul>
 *
 * @param <T> the type of subject
 */
public final class Binding<T> {

    /** Code given to a subject that states none; parentheses keep it from being taken for one. */
    public static final String NO_ID = "(không có mã)";

    /** Text in a row of which nothing is known, so that the row is not taken for an empty line. */
    static final String NOTHING = "(chưa có số liệu)";

    private final Form form;
    private final Class<T> type;
    private final ImmutableList<Target> fields;
    private final ImmutableList<BoundTable> tables;

    private Binding(Form form, Class<T> type, ImmutableList<Target> fields, ImmutableList<BoundTable> tables) {
        this.form = form;
        this.type = type;
        this.fields = fields;
        this.tables = tables;
    }

    /**
     * Binds a form to a type of subject.
     *
     * @throws IllegalArgumentException if the form says a path that is no part of the type
     */
    public static <T> Binding<T> of(Form form, Class<T> type) {
        ImmutableList.Builder<Target> fields = ImmutableList.builder();
        ImmutableList.Builder<BoundTable> tables = ImmutableList.builder();
        for (Sheet sheet : form.sheets()) {
            sheet.fields()
                    .forEach(field -> Target.of(field, -1, type, form.key()).ifPresent(fields::add));
            for (Table table : sheet.tables()) {
                BoundTable.of(table, type, form).ifPresent(tables::add);
            }
        }
        return new Binding<>(form, type, fields.build(), tables.build());
    }

    /** The subject that was read, with the problems and places told by its own paths. */
    public Import<T> subject(FormImport read) {
        return new SubjectFilling<>(this, read).fill();
    }

    /**
     * The values of the form for a subject.
     *
     * @throws IllegalArgumentException if a value has no word of the form, or cannot be written exactly
     */
    public FilledForm values(T subject) {
        ObjectNode tree = Json.mapper().valueToTree(subject);
        return new FormFilling(this, tree).fill();
    }

    Form form() {
        return form;
    }

    Class<T> type() {
        return type;
    }

    ImmutableList<Target> fields() {
        return fields;
    }

    ImmutableList<BoundTable> tables() {
        return tables;
    }
}
