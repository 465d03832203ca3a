package vn.sinhke.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sinhke.json.Json;
import vn.sinhke.time.EffectivePeriod;

/**
 * Reads law data: {@code parameters.json} with the declarations, and one file an act with its values. Collects every
 * problem with its file and JSON pointer and refuses the whole book at the end.
 */
final class LawBookReader {

    private static final ImmutableMap<String, ValueType<?>> TYPES = Stream.of(
                    ValueType.PERCENTAGE, ValueType.VND, ValueType.COUNT, ValueType.WORDS, ValueType.REQUIREMENT)
            .collect(ImmutableMap.toImmutableMap(ValueType::name, type -> type));

    /** Set before the names of a folder's files, so that none stands for a shipped file of the same name. */
    private static final String OVERLAY = "overlay/";

    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, LegalAct> acts = new TreeMap<>();
    private final Map<String, Declaration> declarations = new TreeMap<>();
    private final ImmutableListMultimap.Builder<String, ParameterValue<?>> values = ImmutableListMultimap.builder();
    private final ImmutableList.Builder<Untranslatable> untranslatables = ImmutableList.builder();

    /** Returns a reader that has read the files shipped with the library. */
    static LawBookReader national() {
        LawBookReader reader = new LawBookReader();
        reader.addParameters("parameters.json", shipped("parameters.json"));
        for (String name : shipped("index.txt").lines().toList()) {
            reader.addAct(name, shipped(name));
        }
        return reader;
    }

