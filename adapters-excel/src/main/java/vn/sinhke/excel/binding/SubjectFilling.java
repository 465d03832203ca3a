package vn.sinhke.excel.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Table;
import vn.sinhke.excel.reading.CellLocator;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.json.Json;
import vn.sinhke.money.Vnd;

/** Fills a subject from the values of a form. */
final class SubjectFilling<T> {

    private static final Splitter STEPS = Splitter.on('/');

    private final Binding<T> binding;
    private final FilledForm filled;
    private final FormImport read;
    private final CellLocator locator;
    private final SubjectPlaces places = new SubjectPlaces();
    private final SubjectProblems problems;
    private final ObjectNode tree = Tree.NODES.objectNode();
    private final Map<String, List<String>> rowPaths = new HashMap<>();

    SubjectFilling(Binding<T> binding, FormImport read) {
        this.binding = binding;
        this.read = read;
        this.filled = read.filled();
        this.locator = read.locator();
        this.problems = new SubjectProblems(read);
    }

    Import<T> fill() {
        for (Target target : binding.fields()) {
            Optional<CellPlace> place = locator.field(target.column().id());
            place.ifPresent(cell -> places.field(target, cell));
            put(tree, "", target, filled.fields().get(target.column().id()), place);
        }
        binding.tables().forEach(this::table);
        always(tree, binding.fields(), binding.type());
        for (BoundTable table : binding.tables()) {
            for (Place place : table.routes().values()) {
                alwaysParents(place);
            }
            totals(table.table());
        }
        essentials(
                tree,
                "",
                binding.fields(),
                target -> locator.field(target.column().id()));
        if (!tree.has("id") && binding.fields().stream().anyMatch(t -> t.path().equals("id"))) {
            tree.put("id", Binding.NO_ID);
        }
        Optional<T> value = convert();
        return new Import<>(
                value,
                problems.all(binding, rowPaths),
                places.locator(),
                (int) (read.counts().read()
                        + read.counts().refused()
                        + read.counts().totals()),
                (int) read.counts().refused());
    }

    private void table(BoundTable bound) {
        Table table = bound.table();
        bound.routes()
                .values()
                .forEach(place -> locator.table(table.id()).ifPresent(cell -> places.table(place, cell)));
        ImmutableList<FormRow> rows = filled.rows(table.id());
        List<String> paths = rowPaths.computeIfAbsent(table.id(), id -> new ArrayList<>());
        for (int i = 0; i < rows.size(); i++) {
            paths.add(row(bound, rows.get(i), i));
        }
    }

    private String row(BoundTable bound, FormRow row, int index) {
        Table table = bound.table();
        boolean banner = row.level().equals(Table.TOTAL)
                || table.levels().stream()
                        .anyMatch(level -> level.banner() && level.id().equals(row.level()));
        Optional<Place> found = banner ? Optional.empty() : place(bound, row, index);
        if (found.isEmpty()) {
            return "";
        }
        Place place = found.get();
        ObjectNode node;
        String path;
        if (place.many()) {
            ArrayNode list = Tree.list(tree, place.steps());
            String name = place.named()
                    .map(column -> row.value(BoundTable.index(table, column))
                            .map(Object::toString)
                            .filter(text -> !text.isEmpty())
                            .orElse(place.unnamed()))
                    .orElse(Integer.toString(list.size()));
            path = place.path() + "[" + name + "]";
            node = list.addObject();
        } else {
            node = Tree.object(tree, place.steps());
            path = place.path();
        }
        locator.row(table.id(), index).ifPresent(cell -> places.row(path, cell));
        ImmutableList<Target> targets = bound.targets().get(place);
        for (Target target : targets) {
            Optional<CellPlace> cell =
                    locator.cell(table.id(), index, target.column().id());
            cell.ifPresent(at -> places.value(path, target, at));
            put(node, path + "/", target, row.value(target.index()).orElse(null), cell);
        }
        years(table, row, index, node, path);
        always(
                node,
                targets,
                SubjectType.entry(
                        SubjectType.find(binding.type(), place.steps()).orElseThrow()));
        essentials(
                node,
                path + "/",
                targets,
                t -> locator.cell(table.id(), index, t.column().id()));
        return path;
    }

    /** Where the row goes; a place for one row that is taken is said, and the row goes where others go. */
    private Optional<Place> place(BoundTable bound, FormRow row, int index) {
        if (bound.router() < 0) {
            return Optional.of(bound.routes().get(""));
        }
        Table.Routes routes = bound.table().routes().orElseThrow();
        Optional<String> word = row.value(bound.router()).map(Object::toString).or(routes::otherwise);
        Optional<Place> place = word.map(bound.routes()::get);
        boolean taken = place.isPresent()
                && !place.get().many()
                && !Tree.find(tree, place.get().steps()).isMissingNode();
        if (taken) {
            Column column = bound.table().leaves().get(bound.router());
            problems.add(
                    "CEL-015",
                    locator.cell(bound.table().id(), index, column.id()),
                    column,
                    row.value(bound.router()),
                    "một dòng",
                    place.get().path());
            return routes.otherwise().map(bound.routes()::get).filter(Place::many);
        }
        return place;
    }

