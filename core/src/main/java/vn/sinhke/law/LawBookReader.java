package vn.sinhke.law;

import static vn.sinhke.law.LawFields.day;
import static vn.sinhke.law.LawFields.keys;
import static vn.sinhke.law.LawFields.optional;
import static vn.sinhke.law.LawFields.period;
import static vn.sinhke.law.LawFields.refusal;
import static vn.sinhke.law.LawFields.require;
import static vn.sinhke.law.LawFields.statedDay;
import static vn.sinhke.law.LawFields.word;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sinhke.json.Sha256;
import vn.sinhke.time.EffectivePeriod;

/**
 * Reads law data: {@code parameters.json} with the declarations, and one file an act with its values. Collects every
 * problem with its file and JSON pointer and refuses the whole book at the end.
 */
final class LawBookReader {

    private static final ImmutableMap<String, ValueType<?>> TYPES = ValueType.all();

    private static final String DAY = "a day like 2026-12-31";

    /** Set before the names of a folder's files, so that none stands for a shipped file of the same name. */
    private static final String OVERLAY = "overlay/";

    private static final ImmutableSet<String> FILE_KEYS = ImmutableSet.of("act", "values", "untranslatable");
    private static final ImmutableSet<String> DECLARATION_KEYS =
            ImmutableSet.of("name", "type", "provinceMay", "vi", "en");
    private static final ImmutableSet<String> VALUE_KEYS = ImmutableSet.of(
            "parameter",
            "value",
            "from",
            "until",
            "endedBy",
            "scope",
            "filed",
            "approved",
            "known",
            "citations",
            "transition",
            "provenance");
    private static final ImmutableSet<String> PERIOD_KEYS = ImmutableSet.of("from", "until");
    private static final ImmutableSet<String> PERSON_KEYS =
            ImmutableSet.of("citation", "from", "until", "scope", "vi", "en", "why");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, LegalAct> acts = new TreeMap<>();
    private final Map<String, Declaration> declarations = new TreeMap<>();
    private final List<Entry> values = new ArrayList<>();
    private final List<Entry> persons = new ArrayList<>();
    private final ImmutableListMultimap.Builder<String, ParameterValue<?>> timelines = ImmutableListMultimap.builder();
    private final ImmutableList.Builder<Untranslatable> leftToPersons = ImmutableList.builder();
    private final Map<String, Citation> citations = new TreeMap<>();

    /** Where each act, value and requirement stands; two equal ones may stand in two places. */
    private final IdentityHashMap<Object, String> places = new IdentityHashMap<>();

    /** A value or requirement that was found well-formed as JSON and waits for all acts to be read. */
    private record Entry(String file, String pointer, JsonNode node, Optional<LegalAct> act) {}

