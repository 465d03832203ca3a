package vn.sinhke.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold of all law data together before a book is made of it. */
final class LawBookProofs {

    private static final Comparator<ParameterValue<?>> BY_FIRST_DAY = new Comparator<>() {
        @Override
        public int compare(ParameterValue<?> a, ParameterValue<?> b) {
            return a.period().from().compareTo(b.period().from());
        }
    };

    private final IdentityHashMap<Object, String> places;
    private final Map<String, LegalAct> acts;
    private final List<String> problems = new ArrayList<>();

    private LawBookProofs(IdentityHashMap<Object, String> places, Map<String, LegalAct> acts) {
        this.places = places;
        this.acts = acts;
    }

    /**
     * What does not hold, each with its place in the files, what was seen and what was expected.
     *
     * @param places where each act, value and requirement stands, by identity
     */
    static ImmutableList<String> problems(
            IdentityHashMap<Object, String> places,
            Map<String, LegalAct> acts,
            Map<String, Declaration> declarations,
            ImmutableListMultimap<String, ParameterValue<?>> values,
            List<Untranslatable> persons) {
        LawBookProofs proofs = new LawBookProofs(places, acts);
        for (LegalAct act : acts.values()) {
            proofs.relations(act);
        }
        for (Map.Entry<String, ParameterValue<?>> entry : values.entries()) {
            proofs.citations(entry.getKey(), entry.getValue());
        }
        for (Untranslatable person : persons) {
            proofs.act(
                    proofs.at(person, "untranslatable"),
                    "cites",
                    person.citation().act());
        }
        for (Map.Entry<String, Collection<ParameterValue<?>>> entry :
                values.asMap().entrySet()) {
            List<ParameterValue<?>> timeline = new ArrayList<>(entry.getValue());
            timeline.sort(BY_FIRST_DAY);
            proofs.overlaps(entry.getKey(), timeline);
            proofs.gaps(entry.getKey(), timeline);
            proofs.movements(declarations.get(entry.getKey()), timeline);
        }
        return ImmutableList.copyOf(proofs.problems);
    }

    /** The place of an entry and what it is about. */
    private String at(Object entry, String about) {
        return places.get(entry) + ": " + about;
    }

    private boolean act(String where, String how, String key) {
        if (acts.containsKey(key)) {
            return true;
        }
        problems.add("%s: %s '%s' (expected the key of an act in the book)".formatted(where, how, key));
        return false;
    }

    /** The acts that an act names exist, and what repeals agrees with what is repealed. */
    private void relations(LegalAct act) {
        String where = at(act, act.key());
        for (String amended : act.amends()) {
            act(where, "amends", amended);
        }
        for (String repealed : act.repeals()) {
            if (act(where, "repeals", repealed)) {
                LegalAct old = acts.get(repealed);
                if (!old.replacedBy().equals(Optional.of(act.key()))) {
                    problems.add("%s: repeals '%s', which is replaced by '%s' (expected both to say the same)"
                            .formatted(where, repealed, old.replacedBy().orElse("nothing")));
                }
                if (act.inForceFrom().isPresent()
                        && old.inForceUntil().isPresent()
                        && old.inForceUntil().get().isAfter(act.inForceFrom().get())) {
                    problems.add("%s: in force until %s (expected at most %s, when %s repeals it)"
                            .formatted(
                                    at(old, repealed),
                                    old.inForceUntil().get(),
                                    act.inForceFrom().get(),
                                    act.key()));
                }
            }
        }
        if (act.replacedBy().isPresent()) {
            act(where, "replaced by", act.replacedBy().get());
        }
        if (act.inForceFrom().isPresent()
                && act.inForceUntil().isPresent()
                && !act.inForceFrom().get().isBefore(act.inForceUntil().get())) {
            problems.add("%s: in force from %s until %s (expected the end after the beginning)"
                    .formatted(
                            where, act.inForceFrom().get(), act.inForceUntil().get()));
        }
    }

    private void citations(String name, ParameterValue<?> value) {
        String where = at(value, name);
        for (Citation citation : value.citations()) {
            if (act(where, "cites", citation.act()) && !inForce(acts.get(citation.act()), value)) {
                LegalAct act = acts.get(citation.act());
                problems.add("%s: %s cites '%s' (expected an act in force from %s to %s)"
                        .formatted(
                                where,
                                value.period(),
                                act.key(),
                                act.inForceFrom().map(LocalDate::toString).orElse("?"),
                                act.inForceUntil().map(LocalDate::toString).orElse("..")));
            }
        }
        if (value.transition().isPresent()) {
            act(where, "cites", value.transition().get().citation().act());
        }
        if (value.endedBy().isPresent()) {
            act(where, "ended by", value.endedBy().get());
        }
    }

