package vn.sinhke.rules.boundary;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.money.Percentage;
import vn.sinhke.validation.Outcome;

/**
 * How to make a subject in which a rule measures just what one is told, by the law of a spot, everything else being in
 * order. Each threshold that a rule declares has one, and the inventory visits both sides of it wherever it is in force.
 *
 * @param <S> what the rule is about
 */
public final class BoundaryCase<S> {

    /** Whole of which a percentage is taken in these cases. */
    public static final int WHOLE = 10_000;

    private final String code;
    private final Parameter<?> parameter;
    private final BiFunction<Spot, Optional<Object>, S> maker;
    private final Function<Spot, LegalContext> context;
    private final String foreign;
    private final Class<? extends Outcome> withoutFact;
    private final Class<? extends Outcome> withoutLaw;
    private final Predicate<Spot> where;

    private BoundaryCase(
            String code,
            Parameter<?> parameter,
            BiFunction<Spot, Optional<Object>, S> maker,
            Function<Spot, LegalContext> context,
            String foreign,
            Class<? extends Outcome> withoutFact,
            Class<? extends Outcome> withoutLaw,
            Predicate<Spot> where) {
        this.code = code;
        this.parameter = parameter;
        this.maker = maker;
        this.context = context;
        this.foreign = foreign;
        this.withoutFact = withoutFact;
        this.withoutLaw = withoutLaw;
        this.where = where;
    }

    /** The case of that rule and parameter; what is measured is empty to ask for a subject that does not say it. */
    public static <S, M> BoundaryCase<S> of(
            String code, Parameter<?> parameter, Class<M> measured, BiFunction<Spot, Optional<M>, S> maker) {
        return new BoundaryCase<>(
                code,
                parameter,
                (spot, seen) -> maker.apply(spot, seen.map(measured::cast)),
                Spot::context,
                "OTHER",
                Outcome.Undecided.class,
                Outcome.Undecided.class,
                spot -> true);
    }

    /** The same for a rule that measures several words at once. */
    @SuppressWarnings("unchecked") // the probes of several words are sets of words
    public static <S> BoundaryCase<S> ofWords(
            String code, Parameter<?> parameter, BiFunction<Spot, Optional<ImmutableSet<String>>, S> maker) {
        return BoundaryCase.of(
                code,
                parameter,
                Object.class,
                (spot, seen) -> maker.apply(spot, seen.map(words -> (ImmutableSet<String>) words)));
    }

    /** The case with that word for one that the law does not have. */
    public BoundaryCase<S> foreign(String word) {
        return new BoundaryCase<>(code, parameter, maker, context, word, withoutFact, withoutLaw, where);
    }

    /** The case in other circumstances than those of the stretch alone. */
    public BoundaryCase<S> in(Function<Spot, LegalContext> circumstances) {
        return new BoundaryCase<>(code, parameter, maker, circumstances, foreign, withoutFact, withoutLaw, where);
    }

    /** The case of a rule for which a subject that does not say the fact is not undecided, and why. */
    public BoundaryCase<S> withoutFact(Class<? extends Outcome> outcome) {
        return new BoundaryCase<>(code, parameter, maker, context, foreign, outcome, withoutLaw, where);
    }

    /** The case of a rule that says more than undecided where the law was not read. */
    public BoundaryCase<S> withoutLaw(Class<? extends Outcome> outcome) {
        return new BoundaryCase<>(code, parameter, maker, context, foreign, withoutFact, outcome, where);
    }

    /** The case of a rule that holds only some of the parameter's values against what it measures. */
    public BoundaryCase<S> where(Predicate<Spot> looked) {
        return new BoundaryCase<>(code, parameter, maker, context, foreign, withoutFact, withoutLaw, looked);
    }

    /** The part of {@link #WHOLE} that is that share. */
    public static int part(Percentage share) {
        return share.numerator()
                .multiply(java.math.BigInteger.valueOf(WHOLE))
                .divide(share.denominator())
                .intValueExact();
    }

    String code() {
        return code;
    }

    Parameter<?> parameter() {
        return parameter;
    }

    String foreign() {
        return foreign;
    }

    Class<? extends Outcome> withoutFact() {
        return withoutFact;
    }

    Class<? extends Outcome> withoutLaw() {
        return withoutLaw;
    }

    boolean looksAt(Spot spot) {
        return where.test(spot);
    }

    S subject(Spot spot, Optional<Object> measured) {
        return maker.apply(spot, measured);
    }

    LegalContext context(Spot spot) {
        return context.apply(spot);
    }

    @Override
    public String toString() {
        return code + " " + parameter;
    }
}
