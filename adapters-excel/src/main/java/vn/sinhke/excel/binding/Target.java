package vn.sinhke.excel.binding;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.Type;
import java.util.Optional;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;

/**
 * Where the values of a column go.
 *
 * @param column the column
 * @param index its index in the table; -1 for a field
 * @param steps the names from the row or subject down
 * @param essential whether the object that it is a part of cannot be without it
 * @param list whether its text is several, with semicolons between them
 * @param commas whether commas are between them too
 * @param type the type of what is there
 */
record Target(
        Column column,
        int index,
        ImmutableList<String> steps,
        boolean essential,
        boolean list,
        boolean commas,
        Type type) {

    private static final Splitter STEPS = Splitter.on('/');

    /**
     * The target of a column below a type; empty for one that stays a cell, because it says no path and its id is no
     * part of the type.
     *
     * @throws IllegalArgumentException if it says a path that does not exist
     */
    static Optional<Target> of(Column column, int index, Type root, String form) {
        String path = column.target();
        boolean commas = path.endsWith("[,]");
        boolean list = commas || path.endsWith("[]");

        String bare = path.replace("[,]", "").replace("[]", "");
        ImmutableList<String> steps = ImmutableList.copyOf(STEPS.split(bare));
        Optional<Type> type = SubjectType.find(root, steps);
        if (type.isEmpty()) {
            if (column.path().isPresent()) {
                throw new IllegalArgumentException("Form " + form + ", column " + column.id() + ": seen path " + path
                        + ", expected a part of " + root.getTypeName());
            }
            return Optional.empty();
        }
        boolean essential = SubjectType.isEssential(root, steps);
        boolean set = column.kind() == CellKind.MARK && column.adds().isPresent();
        boolean fits = list || set || !SubjectType.isList(type.get());
        return fits
                ? Optional.of(new Target(column, index, steps, essential, list, commas, type.get()))
                : Optional.empty();
    }

    /** The path from the row or subject down. */
    String path() {
        return String.join("/", steps);
    }

    /** The path of the object that it is a part of; empty for the row or subject itself. */
    String parent() {
        return String.join("/", steps.subList(0, steps.size() - 1));
    }
}