    /** Whether the act is in force on all days of the value, or a transition carries it on from the act's last day. */
    private static boolean inForce(LegalAct act, ParameterValue<?> value) {
        boolean begun = act.inForceFrom().isEmpty()
                || !value.period().from().isBefore(act.inForceFrom().get());
        if (act.inForceUntil().isEmpty()) {
            return begun;
        }
        LocalDate end = act.inForceUntil().get();
        boolean lasts = (value.period().until().isPresent()
                        && !value.period().until().get().isAfter(end))
                || (value.transition().isPresent()
                        && !value.transition().get().from().isAfter(end));
        return begun && lasts;
    }

    /** Two values at once, as the law is known now and as it was known on every day on which the knowledge changed. */
    private void overlaps(String name, List<ParameterValue<?>> timeline) {
        for (LocalDate known : LawKnowledge.days(timeline, acts)) {
            List<ParameterValue<?>> written = new ArrayList<>();
            List<ParameterValue<?>> seen = new ArrayList<>();
            for (ParameterValue<?> value : timeline) {
                if (value.known().contains(known)) {
                    written.add(value);
                    seen.add(LawKnowledge.seenOn(known, value, acts));
                }
            }
            for (int i = 0; i < seen.size(); i++) {
                for (int j = i + 1; j < seen.size(); j++) {
                    if (atOnce(seen.get(i), seen.get(j))) {
                        problem("%s: two values at once in %s: %s and %s (expected one; the other is at %s)"
                                .formatted(
                                        at(written.get(j), name),
                                        seen.get(j).scope(),
                                        seen.get(j).period(),
                                        seen.get(i).period(),
                                        places.get(written.get(i))));
                    }
                }
            }
        }
    }

    private static boolean atOnce(ParameterValue<?> a, ParameterValue<?> b) {
        return LawBook.rank(a) == LawBook.rank(b)
                && a.period().overlaps(b.period())
                && a.scope().meets(b.scope())
                && a.condition().meets(b.condition());
    }

    private void problem(String text) {
        if (!problems.contains(text)) {
            problems.add(text);
        }
    }

    /** A timeline without a hole, and with a reason for its end. */
    private void gaps(String name, List<ParameterValue<?>> timeline) {
        for (ParameterValue<?> value : timeline) {
            if (value.period().until().isEmpty() || value.known().until().isPresent()) {
                continue;
            }
            LocalDate end = value.period().until().get();
            LocalDate next = null;
            for (ParameterValue<?> other : timeline) {
                if (other.scope().words().equals(value.scope().words())
                        && same(other.condition(), value.condition())
                        && !other.period().from().isBefore(end)
                        && (next == null || other.period().from().isBefore(next))) {
                    next = other.period().from();
                }
            }
            if (next != null && next.isAfter(end)) {
                problems.add("%s: undeclared gap in %s: %s/%s (expected an unread stretch)"
                        .formatted(at(value, name), value.scope(), end, next));
            }
            if (next == null && value.endedBy().isEmpty()) {
                problems.add("%s: undeclared end in %s on %s (expected endedBy, or another stretch)"
                        .formatted(at(value, name), value.scope(), end));
            }
        }
    }

    private void movements(Declaration declaration, List<ParameterValue<?>> timeline) {
        if (declaration.provinceMay() == Movement.SETS) {
            return;
        }
        for (ParameterValue<?> own : timeline) {
            if (province(own).isEmpty() || own.value().isEmpty()) {
                continue;
            }
            for (ParameterValue<?> national : timeline) {
                if (province(national).isEmpty()
                        && national.value().isPresent()
                        && national.scope().meets(own.scope())
                        && national.period().overlaps(own.period())) {
                    movement(declaration, own, national);
                }
            }
        }
    }

    private void movement(Declaration declaration, ParameterValue<?> own, ParameterValue<?> national) {
        Object seen = own.value().orElseThrow();
        Object bound = national.value().orElseThrow();
        boolean allowed = switch (declaration.provinceMay()) {
            case UP -> ValueType.compare(seen, bound) >= 0;
            case DOWN -> ValueType.compare(seen, bound) <= 0;
            case NONE, SETS -> seen.equals(bound);
        };
        if (!allowed) {
            problems.add("%s: province %s sets %s (expected %s %s by %s)"
                    .formatted(
                            at(own, declaration.name()),
                            province(own).orElseThrow(),
                            seen,
                            switch (declaration.provinceMay()) {
                                case UP -> "at least";
                                case DOWN -> "at most";
                                case NONE, SETS -> "exactly";
                            },
                            bound,
                            national.citations().get(0)));
        }
    }

    private static boolean same(Condition one, Condition other) {
        return one.isNone() ? other.isNone() : one.equals(other);
    }

    private static Optional<String> province(ParameterValue<?> value) {
        return value.scope().word(Dimension.PROVINCE);
    }
}
