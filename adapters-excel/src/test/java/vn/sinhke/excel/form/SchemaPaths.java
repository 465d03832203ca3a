package vn.sinhke.excel.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import vn.sinhke.json.Json;

/**
 * Holds the paths of a form against the published schema of its subject: where they lead, and what may stand there.
 * What stands in brackets at the end of a path, or an exclamation mark there, is no part of the way.
 */
final class SchemaPaths {

    private final Form form;
    private final JsonNode schema;
    private final ImmutableList.Builder<String> faults = ImmutableList.builder();

    private SchemaPaths(Form form, JsonNode schema) {
        this.form = form;
        this.schema = schema;
    }

    /** What is wrong with its paths; none if all is well. */
    static ImmutableList<String> faults(Form form) {
        SchemaPaths paths = new SchemaPaths(form, schema(form.subject().orElseThrow()));
        for (Sheet sheet : form.sheets()) {
            sheet.fields().forEach(field -> paths.column("", field, ImmutableList.of(paths.schema)));
            sheet.tables().forEach(paths::table);
        }
        return paths.faults.build();
    }

    private static JsonNode schema(String subject) {
        try {
            return Json.mapper()
                    .readTree(Resources.toString(
                            Resources.getResource("vn/sinhke/document/" + subject + ".schema.json"),
                            StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(Table table) {
        ImmutableList.Builder<JsonNode> rows = ImmutableList.builder();
        table.into().ifPresent(into -> rows.add(row(into, true)));
        table.routes()
                .ifPresent(routes -> routes.into().values().forEach(into -> rows.add(row(into, into.endsWith("]")))));
        ImmutableList<JsonNode> places = rows.build();
        Set<String> apart = Stream.concat(
                        table.routes().map(Table.Routes::column).stream(),
                        table.leaves().stream()
                                .filter(column -> column.kind() == CellKind.ORDINAL)
                                .map(Column::id))
                .collect(ImmutableSet.toImmutableSet());
        if (!places.isEmpty()) {
            table.leaves().stream()
                    .filter(column -> !apart.contains(column.id()))
                    .forEach(column -> column(table.id() + "/", column, places));
        }
        table.years()
                .ifPresent(years -> places.stream()
                        .filter(row -> at(row, years.path()).isMissingNode())
                        .forEach(row -> faults.add(table.id() + "/" + years.path())));
        table.total()
                .ifPresent(total -> total.into().values().stream()
                        .filter(path -> at(schema, path).isMissingNode())
                        .forEach(faults::add));
    }

    private JsonNode row(String into, boolean many) {
        JsonNode place = at(schema, into);
        if (place.isMissingNode() || place.has("items") != many) {
            faults.add("into " + into);
        }
        return many ? place.path("items") : place;
    }

    private void column(String above, Column column, ImmutableList<JsonNode> rows) {
        if (rows.stream().noneMatch(row -> fits(column, at(row, column.target())))) {
            faults.add(above + column.target() + " for " + column.kind());
        }
    }

    private boolean fits(Column column, JsonNode node) {
        return switch (column.kind()) {
            case TEXT, LONG_TEXT, CODE -> isText(column.target().endsWith("]") ? node.path("items") : node);
            case DATE -> node.path("format").asText().equals("date");
            case MONEY, WHOLE -> node.path("type").asText().equals("integer");
            case DECIMAL -> node.path("type").asText().equals("number");
            case PERCENT -> node.path("description").asText().equals("Percent");
            case WORD ->
                form.words(column).orElseThrow().spellings().keySet().stream().allMatch(word -> isValue(word, node));
            case MARK ->
                column.adds()
                        .map(adds -> adds.isEmpty()
                                ? !node.isMissingNode()
                                : values(node.path("items")).contains(adds))
                        .orElse(node.path("type").asText().equals("boolean"));
            case YEAR_OR_DATE, ORDINAL -> false;
        };
    }

    private static boolean isValue(String word, JsonNode node) {
        return values(node).contains(word) || (node.path("type").asText().equals("integer") && word.matches("[0-9]+"));
    }

    private static boolean isText(JsonNode node) {
        return node.path("type").asText().equals("string") && !node.has("format");
    }

    private static Set<String> values(JsonNode node) {
        return Streams.concat(
                        Stream.of(""),
                        Streams.stream(node.path("enum")).map(JsonNode::asText),
                        node.path("type").asText().equals("boolean") ? Stream.of("true", "false") : Stream.of())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static JsonNode at(JsonNode object, String path) {
        JsonNode node = object;
        for (String key : path.replaceFirst("\\[[^]]*]$", "").split("/", -1)) {
            node = node.path("properties").path(key);
        }
        return node;
    }
}
