package vn.sinhke.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What must hold of all law data together before a book is made of it. */
final class LawBookProofs {

    private LawBookProofs() {}

    static ImmutableList<String> problems(
            Map<String, LegalAct> acts,
            Map<String, Declaration> declarations,
            ImmutableListMultimap<String, ParameterValue<?>> values,
            List<Untranslatable> persons) {
        ImmutableList.Builder<String> problems = ImmutableList.builder();
        values.forEach((name, value) -> {
            List<Citation> cited = new ArrayList<>(value.citations());
            value.transition().map(Transition::citation).ifPresent(cited::add);
            cited.stream()
                    .filter(c -> !acts.containsKey(c.act()))
                    .forEach(c -> problems.add(
                            "%s: cites '%s' (expected the key of an act in the book)".formatted(name, c.act())));
        });
        values.forEach((name, value) -> value.citations().stream()
                .map(citation -> acts.get(citation.act()))
                .filter(Objects::nonNull)
                .filter(act -> !inForce(act, value))
                .forEach(act -> problems.add("%s: %s cites '%s' (expected an act in force from %s to %s)"
                        .formatted(
                                name,
                                value.period(),
                                act.key(),
                                act.inForceFrom().map(LocalDate::toString).orElse("?"),
                                act.inForceUntil().map(LocalDate::toString).orElse("..")))));
        persons.stream()
                .filter(p -> !acts.containsKey(p.citation().act()))
                .forEach(p -> problems.add("untranslatable: cites '%s' (expected the key of an act in the book)"
                        .formatted(p.citation().act())));
        values.asMap().forEach((name, all) -> {
            List<ParameterValue<?>> timeline = all.stream()
                    .sorted(Comparator.comparing(
                            (ParameterValue<?> v) -> v.period().from()))
                    .collect(Collectors.toList());
            problems.addAll(overlaps(name, timeline));
            problems.addAll(gaps(name, timeline));
            problems.addAll(movements(declarations.get(name), timeline));
        });
        return problems.build();
    }

    /** Whether the act is in force on all days of the value, or a transition carries it on from the act's last day. */
    private static boolean inForce(LegalAct act, ParameterValue<?> value) {
        boolean begun = act.inForceFrom()
                .map(first -> !value.period().from().isBefore(first))
                .orElse(true);
        boolean lasts = act.inForceUntil()
                .map(end ->
                        value.period().until().map(until -> !until.isAfter(end)).orElse(false)
                                || value.transition()
                                        .map(t -> !t.from().isAfter(end))
                                        .orElse(false))
                .orElse(true);
        return begun && lasts;
    }

    private static List<String> overlaps(String name, List<ParameterValue<?>> timeline) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < timeline.size(); i++) {
            for (int j = i + 1; j < timeline.size(); j++) {
                ParameterValue<?> a = timeline.get(i);
                ParameterValue<?> b = timeline.get(j);
                boolean sameRank = province(a).isPresent() == province(b).isPresent();
                if (sameRank && a.scope().meets(b.scope()) && a.period().overlaps(b.period())) {
                    problems.add("%s: two values at once in %s: %s and %s"
                            .formatted(name, a.scope(), a.period(), b.period()));
                }
            }
        }
        return problems;
    }

    private static List<String> gaps(String name, List<ParameterValue<?>> timeline) {
        List<String> problems = new ArrayList<>();
        timeline.stream()
                .collect(Collectors.groupingBy(ParameterValue::scope, LinkedHashMap::new, Collectors.toList()))
                .forEach((scope, stretches) -> {
                    for (int i = 1; i < stretches.size(); i++) {
                        Optional<LocalDate> end = stretches.get(i - 1).period().until();
                        LocalDate next = stretches.get(i).period().from();
                        if (end.isPresent() && end.get().isBefore(next)) {
                            problems.add("%s: undeclared gap in %s: %s/%s (expected an unread stretch)"
                                    .formatted(name, scope, end.get(), next));
                        }
                    }
                });
        return problems;
    }

    private static List<String> movements(Declaration declaration, List<ParameterValue<?>> timeline) {
        List<String> problems = new ArrayList<>();
        for (ParameterValue<?> own : timeline) {
            if (province(own).isEmpty()
                    || declaration.provinceMay() == Movement.SETS
                    || own.value().isEmpty()) {
                continue;
            }
            timeline.stream()
                    .filter(v -> province(v).isEmpty() && v.value().isPresent())
                    .filter(v -> v.scope().meets(own.scope()) && v.period().overlaps(own.period()))
                    .map(v -> movement(declaration, own, v))
                    .filter(Objects::nonNull)
                    .forEach(problems::add);
        }
        return problems;
    }

    private static String movement(Declaration declaration, ParameterValue<?> own, ParameterValue<?> national) {
        Object seen = own.value().orElseThrow();
        Object bound = national.value().orElseThrow();
        if (seen.equals(bound)) {
            return null;
        }
        boolean allowed = switch (declaration.provinceMay()) {
            case UP -> ValueType.compare(seen, bound) > 0;
            case DOWN -> ValueType.compare(seen, bound) < 0;
            case NONE, SETS -> false;
        };
        return allowed
                ? null
                : "%s: province %s sets %s (expected %s %s by %s)"
                        .formatted(
                                declaration.name(),
                                province(own).orElseThrow(),
                                seen,
                                declaration.provinceMay() == Movement.UP
                                        ? "at least"
                                        : declaration.provinceMay() == Movement.DOWN ? "at most" : "exactly",
                                bound,
                                national.citations().get(0));
    }

    private static Optional<String> province(ParameterValue<?> value) {
        return value.scope().word(Dimension.PROVINCE);
    }
}
