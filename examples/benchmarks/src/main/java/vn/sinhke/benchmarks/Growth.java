package vn.sinhke.benchmarks;

import java.util.List;

/** How the cost grows: judges more and more applications and prints the time for one, the least of five runs each. */
public final class Growth {

    private static final int MOST = 1_000_000;

    private Growth() {}

    /** Measures ours, or the engines named. */
    public static void main(String[] engines) {
        List<Application> all = Applications.of(MOST);
        for (String name : engines.length == 0 ? new String[] {"sinhke"} : engines) {
            Engine engine = Engines.of(name);
            long[] found = {0};
            for (int i = 0; i < 200; i++) {
                engine.judge(all.subList(0, 1_000), f -> found[0]++);
            }
            for (int size = 1_000; size <= MOST; size *= 10) {
                System.out.printf(
                        "%-16s %,9d applications %,8.1f ns each%n", name, size, best(engine, all.subList(0, size)));
            }
        }
    }

    private static double best(Engine engine, List<Application> applications) {
        double least = Double.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long[] found = {0};
            long before = System.nanoTime();
            engine.judge(applications, f -> found[0]++);
            least = Math.min(least, (double) (System.nanoTime() - before) / applications.size());
            if (found[0] < applications.size() / 10) {
                throw new IllegalStateException("Too little found: " + found[0]);
            }
        }
        return least;
    }
}
