package vn.sinhke.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.time.EffectivePeriod;

/**
 * One stretch of a parameter's timeline.
 *
 * @param value the value; empty where the act that governs is known and its text was not read
 * @param period the days it is in force
 * @param scope the cases it applies to
 * @param condition for which dossiers it is kept, where a transition goes by the day of filing or approval
 * @param citations the provisions behind it, most specific first; never empty
 * @param transition why it outlives its act, where it does
 * @param endedBy key of the act that ended it, where the end was brought by another act
 * @param known the days on which it was known, from the day its acts were issued until it was withdrawn as wrong
 * @param provenance how we know it
 * @param <T> the Java type of the value
 */
public record ParameterValue<T>(
        Optional<T> value,
        EffectivePeriod period,
        Scope scope,
        Condition condition,
        ImmutableList<Citation> citations,
        Optional<Transition> transition,
        Optional<String> endedBy,
        EffectivePeriod known,
        Provenance provenance) {

    /** The provisions that carry the value on {@code day}, the transitional one among them if it is needed then. */
    public ImmutableList<Provision> provisions(LocalDate day) {
        ImmutableList.Builder<Provision> provisions = ImmutableList.builder();
        for (Citation citation : citations) {
            provisions.add(provision(citation, period));
        }
        if (transition.isPresent() && !day.isBefore(transition.get().from())) {
            Transition carries = transition.get();
            provisions.add(provision(carries.citation(), new EffectivePeriod(carries.from(), period.until())));
        }
        return provisions.build();
    }

    /** Whether the value stands in the book and may decide. */
    public boolean decides() {
        return value.isPresent() && provenance.rung().decides();
    }

    /** Whether the value applies to that case in those circumstances, whatever the day. */
    boolean covers(Scope asked, LegalContext context) {
        return scope.covers(asked) && condition.holds(context);
    }

    /** Returns the stretch with another period, without a transition that was not known yet, and not withdrawn. */
    ParameterValue<T> seen(EffectivePeriod seenPeriod, Optional<Transition> seenTransition) {
        return new ParameterValue<>(
                value,
                seenPeriod,
                scope,
                condition,
                citations,
                seenTransition,
                endedBy,
                EffectivePeriod.startingOn(known.from()),
                provenance);
    }

    private Provision provision(Citation citation, EffectivePeriod days) {
        return new Provision(citation.act(), citation.locator(), days.from(), days.until(), provenance.rung());
    }
}