    /** Returns a reader that has read the files shipped with the library. */
    static LawBookReader national() {
        LawBookReader reader = new LawBookReader();
        ShippedLaw shipped = ShippedLaw.open();
        reader.addParameters("parameters.json", shipped.text("parameters.json"));
        reader.addActs("acts.json", shipped.text("acts.json"));
        String index = shipped.index();
        for (int from = 0, end = index.indexOf('\n'); end >= 0; from = end + 1, end = index.indexOf('\n', from)) {
            String name = index.substring(from, end);
            reader.addAct(name, shipped.text(name));
        }
        return reader;
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
            return Optional.of(LawJson.read(text));
        } catch (JsonProcessingException e) {
            String seen = e.getOriginalMessage();
            problems.add("%s: line %s: not JSON: %s"
                    .formatted(
                            file,
                            e.getLocation() == null ? "?" : e.getLocation().getLineNr(),
                            seen.contains(" expect") || seen.contains("(expect")
                                    ? seen
                                    : seen + " (expected JSON, every key once)"));
            return Optional.empty();
        } catch (IOException e) {
            problems.add(file + ": not JSON (expected one file an act)");
            return Optional.empty();
        }
    }

    LawBookReader addParameters(String file, String text) {
        Optional<JsonNode> root = parse(file, text);
        if (root.isPresent()) {
            for (int i = 0; i < root.get().size(); i++) {
                JsonNode node = root.get().get(i);
                at(file, "/" + i, Part.DECLARATION, node, Optional.empty());
            }
        }
        return this;
    }

    private void addDeclaration(JsonNode node) {
        keys(node, DECLARATION_KEYS);
        String type = word(node, "type");
        require(TYPES.containsKey(type), "type", type, new LawFields.OneOf(TYPES.keySet()));
        Declaration declaration = new Declaration(
                word(node, "name"),
                TYPES.get(type),
                Movement.parse(word(node, "provinceMay")),
                word(node, "vi"),
                word(node, "en"));
        require(!declarations.containsKey(declaration.name()), "name", declaration.name(), "a parameter declared once");
        declarations.put(declaration.name(), declaration);
    }

    /** Adds acts that carry no value of their own: a list of them. */
    LawBookReader addActs(String file, String text) {
        Optional<JsonNode> root = parse(file, text);
        if (root.isPresent()) {
            for (int i = 0; i < root.get().size(); i++) {
                JsonNode node = root.get().get(i);
                at(file, "/" + i, Part.ACT, node, Optional.empty());
            }
        }
        return this;
    }

    private void addAct(LegalAct act, String place) {
        places.put(act, place);
        require(!acts.containsKey(act.key()), "key", act.key(), "an act that no other file has");
        acts.put(act.key(), act);
    }

    LawBookReader addAct(String file, String text) {
        Optional<JsonNode> parsed = parse(file, text);
        if (parsed.isEmpty()) {
            return this;
        }
        JsonNode root = parsed.get();
        at(file, "", Part.FILE, root, Optional.empty());
        int before = acts.size();
        at(file, "/act", Part.ACT, root.path("act"), Optional.empty());
        Optional<LegalAct> act = acts.size() > before
                ? Optional.of(acts.get(root.path("act").path("key").asText()))
                : Optional.empty();
        collect(values, file, root, "values", act);
        collect(persons, file, root, "untranslatable", act);
        return this;
    }

    private void collect(List<Entry> into, String file, JsonNode root, String key, Optional<LegalAct> act) {
        JsonNode found = root.path(key);
        if (!found.isMissingNode() && !found.isArray()) {
            problems.add("%s#/%s: %s: '%s' (expected a list)".formatted(file, key, key, found));
        }
        JsonNode list = found.isArray() ? found : MissingNode.getInstance();
        for (int i = 0; i < list.size(); i++) {
            into.add(new Entry(file, "/" + key + "/" + i, list.get(i), act));
        }
    }

    private <T> ParameterValue<T> value(JsonNode node, ValueType<T> type, Optional<LegalAct> act) {
        Provenance provenance = node.path("provenance").isMissingNode() && act.isPresent()
                ? act.get().provenance()
                : LawParts.provenance(node.path("provenance"));
        boolean unread = provenance.rung() == Rung.UNREAD;
        require(unread != node.has("value"), "value", node.get("value"), "a value unless unread");
        ImmutableList.Builder<Citation> cited = ImmutableList.builder();
        for (JsonNode citation : node.path("citations")) {
            cited.add(cited(citation.asText()));
        }
        ImmutableList<Citation> citations = cited.build();
        require(!citations.isEmpty(), "citations", "none", "at least one");
        return new ParameterValue<>(
                unread ? Optional.empty() : Optional.of(read(node.get("value"), type)),
                period(node, statedDay(node, "from")),
                LawParts.scope(node.path("scope")),
                LawParts.condition(node),
                citations,
                LawParts.transition(node.path("transition")),
                optional(node, "endedBy"),
                known(node.path("known"), citations),
                provenance);
    }

    private static <T> T read(JsonNode value, ValueType<T> type) {
        try {
            return type.read(value);
        } catch (DateTimeException e) {
            throw refusal("value", value, type == ValueType.MONTH_DAY ? "a day of the year like 06-01" : DAY);
        }
    }

    /** Every citation is read once; the same few stand behind many values. */
    private Citation cited(String text) {
        Citation known = citations.get(text);
        if (known == null) {
            known = Citation.parse(text);
            citations.put(text, known);
        }
        return known;
    }

    private EffectivePeriod known(JsonNode node, ImmutableList<Citation> citations) {
        LocalDate first = LawKnowledge.from(citations, acts, LocalDate.EPOCH);
        if (node.isMissingNode()) {
            return EffectivePeriod.startingOn(first);
        }
        keys(node, PERIOD_KEYS);
        return period(node, day(node, "from").orElse(first));
    }

    private static Untranslatable person(JsonNode node, Optional<LegalAct> act) {
        keys(node, PERSON_KEYS);
        Optional<LocalDate> until = node.has("until") || act.isEmpty()
                ? day(node, "until")
                : act.get().inForceUntil();
        return new Untranslatable(
                Citation.parse(word(node, "citation")),
                new EffectivePeriod(firstDay(node, act), until),
                LawParts.scope(node.path("scope")),
                word(node, "vi"),
                word(node, "en"),
                word(node, "why"));
    }

    /** What a place of a file may hold. */
    private enum Part {
        FILE,
        DECLARATION,
        ACT,
        VALUE,
        PERSON
    }

    /** Reads one part; what is wrong with it is kept with its place, and the rest is read on. */
    private void at(String file, String pointer, Part part, JsonNode node, Optional<LegalAct> act) {
        String place = file + "#" + pointer;
        try {
            switch (part) {
                case FILE -> keys(node, FILE_KEYS);
                case DECLARATION -> addDeclaration(node);
                case ACT -> addAct(LawParts.act(node), place);
                case VALUE -> addValue(node, act, place);
                case PERSON -> addPerson(person(node, act), place);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(place + ": " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private void addPerson(Untranslatable person, String place) {
        places.put(person, place);
        leftToPersons.add(person);
    }

    private void addValue(JsonNode node, Optional<LegalAct> act, String place) {
        keys(node, VALUE_KEYS);
        String name = word(node, "parameter");
        Declaration declaration = declarations.get(name);
        require(declaration != null, "parameter", name, new LawFields.OneOf(declarations.keySet()));
        ParameterValue<?> value = value(node, declaration.type(), act);
        places.put(value, place);
        timelines.put(name, value);
    }

    private static LocalDate firstDay(JsonNode node, Optional<LegalAct> act) {
        Optional<LocalDate> stated = day(node, "from");
        if (stated.isPresent() || act.isEmpty()) {
            return stated.orElse(LocalDate.EPOCH);
        }
        return act.get().inForceFrom().isPresent()
                ? act.get().inForceFrom().get()
                : act.get().knownFrom().orElse(LocalDate.EPOCH);
    }

    /**
     * Returns the book.
     *
     * @throws IllegalArgumentException if anything was wrong; the message lists every problem
     */
    LawBook build() {
        return build(true);
    }

    /** Returns the book without proving again what is proven of the shipped files when the library is built. */
    LawBook buildProven() {
        return build(false);
    }

    private LawBook build(boolean prove) {
        for (Entry entry : values) {
            at(entry.file(), entry.pointer(), Part.VALUE, entry.node(), entry.act());
        }
        for (Entry entry : persons) {
            at(entry.file(), entry.pointer(), Part.PERSON, entry.node(), entry.act());
        }
        ImmutableListMultimap<String, ParameterValue<?>> all = timelines.build();
        ImmutableList<Untranslatable> left = leftToPersons.build();
        if (prove) {
            problems.addAll(LawBookProofs.problems(places, acts, declarations, all, left));
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Law data cannot be used:\n" + String.join("\n", problems));
        }
        return new LawBook(
                ImmutableSortedMap.copyOf(acts),
                ImmutableSortedMap.copyOf(declarations),
                all,
                left,
                Suppliers.memoize(new Supplier<>() {
                    @Override
                    public String get() {
                        return version();
                    }
                }));
    }

    private String version() {
        StringBuilder whole = new StringBuilder();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            whole.append(text.getKey())
                    .append(' ')
                    .append(text.getValue().length())
                    .append('\n')
                    .append(text.getValue())
                    .append('\n');
        }
        return Sha256.of(whole.toString());
    }
}