    private void years(Table table, FormRow row, int index, ObjectNode node, String path) {
        table.years().ifPresent(yearly -> {
            int at = table.leaves().size();
            for (int year : filled.years()) {
                String here = path + "/" + yearly.path() + "/" + year;
                locator.year(table.id(), index, year).ifPresent(cell -> places.exact(here, cell));
                Optional<Object> value = row.value(at);
                if (value.isPresent()) {
                    Tree.object(node, STEPS.splitToList(yearly.path()))
                            .set(
                                    Integer.toString(year),
                                    Values.json(value.get(), Object.class).orElseThrow());
                }
                at++;
            }
        });
    }

    private void put(ObjectNode root, String prefix, Target target, Object value, Optional<CellPlace> place) {
        Column column = target.column();
        if (value == null || value.equals("") || value.equals(Binding.NOTHING)) {
            return;
        }
        if (column.kind() == CellKind.MARK && column.adds().isPresent()) {
            if (value.equals(true) && column.adds().get().isEmpty() && !SubjectType.isList(target.type())) {
                Tree.object(root, target.steps());
            } else if (value.equals(true)) {
                ArrayNode set = Tree.list(root, target.steps());
                column.adds().filter(word -> !word.isEmpty()).ifPresent(set::add);
            }
            return;
        }
        if (target.list()) {
            ArrayNode list = Tree.list(root, target.steps());
            ListText.split(value.toString(), target.commas()).forEach(list::add);
            return;
        }
        Optional<JsonNode> node = Values.json(value, target.type());
        if (node.isPresent()) {
            Tree.put(root, target.steps(), node.get());
        } else {
            boolean number = value instanceof Long;
            problems.add(
                    number ? "CEL-002" : "CEL-025",
                    place,
                    column,
                    Optional.of(value),
                    number ? "số nguyên" : "giá trị như trong biểu mẫu",
                    prefix + target.path());
        }
    }

    /** Makes the objects that are always there, also where nothing is said of them. */
    private static void always(ObjectNode root, List<Target> targets, Type type) {
        for (Target target : targets) {
            alwaysOn(root, type, target.steps().subList(0, target.steps().size() - 1));
        }
    }

    private void alwaysParents(Place place) {
        alwaysOn(tree, binding.type(), place.steps().subList(0, place.steps().size() - 1));
    }

    private static void alwaysOn(ObjectNode root, Type type, List<String> steps) {
        Type here = type;
        ObjectNode node = root;
        for (String step : steps) {
            if (!SubjectType.isAlways(here, step) && !node.has(step)) {
                return;
            }
            node = Tree.object(node, List.of(step));
            here = SubjectType.find(here, List.of(step)).orElseThrow();
        }
    }

    /** Takes away objects that lack what they cannot be without, and says which values are lost with them. */
    private void essentials(
            ObjectNode root, String prefix, List<Target> targets, Function<Target, Optional<CellPlace>> cell) {
        for (Target essential : targets) {
            List<String> parent = essential.steps().subList(0, essential.steps().size() - 1);
            boolean lacks = essential.essential()
                    && !parent.isEmpty()
                    && Tree.find(root, parent).isObject()
                    && Tree.find(root, essential.steps()).isMissingNode();
            if (!lacks) {
                continue;
            }
            boolean said = cell.apply(essential).isEmpty() || problems.isSaid(cell.apply(essential));
            for (Target other : targets) {
                JsonNode lost = Tree.find(root, other.steps());
                if (!said && other.parent().equals(essential.parent()) && !lost.isMissingNode()) {
                    problems.add(
                            "CEL-026",
                            cell.apply(other),
                            other.column(),
                            Optional.of(lost.asText()),
                            essential.column().title(),
                            prefix + other.path());
                }
            }
            List<String> above = parent.subList(0, parent.size() - 1);
            Tree.object(root, above).remove(parent.get(parent.size() - 1));
        }
    }

    private void totals(Table table) {
        List<FormRow> rows = read.totals().getOrDefault(table.id(), ImmutableList.of());
        if (table.total().isEmpty() || rows.isEmpty()) {
            return;
        }
        table.total().get().into().forEach((column, path) -> {
            int index = BoundTable.index(table, column);
            Optional<Object> value = rows.get(0).value(index);
            Optional<CellPlace> cell = locator.total(table.id(), column);
            List<String> steps = STEPS.splitToList(path);
            JsonNode stated = Tree.find(tree, steps);
            if (value.isPresent() && stated.isMissingNode()) {
                Tree.put(tree, steps, Values.json(value.get(), Object.class).orElseThrow());
            } else if (value.isPresent()
                    && !stated.equals(Values.json(value.get(), Object.class).orElseThrow())) {
                problems.add(
                        "CEL-014",
                        cell,
                        table.leaves().get(index),
                        value,
                        stated.isNumber() ? Vnd.of(stated.longValue()).toString() : stated.asText(),
                        path);
            }
            cell.ifPresent(at -> places.exact(path, at));
        });
    }

    private Optional<T> convert() {
        try {
            return Optional.of(Json.mapper().treeToValue(tree, binding.type()));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return new Pruning<>(binding, tree, places, problems).convert();
        }
    }
}
