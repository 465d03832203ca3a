package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.Parameter;

/**
 * A {@link MeasuredRule} that looks at one place of its subject, and says no more than what is stated there. Of all
 * rules it is the quickest to judge many subjects by: whether something is stated and what it is are two questions, so
 * that an amount or a share that is in order need not be put on the heap to be handed over.
 *
 * @param <S> what the rule is about
 * @param <M> what is stated
 * @param <T> type of the parameter's value
 */
public abstract class StatedRule<S, M, T> extends MeasuredRule<S, M, T> {

    private final String path;

    /**
     * A rule of that code; the other arguments are those of {@link MeasuredRule}.
     *
     * @param path the place, as findings name it
     */
    protected StatedRule(
            String code,
            Severity severity,
            Parameter<T> basis,
            Bound bound,
            String measured,
            String limit,
            String path) {
        super(code, severity, basis, bound, measured, limit);
        this.path = path;
    }

    final String path() {
        return path;
    }

    /** Whether the subject says what stands at the place. */
    protected abstract boolean isStated(S subject);

    /** What is stated at the place; asked for only where {@link #isStated} says that something is. */
    protected abstract M stated(S subject);

    @Override
    protected final ImmutableList<Measure<M>> measures(S subject, LawOfTheDay law) {
        return ImmutableList.of(Measure.of(path, isStated(subject) ? Optional.of(stated(subject)) : Optional.empty()));
    }
}
