package vn.sinhke.benchmarks.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reading, drawing and filling of 100,000 rows by 19 columns, each engine in a process of its own, every engine in each
 * round, so that a machine that is busy for a while slows all of them. Prints for each the first time of its process
 * and the least of the later ones, the heap it was given (the least of 64, 128, 256 … MiB that suffices), the most
 * memory of the process, and the ratios to the bare engine, first of the time by the clock and then of the processor time
 * of the process (first) and of the thread (later), which a busy machine changes less; and says when two engines that did the same work did not
 * come to the same cells.
 */
public final class SheetComparison {

    private static final int TIMES = 5;
    private static final int TIMES_TO_FILL = 2;
    private static final int[] HEAPS = {64, 128, 256, 512, 1024, 2048, 4096, 8192};

    private final Path folder;
    private final int rows;
    private final int rounds;

    private SheetComparison(Path folder, int rows, int rounds) {
        this.folder = folder;
        this.rows = rows;
        this.rounds = rounds;
    }

    /** Arguments: how many rounds (3), how many rows (100000), which tasks (read,write,fill). */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Path folder = Files.createTempDirectory("sheets");
        SheetComparison comparison = new SheetComparison(folder, rows, rounds);
        comparison.run(arguments.length > 2 ? arguments[2] : "read,write,fill");
    }

    private void run(String tasks) throws IOException, InterruptedException {
        if (tasks.contains("read")) {
            new SinhKeWriter().write(folder.resolve("read.xlsx"), rows);
            task("read", List.copyOf(SheetEngines.READERS.keySet()), "dhatim");
        }
        if (tasks.contains("write")) {
            task("write", List.copyOf(SheetEngines.WRITERS.keySet()), "dhatim");
        }
        if (!tasks.contains("fill")) {
            return;
        }
        for (Map.Entry<String, java.util.function.Supplier<TemplateFiller>> filler : SheetEngines.FILLERS.entrySet()) {
            filler.getValue().get().template(folder.resolve("template-" + filler.getKey() + ".xlsx"));
        }
        task("fill", List.copyOf(SheetEngines.FILLERS.keySet()), "jxls");
    }

    private void task(String task, List<String> engines, String bare) throws IOException, InterruptedException {
        Map<String, List<Measured>> measured = new LinkedHashMap<>();
        Map<String, Integer> heaps = new LinkedHashMap<>();
        for (String engine : engines) {
            heaps.put(engine, leastHeap(task, engine));
        }
        for (int round = 0; round < rounds; round++) {
            for (String engine : engines) {
                measured.computeIfAbsent(engine, e -> new ArrayList<>())
                        .add(measure(task, engine, heaps.get(engine), task.equals("fill") ? TIMES_TO_FILL : TIMES));
            }
        }
        System.out.printf(
                "%n%s, %,d rows by %d columns%n%-18s %10s %10s %10s %10s %9s %9s   %s%n",
                task,
                rows,
                MadeUpList.COLUMNS,
                "engine",
                "first ms",
                "later ms",
                "cpu first",
                "cpu later",
                "heap MiB",
                "peak MiB",
                "times " + bare + " by the clock, by the processor");
        for (String engine : engines) {
            List<Measured> mine = measured.get(engine);
            List<Measured> theirs = measured.get(bare);
            StringBuilder ratios = new StringBuilder();
            StringBuilder processor = new StringBuilder();
            for (int round = 0; round < rounds; round++) {
                Measured ours = mine.get(round);
                Measured bares = theirs.get(round);
                ratios.append(ratio(
                        ours.clock().first(),
                        bares.clock().first(),
                        ours.clock().later(),
                        bares.clock().later()));
                processor.append(ratio(
                        ours.process().first(),
                        bares.process().first(),
                        ours.thread().later(),
                        bares.thread().later()));
            }
            System.out.printf(
                    "%-18s %10d %10d %10d %10d %9d %9d   %s  %s%n",
                    engine,
                    mine.stream().mapToLong(m -> m.clock().first()).min().orElse(-1),
                    mine.stream().mapToLong(m -> m.clock().later()).min().orElse(-1),
                    mine.stream().mapToLong(m -> m.process().first()).min().orElse(-1),
                    mine.stream().mapToLong(m -> m.thread().later()).min().orElse(-1),
                    heaps.get(engine),
                    mine.stream().mapToLong(Measured::peak).max().orElse(-1),
                    ratios,
                    processor);
            if (!mine.get(0).tally().equals(theirs.get(0).tally())) {
                System.out.println("  other cells than " + bare + ": "
                        + mine.get(0).tally() + " against " + theirs.get(0).tally());
            }
        }
    }

    private static String ratio(long first, long firstOfBare, long later, long laterOfBare) {
        return "%.2f/%.2f ".formatted((double) first / firstOfBare, (double) later / laterOfBare);
    }

    private int leastHeap(String task, String engine) throws IOException, InterruptedException {
        for (int heap : HEAPS) {
            if (process(task, engine, heap, 1).isPresent()) {
                return heap;
            }
        }
        throw new IllegalStateException(engine + " cannot " + task + " in " + HEAPS[HEAPS.length - 1] + " MiB");
    }

    private Measured measure(String task, String engine, int heap, int times) throws IOException, InterruptedException {
        return process(task, engine, heap, times)
                .orElseThrow(() -> new IllegalStateException(engine + " fails at " + task + " in " + heap + " MiB"));
    }

    private java.util.Optional<Measured> process(String task, String engine, int heap, int times)
            throws IOException, InterruptedException {
        Path file = folder.resolve(task.equals("read") ? "read.xlsx" : task + "-" + engine + ".xlsx");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SheetRun.class.getName(),
                        task,
                        engine,
                        file.toString(),
                        Integer.toString(rows),
                        Integer.toString(times))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? java.util.Optional.of(Measured.of(out)) : java.util.Optional.empty();
    }

    /**
     * The first time, and the least of the later ones, in milliseconds.
     *
     * @param first the first
     * @param later the least of the later ones
     */
    private record Times(long first, long later) {

        static Times of(String all) {
            long[] times =
                    Arrays.stream(all.split(",")).mapToLong(Long::parseLong).toArray();
            return new Times(
                    times[0],
                    Arrays.stream(times)
                            .skip(Math.min(1, times.length - 1))
                            .min()
                            .orElse(-1));
        }
    }

    /**
     * What a process printed.
     *
     * @param clock times by the clock
     * @param thread processor times of the thread
     * @param process processor times of the process
     * @param tally what was read
     * @param peak most memory of the process, in MiB
     */
    private record Measured(Times clock, Times thread, Times process, String tally, long peak) {

        static Measured of(String out) {
            Map<String, String> said = new LinkedHashMap<>();
            out.lines()
                    .filter(line -> line.contains("="))
                    .forEach(line ->
                            said.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
            return new Measured(
                    Times.of(said.get("ms")),
                    Times.of(said.get("threadMs")),
                    Times.of(said.get("processMs")),
                    said.get("tally"),
                    Long.parseLong(said.get("peakMiB")));
        }
    }
}
