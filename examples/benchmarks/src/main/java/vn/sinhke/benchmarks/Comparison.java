package vn.sinhke.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link EnginesBenchmark} in rounds, every engine in each of them, and prints the times and the ratios to ours,
 * round by round, so that a machine that is busy for a while slows all of them.
 */
public final class Comparison {

    private Comparison() {}

    /** Runs as many rounds as the first argument says; three if there is none. */
    public static void main(String[] arguments) throws RunnerException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        Map<String, List<Double>> times = new TreeMap<>();
        for (int i = 0; i < rounds; i++) {
            for (RunResult result : round()) {
                times.computeIfAbsent(result.getParams().getParam("engine"), e -> new ArrayList<>())
                        .add(result.getPrimaryResult().getScore());
            }
        }
        List<Double> ours = times.get("sinhke");
        System.out.printf("%n%-16s %24s   %s%n", "engine", "ns an application", "times ours, each round");
        times.forEach((engine, each) ->
                System.out.printf("%-16s %24s   %s%n", engine, numbers(each), numbers(ratios(each, ours))));
    }

    private static Collection<RunResult> round() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(EnginesBenchmark.class.getName() + ".judge")
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
    }

    private static List<Double> ratios(List<Double> theirs, List<Double> ours) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            ratios.add(theirs.get(i) / ours.get(i));
        }
        return ratios;
    }

    private static String numbers(List<Double> numbers) {
        return String.join(" ", numbers.stream().map("%.1f"::formatted).toList());
    }
}
