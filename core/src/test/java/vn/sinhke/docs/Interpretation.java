package vn.sinhke.docs;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.law.LegalAct;
import vn.sinhke.validation.Rule;

/** How a rule reads the law: the javadoc of its class, its ADRs and acts linked. */
final class Interpretation {

    private static final Pattern ACT = Pattern.compile(
            "\\b(Law|Code|Resolution|Decree|Decision|Circular|Plan|Letter) ([0-9]+(?:/[0-9]{4})?)(/[\\p{Lu}0-9-]+)?");

    private static final String RULES = "vn.sinhke.rules.";

    private final Material material;

    Interpretation(Material material) {
        this.material = material;
    }

    /** Paragraphs of Markdown for a page in {@code docs/rules}. */
    List<String> of(Rule<?> rule) {
        return classes(rule).stream()
                .map(material.sources()::of)
                .map(material.decisions()::in)
                .map(text -> replace(
                        ACT,
                        text,
                        match -> act(match, rule)
                                .map(act -> Markdown.link(match.group(), "../law/" + Material.file(act.key())))))
                .flatMap(text -> Splitter.on("\n\n").splitToStream(text))
                .toList();
    }

    /** The class of the rule, and those above it that belong to the rules too and say what several of them share. */
    static List<Class<?>> classes(Rule<?> rule) {
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> type = rule.getClass(); type.getName().startsWith(RULES); type = type.getSuperclass()) {
            classes.add(type);
        }
        return classes;
    }

    /** The act of that kind and number; where several bear it, the one that the rule's values cite. */
    private Optional<LegalAct> act(MatchResult named, Rule<?> rule) {
        List<LegalAct> bearers = material.book().acts().values().stream()
                .filter(act -> BothLanguages.EN
                        .template("kind." + act.kind())
                        .orElse("")
                        .equals(named.group(1)))
                .filter(act -> (act.number() + "/")
                        .startsWith(named.group(2) + (named.group(3) == null ? "" : named.group(3)) + "/"))
                .toList();
        if (bearers.size() == 1) {
            return Optional.of(bearers.get(0));
        }
        return bearers.stream().filter(act -> cites(rule, act)).findFirst();
    }

    private boolean cites(Rule<?> rule, LegalAct act) {
        return rule.parameters().stream()
                .flatMap(parameter -> material.book().timeline(parameter.name()).stream())
                .flatMap(stretch -> stretch.citations().stream())
                .anyMatch(citation -> citation.act().equals(act.key()));
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, Optional<String>> with) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(
                match -> Matcher.quoteReplacement(with.apply(match).orElse(match.group())));
    }
}
