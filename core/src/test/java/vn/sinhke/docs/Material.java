package vn.sinhke.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.text.Folding;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.RuleSet;
import vn.sinhke.validation.Threshold;

/**
 * What the pages are made from.
 *
 * @param book the shipped law book
 * @param rules every rule, by code
 * @param decisions the ADRs
 * @param sources the sources of core
 */
record Material(LawBook book, ImmutableSortedMap<RuleCode, Entry> rules, Decisions decisions, SourceJavadoc sources) {

    /**
     * A rule in its set.
     *
     * @param subject the kind of subject, as reports name it
     * @param rule the rule
     */
    record Entry(String subject, Rule<?> rule) {}

    /** Reads what belongs to the shipped rules from the repository at {@code root}. */
    static Material of(Path root) {
        Appraisal appraisal = Appraisal.national();
        TreeMap<RuleCode, Entry> rules = new TreeMap<>();
        for (RuleSet<?> set : appraisal.ruleSets()) {
            set.rules().forEach((code, rule) -> rules.put(code, new Entry(set.subject(), rule)));
        }
        return new Material(
                appraisal.book(),
                ImmutableSortedMap.copyOf(rules),
                Decisions.of(root.resolve("docs/adr")),
                new SourceJavadoc(root.resolve("core/src/main/java")));
    }

    /** File name of the page of that act: its key in letters and digits that every file system has. */
    static String file(String act) {
        return Folding.fold(act).replace(' ', '-') + ".md";
    }

    /** The rules that ask for that parameter, by code. */
    ImmutableList<RuleCode> rulesOn(String parameter) {
        return rules.entrySet().stream()
                .filter(entry -> entry.getValue().rule().thresholds().stream()
                        .map(Threshold::parameter)
                        .anyMatch(asked -> asked.name().equals(parameter)))
                .map(entry -> entry.getKey())
                .collect(ImmutableList.toImmutableList());
    }

    /** The stretches of the parameter, the nation's first, case by case in the order of their days. */
    List<ParameterValue<?>> stretches(String parameter) {
        return book.timeline(parameter).stream().sorted(order()).toList();
    }

    static Comparator<ParameterValue<?>> order() {
        Comparator<ParameterValue<?>> byCase = Comparator.comparing(
                stretch -> stretch.scope().word(Dimension.PROVINCE).orElse(""));
        return byCase.thenComparing(stretch ->
                        stretch.scope().without(Dimension.CAPITAL_PERIOD).toString())
                .thenComparing(stretch -> stretch.period().from())
                .thenComparing(stretch -> stretch.scope().toString())
                .thenComparing(stretch -> stretch.known().from());
    }
}
