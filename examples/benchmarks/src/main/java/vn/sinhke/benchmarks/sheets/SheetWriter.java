package vn.sinhke.benchmarks.sheets;

import java.io.IOException;
import java.nio.file.Path;

/** A way to write as many rows of {@link MadeUpList} into a workbook. */
interface SheetWriter {

    /** Writes the workbook. */
    void write(Path file, int rows) throws IOException;
}
