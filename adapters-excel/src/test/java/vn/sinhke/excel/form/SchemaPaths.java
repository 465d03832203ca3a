package vn.sinhke.excel.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sinhke.json.Json;

/** Holds the paths of a form against the published schema of its subject: where they lead, and what may stand there. */
final class SchemaPaths {

    private static final String MANY = "[]";

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
            sheet.fields().forEach(field -> paths.column("", field, paths.schema));
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
        Set<String> routed =
                table.routes().map(r -> ImmutableSet.of(r.column())).orElse(ImmutableSet.of());
        for (String into : places(table)) {
            JsonNode place = at(schema, into);
            JsonNode row = place.has("items") ? place.get("items") : place;
            if (place.isMissingNode() || place.has("items") == table.routes().isPresent()) {
                faults.add("into " + into);
            }
            table.leaves().stream()
                    .filter(column -> column.kind() != CellKind.ORDINAL && !routed.contains(column.id()))
                    .forEach(column -> column(into + "/", column, row));
            table.years()
                    .filter(years -> at(row, years.path()).isMissingNode())
                    .ifPresent(years -> faults.add(years.path()));
        }
        table.total()
                .ifPresent(total -> total.into().values().stream()
                        .filter(path -> at(schema, path).isMissingNode())
                        .forEach(faults::add));
    }

    private static ImmutableList<String> places(Table table) {
        return table.routes()
                .map(routes -> ImmutableList.copyOf(routes.into().values()))
                .orElse(table.into().stream().collect(ImmutableList.toImmutableList()));
    }

    private void column(String above, Column column, JsonNode object) {
        JsonNode node = at(object, column.target());
        if (!fits(column, node)) {
            faults.add(above + column.target() + " for " + column.kind() + ": " + node);
        }
    }

    private boolean fits(Column column, JsonNode node) {
        Optional<Set<String>> words = form.words(column).map(w -> w.spellings().keySet());
        return switch (column.kind()) {
            case TEXT, LONG_TEXT, CODE -> node.path("type").asText().equals("string") && !node.has("format");
            case DATE -> node.path("format").asText().equals("date");
            case MONEY, WHOLE -> node.path("type").asText().equals("integer");
            case DECIMAL, PERCENT -> node.path("type").asText().equals("number");
            case WORD -> values(node).containsAll(words.orElseThrow());
            case MARK -> values(node.path("items")).contains(column.adds().orElseThrow());
            case YEAR_OR_DATE, ORDINAL -> false;
        };
    }

    private static Set<String> values(JsonNode node) {
        return Streams.concat(
                        Streams.stream(node.path("enum")).map(JsonNode::asText),
                        node.path("type").asText().equals("boolean") ? Stream.of("true", "false") : Stream.of())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static JsonNode at(JsonNode object, String path) {
        JsonNode node = object;
        for (String key : path.split("/", -1)) {
            boolean many = key.endsWith(MANY);
            JsonNode next = node.path("properties").path(many ? key.substring(0, key.length() - 2) : key);
            node = many ? next.path("items") : next;
        }
        return node;
    }
}
