package vn.sinhke.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Acts, dated values and what is left to persons (sổ luật): all that the rules know of the law.
 *
 * <p>A book is immutable and is built whole: unknown acts, two values at once, undeclared gaps and overlays that
 * move a value the way the law does not allow are refused then, all problems at once. {@link #version()} names its
 * content, so that a decision can be replayed with the law as it was known.
 */
public final class LawBook {

    private final ImmutableSortedMap<String, LegalAct> acts;
    private final ImmutableSortedMap<String, Declaration> declarations;
    private final ImmutableListMultimap<String, ParameterValue<?>> values;
    private final ImmutableList<Untranslatable> untranslatables;
    private final String version;

    LawBook(
            ImmutableSortedMap<String, LegalAct> acts,
            ImmutableSortedMap<String, Declaration> declarations,
            ImmutableListMultimap<String, ParameterValue<?>> values,
            ImmutableList<Untranslatable> untranslatables,
            String version) {
        this.acts = acts;
        this.declarations = declarations;
        this.values = values;
        this.untranslatables = untranslatables;
        this.version = version;
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
        return version;
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

    /** The stretches of the parameter's timelines, in the order of the files; empty if nothing is known. */
    public ImmutableList<ParameterValue<?>> timeline(String parameter) {
        return values.get(parameter);
    }

    /** Returns the law of the context's day as a rule sees it. */
    public LawOfTheDay on(LegalContext context) {
        return new LawOfTheDay(this, context);
    }

    /**
     * Returns the value for that case on that day, or why there is none.
     *
     * <p>A province's own value comes before the nation's. Within each, a value that has ended never gives way to an
     * older one.
     *
     * @throws IllegalArgumentException if the parameter is not declared, or declared with another type
     */
    public <T> LegalAnswer<T> answer(Parameter<T> parameter, Scope asked, LocalDate day) {
        ImmutableList<ParameterValue<T>> all = typed(parameter);
        List<ParameterValue<T>> covering =
                all.stream().filter(v -> v.scope().covers(asked)).toList();
        Optional<ParameterValue<T>> inForce = covering.stream()
                .filter(v -> v.period().contains(day))
                .min(Comparator.comparing(
                        v -> v.scope().word(Dimension.PROVINCE).isEmpty()));
        if (inForce.isPresent()) {
            return inForce(inForce.get(), day);
        }
        List<ParameterValue<T>> possible =
                all.stream().filter(v -> v.scope().meets(asked)).toList();
        if (possible.stream().anyMatch(v -> v.period().contains(day))) {
            // A value is in force for some of the cases that this may be: which one has to be said first.
            return new LegalAnswer.Unknown<>(ImmutableList.of());
        }
        if (!covering.isEmpty()) {
            return notInForce(covering, day);
        }
        return all.isEmpty() || !possible.isEmpty()
                ? new LegalAnswer.Unknown<>(ImmutableList.of())
                : new LegalAnswer.NotHere<>();
    }

    private static <T> LegalAnswer<T> inForce(ParameterValue<T> value, LocalDate day) {
        Rung rung = value.provenance().rung();
        if (value.value().isEmpty() || !rung.decides()) {
            return new LegalAnswer.Unknown<>(value.provisions(day));
        }
        return new LegalAnswer.InForce<>(value.value().get(), rung, value.provisions(day));
    }

    private static <T> LegalAnswer<T> notInForce(List<ParameterValue<T>> covering, LocalDate day) {
        Optional<ParameterValue<T>> last = covering.stream()
                .filter(v -> v.period().endedBy(day))
                .max(Comparator.comparing(v -> v.period().from()));
        if (last.isPresent()) {
            return new LegalAnswer.NoLonger<>(
                    last.get().period().until().orElseThrow(), last.get().provisions(day));
        }
        ParameterValue<T> first = covering.stream()
                .min(Comparator.comparing(v -> v.period().from()))
                .orElseThrow();
        return new LegalAnswer.NotYet<>(first.period().from(), first.provisions(day));
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
        return (ImmutableList<ParameterValue<T>>) (ImmutableList<?>) values.get(parameter.name());
    }

    private static final class National {
        static final LawBook BOOK = LawBookReader.national().build();
    }
}
