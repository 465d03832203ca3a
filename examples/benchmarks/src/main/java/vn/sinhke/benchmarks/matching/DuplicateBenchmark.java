package vn.sinhke.benchmarks.matching;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.sinhke.kit.MadeUpRoll;
import vn.sinhke.kit.MatchQuality;
import vn.sinhke.matching.DuplicateSearch;
import vn.sinhke.matching.PersonPair;
import vn.sinhke.matching.Roll;

/**
 * Looks for who stands twice among a million made-up entries with two threads, and prints how long that took by the clock and
 * by the processor, from the entries as a list has them to the pairs with their evidence, and how many of the pairs there
 * are were found. Ends with an error if fewer than 99 in 100 were found or more than 5 in 100 of those found are none.
 *
 * <p>The processor time counts all threads of the process, the collector's and the compiler's too.
 */
public final class DuplicateBenchmark {

    private static final long SEED = 20_261_126L;
    private static final int PEOPLE = 1_000_000;
    private static final int THREADS = 2;
    private static final double NANOS = 1e9;
    private static final double LEAST_RECALL = 0.99;
    private static final double LEAST_PRECISION = 0.95;

    private DuplicateBenchmark() {}

    /** Measures so many entries, a million if none is named; a smaller run of a tenth comes first, to warm up. */
    public static void main(String[] arguments) {
        int people = arguments.length == 0 ? PEOPLE : Integer.parseInt(arguments[0]);
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            measure(people / 10, executor);
            MatchQuality quality = measure(people, executor);
            System.out.print(quality.text());
            if (quality.recall() < LEAST_RECALL || quality.precision() < LEAST_PRECISION) {
                throw new IllegalStateException("Too few found, or too many that are none");
            }
        } finally {
            executor.shutdown();
        }
    }

    private static MatchQuality measure(int people, ExecutorService executor) {
        MadeUpRoll made = MadeUpRoll.of(SEED, people);
        long clock = System.nanoTime();
        long processor = processor();
        Roll roll = made.roll();
        long packed = System.nanoTime();
        ImmutableList<PersonPair> pairs =
                DuplicateSearch.everywhere(roll).with(executor).pairs();
        long found = System.nanoTime();
        System.out.printf(
                "%,9d people: packed in %.1f s, searched in %.1f s; together %.1f s by the clock, %.1f s of processors%n",
                made.size(),
                (packed - clock) / NANOS,
                (found - packed) / NANOS,
                (found - clock) / NANOS,
                (processor() - processor) / NANOS);
        return MatchQuality.of(made, pairs);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
