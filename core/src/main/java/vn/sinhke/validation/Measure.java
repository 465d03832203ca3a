package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sinhke.law.Scope;

/**
 * Something that a rule measures in its subject (đại lượng): where it stands, what it is, by the law of which day and
 * case it is judged, and what else a reader of a finding should know.
 *
 * @param path where in the subject
 * @param value what it is; empty if the subject does not say
 * @param missing what is missing where the value is empty; by default the path itself
 * @param day the day whose law judges it, if not the subject's: the day of a payment, of a decision
 * @param scope the case whose law judges it, if not the subject's
 * @param arguments further arguments of a finding there
 * @param <M> what is measured
 */
public record Measure<M>(
        String path,
        Optional<M> value,
        ImmutableList<String> missing,
        Optional<LocalDate> day,
        Optional<Scope> scope,
        ImmutableSortedMap<String, String> arguments) {

    /** Returns the measure at that path. */
    public static <M> Measure<M> of(String path, Optional<M> value) {
        return new Measure<>(
                path, value, ImmutableList.of(), Optional.empty(), Optional.empty(), ImmutableSortedMap.of());
    }

    /** What is missing where the value is empty; the path itself unless {@link #lacking} said otherwise. */
    @Override
    public ImmutableList<String> missing() {
        return missing.isEmpty() ? ImmutableList.of(path) : missing;
    }

    /** Returns this measure with one more argument. */
    public Measure<M> with(String name, Object argument) {
        return new Measure<>(
                path,
                value,
                missing,
                day,
                scope,
                ImmutableSortedMap.<String, String>naturalOrder()
                        .putAll(arguments)
                        .put(name, argument.toString())
                        .build());
    }

    /** Returns this measure, these facts being what is missing where its value is empty. */
    public Measure<M> lacking(List<String> facts) {
        return new Measure<>(path, value, ImmutableList.copyOf(facts), day, scope, arguments);
    }

    /** Returns this measure judged by the law of that day, or of the subject's if it is empty. */
    public Measure<M> on(Optional<LocalDate> itsDay) {
        return new Measure<>(path, value, missing, itsDay, scope, arguments);
    }

    /** Returns this measure judged by the law of that case. */
    public Measure<M> in(Scope itsScope) {
        return new Measure<>(path, value, missing, day, Optional.of(itsScope), arguments);
    }

    /** Returns one measure for each entry of a list, at {@code list[i]/part}, its place counted from one. */
    public static <E, M> ImmutableList<Measure<M>> each(
            String list, List<E> entries, String part, Function<E, Optional<M>> value) {
        return each(list, entries, entry -> true, part, value);
    }

    /** Returns the same for those entries only that the rule looks at; the others keep their places. */
    public static <E, M> ImmutableList<Measure<M>> each(
            String list, List<E> entries, Predicate<E> looked, String part, Function<E, Optional<M>> value) {
        ImmutableList.Builder<Measure<M>> measures = ImmutableList.builder();
        for (int i = 0; i < entries.size(); i++) {
            if (looked.test(entries.get(i))) {
                measures.add(Measure.<M>of(list + "[" + i + "]/" + part, value.apply(entries.get(i)))
                        .with("place", i + 1));
            }
        }
        return measures.build();
    }
}
