package vn.sinhke.law;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The cases that a parameter's values tell apart (các trường hợp áp dụng), and how people name a case. */
public final class LawCases {

    private LawCases() {}

    /**
     * The cases for which the book has a value of the parameter on some day, as far as they agree with what is said
     * already; each with what is said. In the order of the values; empty if there are none.
     */
    public static ImmutableSet<Scope> of(LawBook book, String parameter, Scope said) {
        ImmutableSet.Builder<Scope> cases = ImmutableSet.builder();
        for (ParameterValue<?> value : book.timeline(parameter)) {
            if (value.scope().meets(said)) {
                cases.add(with(value.scope(), said));
            }
        }
        return cases.build();
    }

    /** How we know the value that the law of the day answered with; empty if it is none of its book's. */
    public static Optional<Provenance> provenance(LawOfTheDay law, String parameter, LegalAnswer.InForce<?> answer) {
        for (ParameterValue<?> value : law.book().timeline(parameter)) {
            if (value.value().isPresent()
                    && value.value().get().equals(answer.value())
                    && value.provisions(law.context().day()).equals(answer.provisions())) {
                return Optional.of(value.provenance());
            }
        }
        return Optional.empty();
    }

    /** Returns the scope with the words of the other put in. */
    public static Scope with(Scope scope, Scope other) {
        Scope both = scope;
        for (Map.Entry<Dimension, String> word : other.words().entrySet()) {
            both = both.with(word.getKey(), word.getValue());
        }
        return both;
    }

    /**
     * Reads the word of a case as people type it: {@code rural} or {@code RURAL}, {@code specially-difficult}.
     *
     * @throws IllegalArgumentException if no value of the law can be for such a case; says which there are
     */
    public static Scope read(Dimension dimension, String typed) {
        String word = dimension == Dimension.PROVINCE || dimension == Dimension.CAPITAL_PERIOD
                ? typed
                : typed.toUpperCase(Locale.ROOT).replace('-', '_');
        if (!dimension.allows(word)) {
            throw new IllegalArgumentException(
                    "Not a case of " + dimension.word() + ": '" + typed + "' (expected " + dimension.allowed() + ")");
        }
        return Scope.of(dimension, word);
    }
}
