package vn.sinhke.rules.boundary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Bound;

/**
 * One side of a boundary: what is measured, and whether the law allows it.
 *
 * @param measured what the rule is to measure
 * @param lawful whether it keeps to the value
 */
record Probe(Object measured, boolean lawful) {

    /** Both sides of the boundary, as near to it as the unit of the value lets one come. */
    static ImmutableList<Probe> around(Bound bound, Object value, LocalDate day, String foreign) {
        return switch (bound) {
            case AT_LEAST -> ImmutableList.of(new Probe(value, true), new Probe(next(value, -1), false));
            case AT_MOST -> ImmutableList.of(new Probe(value, true), new Probe(next(value, 1), false));
            case ABOVE -> ImmutableList.of(new Probe(next(value, 1), true), new Probe(value, false));
            case BELOW -> ImmutableList.of(new Probe(next(value, -1), true), new Probe(value, false));
            case EXACTLY ->
                ImmutableList.of(
                        new Probe(value, true), new Probe(next(value, 1), false), new Probe(next(value, -1), false));
            case ONE_OF -> oneOf((Collection<?>) value, foreign);
            case ALL_OF -> allOf((Collection<?>) value);
            case REQUIRED -> ImmutableList.of(new Probe(true, true), new Probe(false, false));
            case WITHIN_MONTHS -> {
                LocalDate over = day.minusMonths((Integer) value);
                yield ImmutableList.of(new Probe(over.plusDays(1), true), new Probe(over, false));
            }
            case UNTIL -> ImmutableList.of(new Probe(value, true), new Probe(((LocalDate) value).plusDays(1), false));
            case BEFORE -> {
                LocalDate out = ((MonthDay) value).atYear(day.getYear());
                yield ImmutableList.of(new Probe(out.minusDays(1), true), new Probe(out, false));
            }
            case BASIS -> ImmutableList.of();
        };
    }

    private static Object next(Object value, int steps) {
        if (value instanceof Vnd amount) {
            return amount.plus(Vnd.of(steps));
        }
        if (value instanceof Integer count) {
            return count + steps;
        }
        Percentage share = (Percentage) requireNonNull(value);
        return Percentage.of(share.rounded(2).add(BigDecimal.valueOf(steps, 2)));
    }

    private static ImmutableList<Probe> oneOf(Collection<?> words, String foreign) {
        ImmutableList.Builder<Probe> probes = ImmutableList.builder();
        words.forEach(word -> probes.add(new Probe(word, true)));
        return probes.add(new Probe(foreign, false)).build();
    }

    private static ImmutableList<Probe> allOf(Collection<?> words) {
        ImmutableList.Builder<Probe> probes = ImmutableList.builder();
        probes.add(new Probe(ImmutableSet.copyOf(words), true));
        for (Object without : words) {
            probes.add(new Probe(
                    words.stream().filter(word -> !word.equals(without)).collect(ImmutableSet.toImmutableSet()),
                    false));
        }
        return probes.build();
    }
}
