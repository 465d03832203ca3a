package vn.sinhke.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.sinhke.time.EffectivePeriod;

/** When something of the law became known (thời điểm biết), which follows from the acts that brought it. */
final class LawKnowledge {

    private LawKnowledge() {}

    /** The first day on which a value could be known: the day its latest act was issued; {@code otherwise} if unknown. */
    static LocalDate from(Iterable<Citation> citations, Map<String, LegalAct> acts, LocalDate otherwise) {
        LocalDate latest = null;
        for (Citation citation : citations) {
            Optional<LocalDate> known = of(citation.act(), acts);
            if (known.isPresent() && (latest == null || known.get().isAfter(latest))) {
                latest = known.get();
            }
        }
        return latest == null ? otherwise : latest;
    }

    /** The stretch as it looked on a day on which it was known: an end or transition that a later act brought is not there yet, nor a withdrawal. */
    static <T> ParameterValue<T> seenOn(LocalDate day, ParameterValue<T> value, Map<String, LegalAct> acts) {
        boolean endSeen = value.endedBy().isEmpty() || isKnown(value.endedBy().get(), acts, day);
        Optional<Transition> transition = value.transition().isPresent()
                        && isKnown(value.transition().get().citation().act(), acts, day)
                ? value.transition()
                : Optional.empty();
        return endSeen
                        && transition.isPresent() == value.transition().isPresent()
                        && value.known().until().isEmpty()
                ? value
                : value.seen(
                        endSeen
                                ? value.period()
                                : EffectivePeriod.startingOn(value.period().from()),
                        transition);
    }

    /** The days on which knowledge of these values changed. */
    static Set<LocalDate> days(Iterable<ParameterValue<?>> values, Map<String, LegalAct> acts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (ParameterValue<?> value : values) {
            days.add(value.known().from());
            add(days, value.known().until());
            if (value.endedBy().isPresent()) {
                add(days, of(value.endedBy().get(), acts));
            }
            if (value.transition().isPresent()) {
                add(days, of(value.transition().get().citation().act(), acts));
            }
        }
        return days;
    }

    private static void add(Set<LocalDate> days, Optional<LocalDate> day) {
        if (day.isPresent()) {
            days.add(day.get());
        }
    }

    private static boolean isKnown(String act, Map<String, LegalAct> acts, LocalDate day) {
        Optional<LocalDate> first = of(act, acts);
        return first.isEmpty() || !day.isBefore(first.get());
    }

    private static Optional<LocalDate> of(String act, Map<String, LegalAct> acts) {
        LegalAct known = acts.get(act);
        return known == null ? Optional.empty() : known.knownFrom();
    }
}
