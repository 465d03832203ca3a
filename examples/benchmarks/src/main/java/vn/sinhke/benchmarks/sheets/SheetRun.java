package vn.sinhke.benchmarks.sheets;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One engine at one task in this process, several times; prints for each the time, the processor time of the thread
 * that ran it and that of the whole process with its compiler and collector, which say something on a busy machine too;
 * then the tally of what was read or of what was written, and the most memory that the process had.
 */
public final class SheetRun {

    private SheetRun() {}

    /** Arguments: {@code read|write|fill}, the engine, the file, how many rows, how many times. */
    public static void main(String[] arguments) throws IOException {
        String task = arguments[0];
        String engine = arguments[1];
        Path file = Path.of(arguments[2]);
        int rows = Integer.parseInt(arguments[3]);
        int times = Integer.parseInt(arguments[4]);
        List<String> each = new ArrayList<>();
        List<String> threads = new ArrayList<>();
        List<String> processes = new ArrayList<>();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Tally tally = new Tally(rows);
        if (task.equals("fill")) {
            SheetEngines.FILLERS.get(engine).get().template(template(engine, file));
        }
        for (int i = 0; i < times; i++) {
            tally = new Tally(rows);
            long start = System.nanoTime();
            long startOfThread = thread.getCurrentThreadCpuTime();
            long startOfProcess = process.getProcessCpuTime();
            run(task, engine, file, rows, tally);
            each.add(millis(System.nanoTime() - start));
            threads.add(millis(thread.getCurrentThreadCpuTime() - startOfThread));
            processes.add(millis(process.getProcessCpuTime() - startOfProcess));
        }
        if (!task.equals("read")) {
            new DhatimReader().read(file, tally);
        }
        System.out.println("ms=" + String.join(",", each));
        System.out.println("threadMs=" + String.join(",", threads));
        System.out.println("processMs=" + String.join(",", processes));
        System.out.println("tally=" + tally);
        System.out.println("peakMiB=" + peak());
    }

    private static String millis(long nanos) {
        return Long.toString(nanos / 1_000_000);
    }

    private static void run(String task, String engine, Path file, int rows, Tally tally) throws IOException {
        switch (task) {
            case "read" -> SheetEngines.READERS.get(engine).get().read(file, tally);
            case "write" -> SheetEngines.WRITERS.get(engine).get().write(file, rows);
            case "fill" -> SheetEngines.FILLERS.get(engine).get().fill(template(engine, file), file, rows);
            default -> throw new IllegalArgumentException("Task " + task + "; expected read, write or fill");
        }
    }

    private static Path template(String engine, Path file) {
        return file.resolveSibling("template-" + engine + ".xlsx");
    }

    /** The most memory that the process had, as the kernel counts it; -1 where it does not say. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
