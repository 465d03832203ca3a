package vn.sinhke.benchmarks.sheets;

import java.io.IOException;
import java.nio.file.Path;

/** A way to read all cells of a workbook's first sheet. */
interface SheetReader {

    /** Reads every cell with content, handing its text or number to the tally. */
    void read(Path file, Tally tally) throws IOException;
}
