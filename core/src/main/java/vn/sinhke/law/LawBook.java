package vn.sinhke.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Acts, dated values and what is left to persons (sổ luật): all that the rules know of the law.
 *
 * <p>A book is immutable and is built whole: unknown acts, two values at once, undeclared gaps and overlays that
 * move a value the way the law does not allow are refused then, all problems at once. {@link #version()} names its
 * content, so that a decision can be replayed with the law as it was known.
 *
 * <p>Two times are kept apart: the day of the law, and the day on which it was known. A book looked at through {@link
 * #asKnownOn} holds no act issued later and no end that such an act brought.
 */
public final class LawBook {

    private final ImmutableSortedMap<String, LegalAct> acts;
    private final ImmutableSortedMap<String, Declaration> declarations;
    private final ImmutableListMultimap<String, ParameterValue<?>> values;
    private final ImmutableListMultimap<String, ParameterValue<?>> believed;
    private final ImmutableList<Untranslatable> untranslatables;
    private final Supplier<String> version;

    LawBook(
            ImmutableSortedMap<String, LegalAct> acts,
            ImmutableSortedMap<String, Declaration> declarations,
            ImmutableListMultimap<String, ParameterValue<?>> values,
            ImmutableList<Untranslatable> untranslatables,
            Supplier<String> version) {
        this.acts = acts;
        this.declarations = declarations;
        this.values = values;
        this.believed = believed(values);
        this.untranslatables = untranslatables;
        this.version = version;
    }

    /** The values without those that were withdrawn as wrong. */
    private static ImmutableListMultimap<String, ParameterValue<?>> believed(
            ImmutableListMultimap<String, ParameterValue<?>> values) {
        ImmutableListMultimap.Builder<String, ParameterValue<?>> believed = ImmutableListMultimap.builder();
        for (Map.Entry<String, ParameterValue<?>> entry : values.entries()) {
            if (entry.getValue().known().until().isEmpty()) {
                believed.put(entry);
            }
        }
        return believed.build();
    }

    /** Returns the book shipped with the library. */
    public static LawBook national() {
        return National.BOOK;
    }

    /**
     * Returns the shipped book with the acts and values of a folder added: every {@code .json} file in it, in the
     * order of their names.
     *
     * @throws IllegalArgumentException if there is no such folder, it holds no {@code .json} file, or a file cannot be
     *     used; the message lists every problem with its file ({@code overlay/NAME}) and place, what was seen and what
     *     was expected
     */
    public static LawBook withOverlay(Path folder) {
        return LawBookReader.national().addFolder(folder).build();
    }

    /** SHA-256 of its files, in lower-case hexadecimal. */
    public String version() {
        return version.get();
    }

    /** The acts, by key. */
    public ImmutableSortedMap<String, LegalAct> acts() {
        return acts;
    }

    /** The declared parameters, by name. */
    public ImmutableSortedMap<String, Declaration> declarations() {
        return declarations;
    }

    /** What no program can decide, in the order of the files. */
    public ImmutableList<Untranslatable> untranslatables() {
        return untranslatables;
    }

    /** What no program can decide in these circumstances: of acts in force that day, for that period of money. */
    public ImmutableList<Untranslatable> leftToPersons(LegalContext context) {
        ImmutableList.Builder<Untranslatable> left = ImmutableList.builder();
        for (Untranslatable person : untranslatables) {
            if (person.period().contains(context.day()) && person.scope().meets(context.scope())) {
                left.add(person);
            }
        }
        return left.build();
    }

    /** The stretches of the parameter's timelines, in the order of the files; empty if nothing is known. */
    public ImmutableList<ParameterValue<?>> timeline(String parameter) {
        return values.get(parameter);
    }

    /** Returns the law of the context's day as a rule sees it, as it was known on the context's day of knowledge. */
    public LawOfTheDay on(LegalContext context) {
        return new LawOfTheDay(context.knownOn().map(this::asKnownOn).orElse(this), context);
    }

    /**
     * Returns the book as it was known at the end of that day: without the acts issued later, without the values and
     * the ends that only they brought, and with what was withdrawn as wrong only afterwards.
     */
    public LawBook asKnownOn(LocalDate day) {
        ImmutableSortedMap.Builder<String, LegalAct> knownActs = ImmutableSortedMap.naturalOrder();
        acts.forEach((key, act) -> {
            if (act.knownFrom().map(first -> !day.isBefore(first)).orElse(true)) {
                knownActs.put(key, act);
            }
        });
        ImmutableListMultimap.Builder<String, ParameterValue<?>> seen = ImmutableListMultimap.builder();
        values.forEach((name, value) -> {
            if (value.known().contains(day)) {
                seen.put(name, LawKnowledge.seenOn(day, value, acts));
            }
        });
        ImmutableSortedMap<String, LegalAct> there = knownActs.build();
        return new LawBook(
                there,
                declarations,
                seen.build(),
                untranslatables.stream()
                        .filter(u -> there.containsKey(u.citation().act()))
                        .collect(ImmutableList.toImmutableList()),
                version);
    }

    /** Every day on which some value of the parameter begins or no longer holds. */
    public ImmutableSortedSet<LocalDate> changeDays(String parameter) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        for (ParameterValue<?> value : timeline(parameter)) {
            days.add(value.period().from());
            value.period().until().ifPresent(days::add);
        }
        return days.build();
    }

    /**
     * Returns the value for that case on that day, or why there is none.
     *
     * @throws IllegalArgumentException if the parameter is not declared, or declared with another type
     */
    public <T> LegalAnswer<T> answer(Parameter<T> parameter, Scope asked, LocalDate day) {
        return answer(parameter, asked, LegalContext.on(day));
    }

    /**
     * Returns the value for that case on the context's day, or why there is none. Of the context only the day, the
     * day of filing and the day of approval are looked at; the case is what is asked.
     *
     * <p>A value that was withdrawn as wrong is no answer; it is one on the days on which it was believed ({@link
     * #asKnownOn}). A value kept for dossiers filed or approved on such a day comes before one that is not, and a province's own
     * value before the nation's. Within each, a value that has ended never gives way to an older one.
     *
     * @throws IllegalArgumentException if the parameter is not declared, or declared with another type
     */
    public <T> LegalAnswer<T> answer(Parameter<T> parameter, Scope asked, LegalContext context) {
        ImmutableList<ParameterValue<T>> all = typed(parameter);
        LocalDate day = context.day();
        ParameterValue<T> best = null;
        List<ParameterValue<T>> covering = new ArrayList<>();
        boolean possible = all.isEmpty();
        boolean possibleToday = false;
        for (ParameterValue<T> value : all) {
            boolean today = value.period().contains(day);
            if (value.covers(asked, context)) {
                covering.add(value);
                if (today && (best == null || rank(value) > rank(best))) {
                    best = value;
                }
            }
            if (value.condition().holds(context) && value.scope().meets(asked)) {
                possible = true;
                possibleToday |= today;
            }
        }
        if (best != null) {
            return inForce(best, day);
        }
        if (possibleToday) {
            // A value is in force for some of the cases that this may be: which one has to be said first.
            return new LegalAnswer.Unknown<>(ImmutableList.of(), unsaid(all, asked, context));
        }
        if (!covering.isEmpty()) {
            return notInForce(covering, day);
        }
        return possible
                ? new LegalAnswer.Unknown<>(ImmutableList.of(), unsaid(all, asked, context))
                : new LegalAnswer.NotHere<>();
    }

    /** The dimensions that values for this day tell apart and the case does not say. */
    private static <T> ImmutableSet<Dimension> unsaid(
            ImmutableList<ParameterValue<T>> all, Scope asked, LegalContext context) {
        ImmutableSortedSet.Builder<Dimension> unsaid = ImmutableSortedSet.naturalOrder();
        for (ParameterValue<T> value : all) {
            if (value.period().contains(context.day()) && value.scope().meets(asked)) {
                for (Dimension dimension : value.scope().words().keySet()) {
                    if (asked.word(dimension).isEmpty()) {
                        unsaid.add(dimension);
                    }
                }
            }
        }
        return unsaid.build();
    }

    /**
     * Which of several values for one case goes first: the province's own; then the one kept by a condition; then one
     * that somebody has verified since; then one that may decide before one that may not.
     */
    static int rank(ParameterValue<?> value) {
        return (value.scope().word(Dimension.PROVINCE).isPresent() ? 8 : 0)
                + (value.condition().isNone() ? 0 : 4)
                + (value.provenance().verifiedBy().isPresent() ? 2 : 0)
                + (value.decides() ? 1 : 0);
    }

    private static <T> LegalAnswer<T> inForce(ParameterValue<T> value, LocalDate day) {
        return value.decides()
                ? new LegalAnswer.InForce<>(
                        value.value().orElseThrow(), value.provenance().rung(), value.provisions(day))
                : new LegalAnswer.Unknown<>(value.provisions(day));
    }

    private static <T> LegalAnswer<T> notInForce(List<ParameterValue<T>> covering, LocalDate day) {
        ParameterValue<T> last = null;
        ParameterValue<T> first = null;
        for (ParameterValue<T> value : covering) {
            LocalDate from = value.period().from();
            if (value.period().endedBy(day)
                    && (last == null || from.isAfter(last.period().from()))) {
                last = value;
            }
            if (first == null || from.isBefore(first.period().from())) {
                first = value;
            }
        }
        return last == null
                ? new LegalAnswer.NotYet<>(first.period().from(), first.provisions(day))
                : new LegalAnswer.NoLonger<>(last.period().until().orElseThrow(), last.provisions(day));
    }

    @SuppressWarnings("unchecked") // the reader made every value by the declared type, which is checked here
    private <T> ImmutableList<ParameterValue<T>> typed(Parameter<T> parameter) {
        Declaration declared = declarations.get(parameter.name());
        checkArgument(
                declared != null && declared.type().equals(parameter.type()),
                "Not a parameter of this law book: '%s' of %s (declared: %s)",
                parameter.name(),
                parameter.type().name(),
                declared == null ? "nothing" : declared.type().name());
        return (ImmutableList<ParameterValue<T>>) (ImmutableList<?>) believed.get(parameter.name());
    }

    /** Returns the declared parameter of that name; empty if there is none. */
    public Optional<Parameter<?>> parameter(String name) {
        return Optional.ofNullable(declarations.get(name)).map(Declaration::parameter);
    }

    private static final class National {
        static final LawBook BOOK = LawBookReader.national().buildProven();
    }
}
