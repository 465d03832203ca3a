package vn.sinhke.law;

import static java.util.Objects.requireNonNull;

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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
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

    /** Set before the names of a folder's files, so that none stands for a shipped file of the same name. */
    private static final String OVERLAY = "overlay/";

    private static final ImmutableSet<String> FILE_KEYS = ImmutableSet.of("act", "values", "untranslatable");
    private static final ImmutableSet<String> DECLARATION_KEYS =
            ImmutableSet.of("name", "type", "provinceMay", "vi", "en");
    private static final ImmutableSet<String> ACT_KEYS = ImmutableSet.of(
            "key",
            "number",
            "kind",
            "issuer",
            "province",
            "title",
            "titleInEnglish",
            "issuedOn",
            "reportedOn",
            "inForceFrom",
            "inForceUntil",
            "amends",
            "repeals",
            "replacedBy",
            "provenance");
    private static final ImmutableSet<String> PROVENANCE_KEYS =
            ImmutableSet.of("rung", "sources", "verifiedOn", "verifiedBy", "singleCopy", "note");
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
    private static final ImmutableSet<String> TRANSITION_KEYS = ImmutableSet.of("citation", "from");
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
    private final IdentityHashMap<ParameterValue<?>, String> places = new IdentityHashMap<>();

    /** What would have been right, written out only when something else was seen. */
    private record OneOf(Iterable<String> words) {
        @Override
        public String toString() {
            return "one of " + words;
        }
    }

    /** A value or requirement that was found well-formed as JSON and waits for all acts to be read. */
    private record Entry(String file, String pointer, JsonNode node, Optional<LegalAct> act) {}

    /** Returns a reader that has read the files shipped with the library. */
    static LawBookReader national() {
        LawBookReader reader = new LawBookReader();
        reader.addParameters("parameters.json", shipped("parameters.json"));
        reader.addActs("acts.json", shipped("acts.json"));
        String index = shipped("index.txt");
        for (int from = 0, end = index.indexOf('\n'); end >= 0; from = end + 1, end = index.indexOf('\n', from)) {
            String name = index.substring(from, end);
            reader.addAct(name, shipped(name));
        }
        return reader;
    }

    private static String shipped(String name) {
        try (InputStream stream =
                requireNonNull(LawBook.class.getResourceAsStream("book/" + name), "shipped law data " + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
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
            return Optional.of(LawJson.read(text));
        } catch (JsonProcessingException e) {
            problems.add("%s: line %s: not JSON: %s"
                    .formatted(
                            file,
                            e.getLocation() == null ? "?" : e.getLocation().getLineNr(),
                            e.getOriginalMessage()));
            return Optional.empty();
        } catch (IOException e) {
            problems.add(file + ": not JSON");
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
        require(TYPES.containsKey(type), "type", type, new OneOf(TYPES.keySet()));
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

    private void addAct(LegalAct act) {
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

    private static LegalAct act(JsonNode node) {
        object(node, "act");
        keys(node, ACT_KEYS);
        LegalAct.Builder act = LegalAct.builder()
                .key(word(node, "key"))
                .kind(word(node, "kind"))
                .issuer(word(node, "issuer"))
                .title(word(node, "title"))
                .titleInEnglish(word(node, "titleInEnglish"))
                .province(optional(node, "province"))
                .issuedOn(day(node, "issuedOn"))
                .reportedOn(day(node, "reportedOn"))
                .inForceFrom(day(node, "inForceFrom"))
                .inForceUntil(day(node, "inForceUntil"))
                .addAllAmends(words(node, "amends"))
                .addAllRepeals(words(node, "repeals"))
                .replacedBy(optional(node, "replacedBy"))
                .provenance(provenance(node.path("provenance")));
        Optional<String> number = optional(node, "number");
        return number.isPresent() ? act.number(number.get()).build() : act.build();
    }

    private static Provenance provenance(JsonNode node) {
        object(node, "provenance");
        keys(node, PROVENANCE_KEYS);
        return Provenance.builder()
                .rung(Rung.parse(word(node, "rung")))
                .addAllSources(words(node, "sources"))
                .verifiedOn(day(node, "verifiedOn"))
                .verifiedBy(optional(node, "verifiedBy"))
                .singleCopy(node.path("singleCopy").asBoolean(false))
                .note(optional(node, "note"))
                .build();
    }

    private <T> ParameterValue<T> value(JsonNode node, ValueType<T> type, Optional<LegalAct> act) {
        Provenance provenance = node.path("provenance").isMissingNode() && act.isPresent()
                ? act.get().provenance()
                : provenance(node.path("provenance"));
        boolean unread = provenance.rung() == Rung.UNREAD;
        require(unread != node.has("value"), "value", node.get("value"), "a value unless unread");
        ImmutableList.Builder<Citation> cited = ImmutableList.builder();
        for (JsonNode citation : node.path("citations")) {
            cited.add(cited(citation.asText()));
        }
        ImmutableList<Citation> citations = cited.build();
        require(!citations.isEmpty(), "citations", "none", "at least one");
        return new ParameterValue<>(
                unread ? Optional.empty() : Optional.of(type.read(node.get("value"))),
                period(node, LawDays.day(word(node, "from"))),
                scope(node.path("scope")),
                condition(node),
                citations,
                transition(node.path("transition")),
                optional(node, "endedBy"),
                known(node.path("known"), citations),
                provenance);
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

    private static EffectivePeriod period(JsonNode node, LocalDate from) {
        return new EffectivePeriod(from, day(node, "until"));
    }

    private static Condition condition(JsonNode node) {
        return node.has("filed") || node.has("approved")
                ? new Condition(days(node, "filed"), days(node, "approved"))
                : Condition.NONE;
    }

    private static Optional<EffectivePeriod> days(JsonNode node, String key) {
        JsonNode days = node.path(key);
        if (days.isMissingNode()) {
            return Optional.empty();
        }
        object(days, key);
        keys(days, PERIOD_KEYS);
        return Optional.of(period(days, day(days, "from").orElse(LocalDate.EPOCH)));
    }

    private static Optional<Transition> transition(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        keys(node, TRANSITION_KEYS);
        return Optional.of(new Transition(Citation.parse(word(node, "citation")), LawDays.day(word(node, "from"))));
    }

    private static Untranslatable person(JsonNode node, Optional<LegalAct> act) {
        keys(node, PERSON_KEYS);
        Optional<LocalDate> until = node.has("until") || act.isEmpty()
                ? day(node, "until")
                : act.get().inForceUntil();
        return new Untranslatable(
                Citation.parse(word(node, "citation")),
                new EffectivePeriod(firstDay(node, act), until),
                scope(node.path("scope")),
                word(node, "vi"),
                word(node, "en"),
                word(node, "why"));
    }

    private static Scope scope(JsonNode node) {
        Scope scope = Scope.EVERYWHERE;
        if (node.isMissingNode()) {
            return scope;
        }
        object(node, "scope");
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String key = names.next();
            Dimension dimension = Dimension.parse(key);
            String word = word(node, key);
            require(dimension.allows(word), key, word, dimension.allowed());
            scope = scope.with(dimension, word);
        }
        return scope;
    }

    private static void object(JsonNode node, String key) {
        require(node.isObject(), key, node.isMissingNode() ? "nothing" : node, "an object");
    }

    private static void keys(JsonNode node, ImmutableSet<String> expected) {
        object(node, "entry");
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String key = names.next();
            require(expected.contains(key), "key", key, new OneOf(expected));
        }
    }

    private static String word(JsonNode node, String key) {
        JsonNode word = node.path(key);
        require(word.isTextual() && !word.asText().isBlank(), key, node.get(key), "a text");
        return word.asText();
    }

    private static Optional<String> optional(JsonNode node, String key) {
        return node.path(key).isMissingNode() || node.path(key).isNull()
                ? Optional.empty()
                : Optional.of(word(node, key));
    }

    private static Optional<LocalDate> day(JsonNode node, String key) {
        Optional<String> text = optional(node, key);
        return text.isPresent() ? Optional.of(LawDays.day(text.get())) : Optional.empty();
    }

    private static ImmutableList<String> words(JsonNode node, String key) {
        JsonNode list = node.path(key);
        require(list.isMissingNode() || list.isArray(), key, list, "a list");
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (JsonNode word : list) {
            require(word.isTextual(), key, word, "a list of texts");
            words.add(word.asText());
        }
        return words.build();
    }

    /** What was seen and expected are written out only where they are needed: the text of a node is not cheap. */
    private static void require(boolean ok, String key, Object seen, Object expected) {
        if (!ok) {
            throw new IllegalArgumentException("%s: '%s' (expected %s)".formatted(key, seen, expected));
        }
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
        try {
            switch (part) {
                case FILE -> keys(node, FILE_KEYS);
                case DECLARATION -> addDeclaration(node);
                case ACT -> addAct(act(node));
                case VALUE -> addValue(file + "#" + pointer, node, act);
                case PERSON -> leftToPersons.add(person(node, act));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add("%s#%s: %s"
                    .formatted(file, pointer, e.getMessage().lines().findFirst().orElse("")));
        }
    }

    private void addValue(String place, JsonNode node, Optional<LegalAct> act) {
        keys(node, VALUE_KEYS);
        String name = word(node, "parameter");
        Declaration declaration = declarations.get(name);
        require(declaration != null, "parameter", name, new OneOf(declarations.keySet()));
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
        for (Entry entry : values) {
            at(entry.file(), entry.pointer(), Part.VALUE, entry.node(), entry.act());
        }
        for (Entry entry : persons) {
            at(entry.file(), entry.pointer(), Part.PERSON, entry.node(), entry.act());
        }
        ImmutableListMultimap<String, ParameterValue<?>> all = timelines.build();
        ImmutableList<Untranslatable> left = leftToPersons.build();
        problems.addAll(LawBookProofs.problems(acts, declarations, all, places, left));
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
