package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.summary.SummaryGap.Reason;

/** Finds why cells of one form are blank. */
final class GapSearch {

    private final SummaryKind kind;
    private final Map<Reason, Found> found = new EnumMap<>(Reason.class);

    GapSearch(SummaryKind kind) {
        this.kind = kind;
    }

    /** What was found of one reason; a place and class is counted once, however many cells it leaves blank. */
    private static final class Found {
        final Set<String> columns = new LinkedHashSet<>();
        final Set<String> places = new LinkedHashSet<>();
        final Set<Object> counted = new HashSet<>();
        long count;

        void add(Object where, long howMany) {
            if (counted.add(where)) {
                count += howMany;
            }
        }
    }

    private record Where(PlaceTally tally, int of) {}

    void commune(PlaceRow commune, ImmutableMap<String, Figure> columns) {
        columns.forEach((id, figure) -> {
            for (Reason reason : figure.reasons(commune)) {
                Found one = found.computeIfAbsent(reason, key -> new Found());
                one.columns.add(id);
                one.places.add(commune.name());
                if (reason.ofCommunes()) {
                    one.add(commune.tally(), 1);
                } else {
                    figure.classes()
                            .forEach(of -> one.add(
                                    new Where(commune.tally(), of),
                                    commune.tally().noted(of, reason)));
                }
            }
        });
    }

    /** Households in no row: of every count of their class it is not known whether it has them all. */
    void unplaced(PlaceTally tally, ImmutableMap<String, Figure> columns) {
        for (Reason reason : Reason.values()) {
            columns.forEach((id, figure) -> {
                for (int of : figure.classes()) {
                    boolean touched = figure.tallies().stream().anyMatch(GapReasons.tallies(reason)::contains);
                    if (touched && tally.noted(of, reason) > 0) {
                        Found one = found.computeIfAbsent(reason, key -> new Found());
                        one.columns.add(id);
                        one.add(new Where(tally, of), tally.noted(of, reason));
                    }
                }
            });
        }
    }

    ImmutableList<SummaryGap> gaps() {
        ImmutableList.Builder<SummaryGap> gaps = ImmutableList.builder();
        found.forEach((reason, one) -> gaps.add(new SummaryGap(
                kind, reason, ImmutableSet.copyOf(one.columns), ImmutableSet.copyOf(one.places), one.count)));
        return gaps.build();
    }
}
