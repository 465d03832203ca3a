package vn.sinhke.benchmarks.review;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.summary.MadeUpProvince;
import vn.sinhke.review.summary.PlainCounts;
import vn.sinhke.review.summary.Population;
import vn.sinhke.review.summary.ReviewSummaries;
import vn.sinhke.review.summary.ReviewedPair;
import vn.sinhke.review.summary.Summaries;

/**
 * All thirteen summary forms of a million households, with what became of each since the year before, on one thread; and
 * as much of them counted the plain way, of fewer households. The households are those of a made-up province of 100,000,
 * given ten times over, so that they fit into an ordinary heap.
 */
public final class SummaryFigures {

    private static final int ROUNDS = 5;
    private static final int TIMES = 10;
    private static final int ROWS = 200_000;

    private SummaryFigures() {}

    /** Prints seconds of processor time for a million households, round by round, and the ratio to plain counting. */
    public static void main(String[] arguments) {
        MadeUpProvince province = MadeUpProvince.of(1, ROWS, ROWS);
        ImmutableList<ReviewedHousehold> households = province.households();
        ImmutableList<ReviewedPair> pairs = households.stream()
                .map(household -> ReviewedPair.of(household, household).with())
                .collect(ImmutableList.toImmutableList());
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = now();
            Summaries summaries = Summaries.over(province.scope());
            for (int time = 0; time < TIMES; time++) {
                households.forEach(summaries::add);
                pairs.forEach(summaries::add);
            }
            ReviewSummaries forms = summaries.forms();
            double seconds = (now() - start) / 1e9 * 1_000_000 / (TIMES * (double) households.size());
            best = Math.min(best, seconds);
            System.out.printf(
                    Locale.ROOT,
                    "%d forms of %,d households (%,d gaps): %.2f s per million%n",
                    forms.forms().size(),
                    TIMES * households.size(),
                    forms.gaps().size(),
                    seconds);
        }
        double plain = plain(households);
        System.out.printf(
                Locale.ROOT,
                "counted the plain way, one province row, without changes: %.2f s per million; ratio %.1f%n",
                plain,
                plain / best);
    }

    /** Processor time of this thread, so that other work on the machine makes no difference. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double plain(ImmutableList<ReviewedHousehold> households) {
        Population population = Population.builder()
                .households(1L)
                .householdsKinh(1L)
                .householdsMinority(1L)
                .householdsIndigenous(1L)
                .persons(1L)
                .personsKinh(1L)
                .personsMinority(1L)
                .personsIndigenous(1L)
                .averageHouseholds(1L)
                .averagePersons(1L)
                .build();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = now();
            PlainCounts plain = new PlainCounts(households, population);
            int figures = 0;
            for (SummaryKind kind : SummaryKind.values()) {
                figures += plain.of(kind, false).size();
                figures += kind.parted() ? plain.of(kind, true).size() : 0;
            }
            if (figures == 0) {
                throw new IllegalStateException("nothing was counted");
            }
            best = Math.min(best, (now() - start) / 1e9 * 1_000_000 / households.size());
        }
        return best;
    }
}
