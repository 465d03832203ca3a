package vn.sinhke.excel.binding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Table;

/**
 * A table and where its rows go.
 *
 * @param table the table
 * @param routes the places of rows, by what the routing column says; the empty text if all go to one
 * @param targets where the values of a row go, by its place
 * @param router index of the routing column; -1 for none
 */
record BoundTable(
        Table table,
        ImmutableMap<String, Place> routes,
        ImmutableMap<Place, ImmutableList<Target>> targets,
        int router) {

    /** The table as it is bound; empty if its rows stay cells. */
    static Optional<BoundTable> of(Table table, Type root, Form form) {
        Map<String, Place> routes = new LinkedHashMap<>();
        table.into().ifPresent(into -> routes.put("", Place.of(into, true)));
        table.routes().ifPresent(r -> r.into().forEach((word, path) -> routes.put(word, Place.of(path, false))));
        if (routes.isEmpty()) {
            return Optional.empty();
        }
        int router = table.routes().map(r -> index(table, r.column())).orElse(-1);
        Map<Place, ImmutableList<Target>> targets = new LinkedHashMap<>();
        for (Place place : routes.values()) {
            Type found = SubjectType.find(root, place.steps())
                    .orElseThrow(() -> new IllegalArgumentException("Form " + form.key() + ", table " + table.id()
                            + ": seen the place " + place.path() + ", expected a part of " + root.getTypeName()));
            Type row = SubjectType.entry(found);
            ImmutableList.Builder<Target> columns = ImmutableList.builder();
            List<Column> leaves = table.leaves();
            for (int i = 0; i < leaves.size(); i++) {
                // A column that another kind of row has and this one has not is left out.
                boolean optional = routes.size() > 1 || i == router;
                target(leaves.get(i), i, row, form, optional).ifPresent(columns::add);
            }
            targets.put(place, columns.build());
        }
        return Optional.of(new BoundTable(table, ImmutableMap.copyOf(routes), ImmutableMap.copyOf(targets), router));
    }

    private static Optional<Target> target(Column column, int index, Type row, Form form, boolean optional) {
        try {
            return Target.of(column, index, row, form.key());
        } catch (IllegalArgumentException e) {
            if (optional) {
                return Optional.empty();
            }
            throw e;
        }
    }

    static int index(Table table, String id) {
        List<String> ids = table.leaves().stream().map(Column::id).toList();
        return ids.indexOf(id);
    }
}