    private static String shipped(String name) {
        try {
            return Resources.toString(Resources.getResource(LawBook.class, "book/" + name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Shipped law data cannot be read: " + name, e);
        }
    }

    LawBookReader addFolder(Path folder) {
        List<Path> files = jsonFiles(folder);
        for (Path file : files) {
            String name = OVERLAY + file.getFileName();
            try {
                addAct(name, Files.readString(file));
            } catch (MalformedInputException e) {
                problems.add(name + ": cannot be read (expected text in UTF-8)");
            } catch (IOException e) {
                problems.add(name + ": cannot be read (expected a file of law data)");
            }
        }
        return this;
    }

    private List<Path> jsonFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            problems.add("%s: %s (expected a folder of law data)"
                    .formatted(folder, Files.exists(folder) ? "not a folder" : "no such folder"));
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(f -> f.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                    .toList();
            if (files.isEmpty()) {
                problems.add(folder + ": holds no .json file (expected one file an act)");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            problems.add(folder + ": cannot be read (expected a folder of law data)");
            return List.of();
        }
    }

    private Optional<JsonNode> parse(String file, String text) {
        texts.put(file, text);
        try {
            return Optional.of(Json.mapper().readTree(text));
        } catch (JsonProcessingException e) {
            problems.add("%s: line %s: not JSON: %s"
                    .formatted(
                            file,
                            e.getLocation() == null ? "?" : e.getLocation().getLineNr(),
                            e.getOriginalMessage()));
            return Optional.empty();
        }
    }

    LawBookReader addParameters(String file, String text) {
        parse(file, text).ifPresent(root -> {
            for (int i = 0; i < root.size(); i++) {
                JsonNode node = root.get(i);
                at(file, "/" + i, () -> {
                    String type = word(node, "type");
                    require(TYPES.containsKey(type), "type", type, "one of " + TYPES.keySet());
                    Declaration declaration = new Declaration(
                            word(node, "name"),
                            TYPES.get(type),
                            Json.mapper().convertValue(node.get("provinceMay"), Movement.class),
                            word(node, "vi"),
                            word(node, "en"));
                    require(
                            !declarations.containsKey(declaration.name()),
                            "name",
                            declaration.name(),
                            "a parameter declared once");
                    declarations.put(declaration.name(), declaration);
                });
            }
        });
        return this;
    }

    LawBookReader addAct(String file, String text) {
        parse(file, text).ifPresent(root -> {
            at(file, "", () -> keys(root, "act", "values", "untranslatable"));
            at(file, "/act", () -> {
                object(root.path("act"), "act");
                LegalAct act = Json.mapper().convertValue(root.path("act"), LegalAct.class);
                require(!acts.containsKey(act.key()), "key", act.key(), "an act that no other file has");
                acts.put(act.key(), act);
            });
            JsonNode entries = list(file, root, "values");
            for (int i = 0; i < entries.size(); i++) {
                JsonNode node = entries.get(i);
                at(file, "/values/" + i, () -> addValue(node));
            }
            JsonNode persons = list(file, root, "untranslatable");
            for (int i = 0; i < persons.size(); i++) {
                JsonNode node = persons.get(i);
                at(file, "/untranslatable/" + i, () -> {
                    keys(node, "citation", "vi", "en", "why");
                    untranslatables.add(new Untranslatable(
                            Citation.parse(word(node, "citation")),
                            word(node, "vi"),
                            word(node, "en"),
                            word(node, "why")));
                });
            }
        });
        return this;
    }

    private JsonNode list(String file, JsonNode root, String key) {
        JsonNode list = root.path(key);
        at(file, "/" + key, () -> require(list.isMissingNode() || list.isArray(), key, list.toString(), "a list"));
        return list.isArray() ? list : MissingNode.getInstance();
    }

    private static void object(JsonNode node, String key) {
        require(node.isObject(), key, node.isMissingNode() ? "nothing" : node.toString(), "an object");
    }

    private static void keys(JsonNode node, String... known) {
        object(node, "entry");
        ImmutableSet<String> expected = ImmutableSet.copyOf(known);
        node.fieldNames().forEachRemaining(key -> require(expected.contains(key), "key", key, "one of " + expected));
    }

    private void addValue(JsonNode node) {
        keys(node, "parameter", "value", "from", "until", "scope", "citations", "transition", "provenance");
        String name = word(node, "parameter");
        Declaration declaration = declarations.get(name);
        require(declaration != null, "parameter", name, "one of " + declarations.keySet());
        values.put(name, value(node, declaration.type()));
    }

    private static <T> ParameterValue<T> value(JsonNode node, ValueType<T> type) {
        object(node.path("provenance"), "provenance");
        Provenance provenance = Json.mapper().convertValue(node.path("provenance"), Provenance.class);
        boolean unread = provenance.rung() == Rung.UNREAD;
        require(unread != node.has("value"), "value", String.valueOf(node.get("value")), "a value unless unread");
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        node.path("citations").forEach(c -> citations.add(Citation.parse(c.asText())));
        require(!node.path("citations").isEmpty(), "citations", "none", "at least one");
        return new ParameterValue<>(
                unread ? Optional.empty() : Optional.of(type.read(node.get("value"))),
                new EffectivePeriod(
                        LocalDate.parse(word(node, "from")),
                        Optional.ofNullable(node.get("until"))
                                .filter(n -> !n.isNull())
                                .map(n -> LocalDate.parse(word(node, "until")))),
                scope(node.path("scope")),
                citations.build(),
                transition(node.path("transition")),
                provenance);
    }

    private static Optional<Transition> transition(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        keys(node, "citation", "from");
        return Optional.of(new Transition(Citation.parse(word(node, "citation")), LocalDate.parse(word(node, "from"))));
    }

    private static Scope scope(JsonNode node) {
        Scope scope = Scope.EVERYWHERE;
        if (node.isMissingNode()) {
            return scope;
        }
        object(node, "scope");
        for (String key : ImmutableList.copyOf(node.fieldNames())) {
            Dimension dimension = Dimension.parse(key);
            String word = word(node, key);
            require(dimension.allows(word), key, word, dimension.allowed());
            scope = scope.with(dimension, word);
        }
        return scope;
    }

    private static String word(JsonNode node, String key) {
        JsonNode word = node.path(key);
        require(word.isTextual() && !word.asText().isBlank(), key, String.valueOf(node.get(key)), "a text");
        return word.asText();
    }

    private static void require(boolean ok, String key, String seen, String expected) {
        if (!ok) {
            throw new IllegalArgumentException("%s: '%s' (expected %s)".formatted(key, seen, expected));
        }
    }

    private void at(String file, String pointer, Runnable read) {
        try {
            read.run();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            problems.add("%s#%s: %s"
                    .formatted(file, pointer, e.getMessage().lines().findFirst().orElse("")));
        }
    }

    /**
     * Returns the book.
     *
     * @throws IllegalArgumentException if anything was wrong; the message lists every problem
     */
    LawBook build() {
        ImmutableListMultimap<String, ParameterValue<?>> all = values.build();
        ImmutableList<Untranslatable> persons = untranslatables.build();
        problems.addAll(LawBookProofs.problems(acts, declarations, all, persons));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Law data cannot be used:\n" + String.join("\n", problems));
        }
        StringBuilder whole = new StringBuilder();
        texts.forEach((name, text) -> whole.append(name)
                .append(' ')
                .append(text.length())
                .append('\n')
                .append(text)
                .append('\n'));
        return new LawBook(
                ImmutableSortedMap.copyOf(acts),
                ImmutableSortedMap.copyOf(declarations),
                all,
                persons,
                Json.hash(whole.toString()));
    }
}
