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
 * @param citations the provisions behind it, most specific first; never empty
 * @param transition why it outlives its act, where it does
 * @param provenance how we know it
 * @param <T> the Java type of the value
 */
public record ParameterValue<T>(
        Optional<T> value,
        EffectivePeriod period,
        Scope scope,
        ImmutableList<Citation> citations,
        Optional<Transition> transition,
        Provenance provenance) {

    /** The provisions that carry the value on {@code day}, the transitional one among them if it is needed then. */
    public ImmutableList<Provision> provisions(LocalDate day) {
        ImmutableList.Builder<Provision> provisions = ImmutableList.builder();
        citations.forEach(citation -> provisions.add(provision(citation, period)));
        transition
                .filter(t -> !day.isBefore(t.from()))
                .ifPresent(t -> provisions.add(provision(t.citation(), new EffectivePeriod(t.from(), period.until()))));
        return provisions.build();
    }

    private Provision provision(Citation citation, EffectivePeriod days) {
        return new Provision(citation.act(), citation.locator(), days.from(), days.until(), provenance.rung());
    }
}
