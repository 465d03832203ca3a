package vn.sinhke.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the cost grows: judges more and more applications, all engines in turn in one process, and prints the processor
 * time of the judging thread for one application, the least of several runs. Processor time, not the clock's, so that a
 * busy machine changes less of it; the collector's threads are not counted, which favours whoever leaves more behind.
 */
public final class Growth {

    private static final int MOST = 1_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /** Measures the engines named; all but the slowest way of Drools if none is. */
    public static void main(String[] names) {
        List<Application> all = Applications.of(MOST);
        Map<String, Engine> engines = new TreeMap<>();
        for (String name : names.length == 0 ? new String[] {"sinhke", "hibernate", "yavi", "drools-at-once"} : names) {
            engines.put(name, Engines.of(name));
        }
        for (Engine engine : engines.values()) {
            warm(engine, all.subList(0, 1_000));
        }
        for (int size = 1_000; size <= MOST; size *= 10) {
            for (Map.Entry<String, Engine> engine : engines.entrySet()) {
                double each = best(engine.getValue(), all.subList(0, size), size == MOST ? 2 : 7);
                System.out.printf("%,9d applications   %-16s %,9.1f ns each%n", size, engine.getKey(), each);
            }
        }
    }

    private static void warm(Engine engine, List<Application> applications) {
        long[] found = {0};
        long until = THREADS.getCurrentThreadCpuTime() + 3_000_000_000L;
        while (THREADS.getCurrentThreadCpuTime() < until) {
            engine.judge(applications, f -> found[0]++);
        }
    }

    private static double best(Engine engine, List<Application> applications, int runs) {
        double least = Double.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long[] found = {0};
            long before = THREADS.getCurrentThreadCpuTime();
            engine.judge(applications, f -> found[0]++);
            least = Math.min(least, (double) (THREADS.getCurrentThreadCpuTime() - before) / applications.size());
            if (found[0] < applications.size() / 10) {
                throw new IllegalStateException("Too little found: " + found[0]);
            }
        }
        return least;
    }
}
