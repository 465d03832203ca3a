package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What is known of a place with a row: its counts, and the population of the communes that it is made of.
 *
 * @param name its name
 * @param tally its counts
 * @param populations of a commune its own, of a district those of its communes
 */
record PlaceRow(String name, PlaceTally tally, ImmutableList<Population> populations) {

    /** The district of those communes. */
    static PlaceRow sum(String name, List<PlaceRow> communes) {
        PlaceTally tally = new PlaceTally();
        ImmutableList.Builder<Population> populations = ImmutableList.builder();
        communes.forEach(commune -> {
            tally.add(commune.tally);
            populations.addAll(commune.populations);
        });
        return new PlaceRow(name, tally, populations.build());
    }

    /** The sum of a figure of the population; empty if it was not stated of every commune. */
    OptionalLong population(Function<Population, Optional<Long>> figure) {
        long sum = 0;
        for (Population population : populations) {
            Optional<Long> stated = figure.apply(population);
            if (stated.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += stated.get();
        }
        return OptionalLong.of(sum);
    }
}
