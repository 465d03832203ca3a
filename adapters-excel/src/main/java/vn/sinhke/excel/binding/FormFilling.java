package vn.sinhke.excel.binding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;

/** Fills a form from the tree of a subject. */
final class FormFilling {

    private static final Splitter STEPS = Splitter.on('/');

    private final Binding<?> binding;
    private final Form form;
    private final ObjectNode tree;
    private final TreeSet<Integer> years = new TreeSet<>();

    FormFilling(Binding<?> binding, ObjectNode tree) {
        this.binding = binding;
        this.form = binding.form();
        this.tree = tree;
    }

    FilledForm fill() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Target target : binding.fields()) {
            Object value = value(tree, target);
            if (value != null && !value.equals("")) {
                fields.put(target.column().id(), value);
            }
        }
        for (BoundTable table : binding.tables()) {
            table.table()
                    .years()
                    .ifPresent(yearly -> table.routes()
                            .values()
                            .forEach(place -> rows(place)
                                    .forEach(row -> Tree.find(row, STEPS.splitToList(yearly.path()))
                                            .fieldNames()
                                            .forEachRemaining(year -> years.add(Integer.valueOf(year))))));
        }
        ImmutableMap.Builder<String, ImmutableList<FormRow>> tables = ImmutableMap.builder();
        for (BoundTable table : binding.tables()) {
            ImmutableList.Builder<FormRow> rows = ImmutableList.builder();
            table.routes()
                    .forEach((word, place) -> rows(place).forEach(node -> rows.add(row(table, place, word, node))));
            table.table().total().ifPresent(total -> rows.add(total(table.table(), total)));
            tables.put(table.table().id(), rows.build());
        }
        return new FilledForm(
                form.key(), ImmutableMap.copyOf(fields), tables.buildOrThrow(), ImmutableSortedSet.copyOf(years));
    }

    private ImmutableList<JsonNode> rows(Place place) {
        JsonNode node = Tree.find(tree, place.steps());
        if (node.isArray()) {
            return Streams.stream(node.elements()).collect(ImmutableList.toImmutableList());
        }
        return node.isObject() ? ImmutableList.of(node) : ImmutableList.of();
    }

    private FormRow row(BoundTable bound, Place place, String word, JsonNode node) {
        Table table = bound.table();
        int leaves = table.leaves().size();
        Object[] values = new Object[leaves + (table.years().isPresent() ? years.size() : 0)];
        for (Target target : bound.targets().get(place)) {
            values[target.index()] = value(node, target);
        }
        if (bound.router() >= 0) {
            values[bound.router()] = word;
        }
        table.years().ifPresent(yearly -> {
            JsonNode byYear = Tree.find(node, STEPS.splitToList(yearly.path()));
            int at = leaves;
            Column column = table.leaves().get(0);
            for (int year : years) {
                JsonNode amount = byYear.path(Integer.toString(year));
                values[at] =
                        amount.isMissingNode() ? null : Values.cell(amount, yearColumn(column, yearly.kind()), form);
                at++;
            }
        });
        if (Arrays.stream(values).allMatch(Objects::isNull)) {
            firstText(table, values);
        }
        return FormRow.of(table.levels().get(0).id(), values);
    }

    /** The row of sums as the subject states them, so that it is not added up anew. */
    private FormRow total(Table table, Table.Total total) {
        Object[] values = new Object[table.leaves().size()];
        total.into().forEach((column, path) -> {
            int index = BoundTable.index(table, column);
            values[index] = Values.cell(
                    Tree.find(tree, STEPS.splitToList(path)), table.leaves().get(index), form);
        });
        return FormRow.of(Table.TOTAL, values);
    }

    private static Column yearColumn(Column like, CellKind kind) {
        return new Column(
                like.id(),
                like.title(),
                ImmutableList.of(),
                kind,
                0,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                false,
                false);
    }

    private static void firstText(Table table, Object[] values) {
        for (int i = 0; i < table.leaves().size(); i++) {
            CellKind kind = table.leaves().get(i).kind();
            if (kind == CellKind.TEXT || kind == CellKind.LONG_TEXT) {
                values[i] = Binding.NOTHING;
                return;
            }
        }
    }

    private Object value(JsonNode root, Target target) {
        JsonNode node = Tree.find(root, target.steps());
        Column column = target.column();
        if (column.kind() == CellKind.MARK && column.adds().isPresent()) {
            String adds = column.adds().get();
            boolean there = adds.isEmpty()
                    ? node.isArray() || node.isObject()
                    : Streams.stream(node.elements()).anyMatch(e -> e.asText().equals(adds));
            return there ? true : null;
        }
        if (target.list()) {
            String text = ListText.join(
                    Streams.stream(node.elements()).map(JsonNode::asText).toList());
            return text.isEmpty() ? null : text;
        }
        boolean gone = column.kind() == CellKind.WORD && target.index() < 0 && node.isMissingNode();
        return gone ? null : Values.cell(node, column, form);
    }
}
