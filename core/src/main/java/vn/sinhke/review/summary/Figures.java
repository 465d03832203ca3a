package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import vn.sinhke.review.summary.SummaryGap.Reason;

/** The kinds of figures. */
final class Figures {

    private Figures() {}

    private static Set<Reason> why(PlaceRow row, int of, Tally tally) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (!row.tally().isKnown(of, tally)) {
            for (Reason reason : Reason.values()) {
                if (row.tally().noted(of, reason) > 0
                        && GapReasons.tallies(reason).contains(tally)) {
                    reasons.add(reason);
                }
            }
        }
        return reasons;
    }

    /** A count. */
    record Count(int of, Tally tally) implements Figure {
        @Override
        public Optional<BigDecimal> value(PlaceRow row) {
            return row.tally().isKnown(of, tally)
                    ? Optional.of(BigDecimal.valueOf(row.tally().counted(of, tally)))
                    : Optional.empty();
        }

        @Override
        public Set<Reason> reasons(PlaceRow row) {
            return Figures.why(row, of, tally);
        }

        @Override
        public Set<Integer> classes() {
            return ImmutableSet.of(of);
        }

        @Override
        public Set<Tally> tallies() {
            return ImmutableSet.of(tally);
        }
    }

    /** The households of one ethnic group. */
    record OfGroup(int of, String code) implements Figure {
        @Override
        public Optional<BigDecimal> value(PlaceRow row) {
            return row.tally().isKnown(of, Tally.ETHNIC_GROUP)
                    ? Optional.of(BigDecimal.valueOf(row.tally().group(of, code)))
                    : Optional.empty();
        }

        @Override
        public Set<Reason> reasons(PlaceRow row) {
            return Figures.why(row, of, Tally.ETHNIC_GROUP);
        }

        @Override
        public Set<Integer> classes() {
            return ImmutableSet.of(of);
        }

        @Override
        public Set<Tally> tallies() {
            return ImmutableSet.of(Tally.ETHNIC_GROUP);
        }
    }

    /** The households of minorities that are none of those groups. */
    record OfOtherGroups(int of, ImmutableCollection<String> codes) implements Figure {
        @Override
        public Optional<BigDecimal> value(PlaceRow row) {
            if (!row.tally().isKnown(of, Tally.ETHNIC_GROUP) || !row.tally().isKnown(of, Tally.MINORITY_HOUSEHOLDS)) {
                return Optional.empty();
            }
            long others = row.tally().counted(of, Tally.MINORITY_HOUSEHOLDS);
            for (String code : codes) {
                others -= row.tally().group(of, code);
            }
            return Optional.of(BigDecimal.valueOf(others));
        }

        @Override
        public Set<Reason> reasons(PlaceRow row) {
            Set<Reason> reasons = EnumSet.noneOf(Reason.class);
            reasons.addAll(Figures.why(row, of, Tally.ETHNIC_GROUP));
            reasons.addAll(Figures.why(row, of, Tally.MINORITY_HOUSEHOLDS));
            return reasons;
        }

        @Override
        public Set<Integer> classes() {
            return ImmutableSet.of(of);
        }

        @Override
        public Set<Tally> tallies() {
            return ImmutableSet.of(Tally.ETHNIC_GROUP, Tally.MINORITY_HOUSEHOLDS);
        }
    }

    /** A figure of the population, as it was stated. */
    record Stated(Function<Population, Optional<Long>> figure) implements Figure {
        @Override
        public Optional<BigDecimal> value(PlaceRow row) {
            OptionalLong sum = row.population(figure);
            return sum.isPresent() ? Optional.of(BigDecimal.valueOf(sum.getAsLong())) : Optional.empty();
        }

        @Override
        public Set<Reason> reasons(PlaceRow row) {
            return value(row).isPresent() ? ImmutableSet.of() : ImmutableSet.of(Reason.NO_POPULATION);
        }

        @Override
        public Set<Integer> classes() {
            return ImmutableSet.of();
        }

        @Override
        public Set<Tally> tallies() {
            return ImmutableSet.of();
        }
    }

    /** Two figures added up. */
    record Both(Figure one, Figure other) implements Figure {
        @Override
        public Optional<BigDecimal> value(PlaceRow row) {
            return one.value(row).flatMap(a -> other.value(row).map(a::add));
        }

        @Override
        public Set<Reason> reasons(PlaceRow row) {
            return Figures.union(one.reasons(row), other.reasons(row));
        }

        @Override
        public Set<Integer> classes() {
            return Figures.union(one.classes(), other.classes());
        }

        @Override
        public Set<Tally> tallies() {
            return Figures.union(one.tallies(), other.tallies());
        }
    }

    /** One figure as a percentage of another: two decimals, the half rounded up; blank of nobody. */
    record Rate(Figure part, Figure whole) implements Figure {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        @Override
        public Optional<BigDecimal> value(PlaceRow row) {
            return whole.value(row)
                    .filter(all -> all.signum() > 0)
                    .flatMap(all ->
                            part.value(row).map(some -> some.multiply(HUNDRED).divide(all, 2, RoundingMode.HALF_UP)));
        }

        @Override
        public Set<Reason> reasons(PlaceRow row) {
            boolean ofNobody = whole.value(row).filter(all -> all.signum() <= 0).isPresent();
            return ofNobody ? ImmutableSet.of() : Figures.union(part.reasons(row), whole.reasons(row));
        }

        @Override
        public Set<Integer> classes() {
            return Figures.union(part.classes(), whole.classes());
        }

        @Override
        public Set<Tally> tallies() {
            return Figures.union(part.tallies(), whole.tallies());
        }
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return ImmutableSet.copyOf(all);
    }
}
