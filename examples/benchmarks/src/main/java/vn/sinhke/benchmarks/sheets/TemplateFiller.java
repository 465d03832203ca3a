package vn.sinhke.benchmarks.sheets;

import java.io.IOException;
import java.nio.file.Path;

/** A way to fill a user's template, between its header and its footer, with as many rows of {@link MadeUpList}. */
interface TemplateFiller {

    /** Makes the template in the language of the engine: a header, a row to repeat, a footer. */
    void template(Path file) throws IOException;

    /** Fills it. */
    void fill(Path template, Path file, int rows) throws IOException;
}
