package vn.sinhke.message;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sinhke.law.Citation;
import vn.sinhke.law.LegalAct;
import vn.sinhke.law.Rung;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Severity;

/**
 * The sentences in one language (danh mục thông báo), by rule code. Arguments are put in by name; the ending of an
 * argument's name says how it is written: {@code Vnd} with groups of three, {@code Percent} with the decimal mark of
 * the language, {@code On} as a date.
 */
public final class MessageCatalogue {

    private static final ImmutableList<String> FAMILIES = ImmutableList.of(
            "general", "front", "ALC", "APR", "BUD", "CAL", "CEL", "CMY", "DOS", "HHD", "IDN", "LNK", "LST", "NOM",
            "ORG", "PAY", "PLC", "PLN", "POV", "PRT", "PUR", "RES", "REV", "ROT", "RPT", "SET", "SUM", "SUP", "TSK");

    /** The families whose sentences tell of cells and rows. */
    private static final ImmutableSet<String> CELL_FAMILIES = ImmutableSet.of("CEL", "LST");

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern INDEXED = Pattern.compile("([a-zA-Z]*)\\[([^\\]]*)]");
    private static final Pattern FIGURE = Pattern.compile("/figures/([a-zA-Z]+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** Lists whose entries are named, by year or by code, and not counted. */
    private static final ImmutableSet<String> NAMED_ENTRIES = ImmutableSet.of("results", "others", "figures");

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private final Language language;
    private final ImmutableSortedMap<String, String> texts;

    private MessageCatalogue(Language language, ImmutableSortedMap<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Returns the catalogue of that language. */
    public static MessageCatalogue in(Language language) {
        return language == Language.VI ? Loaded.VI : Loaded.EN;
    }

    private static MessageCatalogue load(Language language) {
        ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
        for (String family : FAMILIES) {
            String name = language.tag() + "/" + family + ".properties";
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(Resources.toString(
                        Resources.getResource(MessageCatalogue.class, name), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("Shipped messages cannot be read: " + name, e);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return new MessageCatalogue(language, texts.build());
    }

    /** Its language. */
    public Language language() {
        return language;
    }

    /** The keys it has, for tests and for translators. */
    public ImmutableList<String> keys() {
        return texts.keySet().asList();
    }

    /** The template of that key, if there is one. */
    public Optional<String> template(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** What the rule asks, as a heading. */
    public String title(RuleCode code) {
        return plain(code + ".title");
    }

    /** What was found, in a sentence. */
    public String text(Finding finding) {
        return fill(aspect(finding, ".found"), finding.arguments());
    }

    /** What to do about it, in a sentence. */
    public String remedy(Finding finding) {
        return fill(aspect(finding, ".remedy"), finding.arguments());
    }

    /**
     * The code whose sentences tell of a cell: the code itself if it has sentences about cells, else another that has.
     * A descriptor's own code has none, and a rule's are not about cells.
     *
     * @param general the code of sentences that fit all of its kind
     */
    public RuleCode spokenOfCell(RuleCode code, RuleCode general) {
        boolean ofCells = CELL_FAMILIES.contains(code.text().substring(0, 3));
        return ofCells && texts.containsKey(code + ".found") ? code : general;
    }

    /** What was found, by a code that is no rule's, such as an unreadable cell's. */
    public String text(RuleCode code, Map<String, String> arguments) {
        return fill(plain(code + ".found"), arguments);
    }

    /** What to do about it. */
    public String remedy(RuleCode code, Map<String, String> arguments) {
        return fill(plain(code + ".remedy"), arguments);
    }

    /** What was computed where the rule is met. */
    public String satisfied(RuleCode code, Map<String, String> arguments) {
        return fill(plain(code + ".satisfied"), arguments);
    }

    /** Why a rule does not apply. */
    public String reason(String reason) {
        return plain("reason." + reason);
    }

    /** What a missing fact is called; places of a list keep their number, counted from one. */
    public String fact(String path) {
        if (path.startsWith("law:")) {
            return fill(plain("fact.law"), Map.of("parameter", path.substring("law:".length())));
        }
        String name = plain("fact." + kind(path));
        String places = INDEXED.matcher(FIGURE.matcher(path).replaceAll("/figures[$1]"))
                .results()
                .map(match -> place(match.group(1), match.group(2)))
                .collect(Collectors.joining("."));
        return places.isEmpty() ? name : name + " (" + places + ")";
    }

    /** Which facts are missing, in a sentence; of many of one kind the first three and how many more. */
    public String missing(List<String> paths) {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        paths.forEach(path ->
                byKind.computeIfAbsent(kind(path), kind -> new ArrayList<>()).add(path));
        String facts = byKind.values().stream()
                .map(same -> same.stream().limit(3).map(this::fact).collect(Collectors.joining("; "))
                        + (same.size() <= 3
                                ? ""
                                : text("and-more", Map.of("count", Integer.toString(same.size() - 3)))))
                .collect(Collectors.joining("; "));
        return text("missing", Map.of("facts", facts));
    }

    /** What the path is of, whichever entry of a list and whichever figure. */
    private static String kind(String path) {
        return INDEX.matcher(FIGURE.matcher(path).replaceAll("/figures")).replaceAll("");
    }

    private static String place(String list, String index) {
        return !NAMED_ENTRIES.contains(list) && NUMBER.matcher(index).matches()
                ? Integer.toString(Integer.parseInt(index) + 1)
                : index;
    }

    /** The provision in words, such as {@code điểm b khoản 1 Điều 21 Nghị định 27/2022/NĐ-CP}. */
    public String citation(Citation citation, LegalAct act) {
        Properties parts = new Properties();
        if (!citation.locator().equals("whole")) {
            for (String part : Splitter.on(' ').split(citation.locator())) {
                int dot = part.indexOf('.');
                parts.setProperty(part.substring(0, dot), part.substring(dot + 1));
            }
        }
        StringBuilder text = new StringBuilder();
        for (String kind : new String[] {"pt", "cl", "art"}) {
            if (parts.containsKey(kind)) {
                text.append(fill(plain("citation." + kind), Map.of("number", parts.getProperty(kind))))
                        .append(' ');
            }
        }
        String kind = language == Language.VI
                ? act.kind()
                : template("kind." + act.kind()).orElse(act.kind());
        return text.append(kind).append(' ').append(citation.act()).toString();
    }

    /** The word for a severity. */
    public String word(Severity severity) {
        return plain("severity." + severity.word());
    }

    /** The word for how well we know a provision. */
    public String word(Rung rung) {
        return plain("rung." + rung.word());
    }

    /** A sentence or word of the front ends, by its key under {@code text.}. */
    public String text(String key, Map<String, String> arguments) {
        return fill(plain("text." + key), arguments);
    }

    /** What a code of the rules' output is called: a kind, a class, a method. Unknown words stay as they are. */
    public String word(String word) {
        return template("word." + word).orElse(word);
    }

    /** The title of a result's rule. */
    public String title(Result result) {
        return title(result.code());
    }

    /** The amount with groups of three, as the language writes them. */
    public String money(long dong) {
        return money(BigInteger.valueOf(dong));
    }

    private String money(BigInteger dong) {
        String digits = dong.abs().toString();
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(language == Language.VI ? '.' : ',');
            }
            grouped.append(digits.charAt(i));
        }
        return (dong.signum() < 0 ? "-" : "") + grouped;
    }

    private String aspect(Finding finding, String kind) {
        String key = finding.code() + kind;
        return finding.aspect()
                .flatMap(aspect -> template(key + "." + aspect))
                .or(() -> template(key))
                .orElseThrow(() -> new IllegalArgumentException("No message: '"
                        + finding.aspect().map(aspect -> key + "." + aspect).orElse(key) + "' in " + language));
    }

    private String plain(String key) {
        String text = texts.get(key);
        checkArgument(text != null, "No message: '%s' in %s", key, language);
        return text;
    }

    private String fill(String template, Map<String, String> arguments) {
        Matcher matcher = ARGUMENT.matcher(template);
        return matcher.replaceAll(match -> {
            String name = match.group(1);
            String argument = arguments.get(name);
            checkArgument(argument != null, "No argument '%s' for the message '%s'", name, template);
            return Matcher.quoteReplacement(written(name, argument));
        });
    }

    private String written(String name, String argument) {
        if (name.endsWith("Vnd")) {
            return money(new BigInteger(argument));
        }
        if (name.endsWith("Percent")) {
            return language == Language.VI ? argument.replace('.', ',') : argument;
        }
        if (name.endsWith("On")) {
            return language == Language.VI ? DAY.matcher(argument).replaceAll("$3/$2/$1") : argument;
        }
        return Splitter.on(", ").splitToStream(argument).map(this::word).collect(Collectors.joining(", "));
    }

    private static final class Loaded {
        static final MessageCatalogue VI = load(Language.VI);
        static final MessageCatalogue EN = load(Language.EN);
    }
}
