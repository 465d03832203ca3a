package vn.sinhke.benchmarks.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the cost of reading and of drawing grows with the rows: from 1,000 to 1,000,000, in one process. */
public final class SheetGrowth {

    private static final int[] ROWS = {1_000, 10_000, 100_000, 1_000_000};

    private SheetGrowth() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("sheets");
        for (int i = 0; i < 3; i++) {
            measure(folder, 10_000, false);
        }
        System.out.printf("%10s %16s %16s %10s%n", "rows", "draw, us a row", "read, us a row", "cells");
        for (int rows : ROWS) {
            measure(folder, rows, true);
        }
    }

    private static void measure(Path folder, int rows, boolean print) throws IOException {
        Path file = folder.resolve(rows + ".xlsx");
        long start = System.nanoTime();
        new SinhKeWriter().write(file, rows);
        long drawn = System.nanoTime();
        Tally tally = new Tally(rows);
        new SinhKeFormReader().read(file, tally);
        long read = System.nanoTime();
        if (print) {
            System.out.printf(
                    "%10d %16.2f %16.2f %10d%n",
                    rows, (drawn - start) / 1e3 / rows, (read - drawn) / 1e3 / rows, tally.cells());
        }
        Files.delete(file);
    }
}
