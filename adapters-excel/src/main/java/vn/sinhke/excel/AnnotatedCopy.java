package vn.sinhke.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.sinhke.excel.workbook.Annotation;
import vn.sinhke.excel.workbook.Mark;
import vn.sinhke.excel.workbook.WorkbookException;

/**
 * The sender's own workbook with its faults marked (bản trả lại): each faulty cell colored and commented, and one more
 * sheet that lists them all with links. Nothing else is changed; it reads back to the same values.
 */
public final class AnnotatedCopy {

    /** Name of the sheet of findings. */
    public static final String SHEET = Annotation.SHEET;

    private AnnotatedCopy() {}

    /**
     * Writes the copy. Marks of an earlier annotation are taken off first, so that annotating twice does not pile up.
     *
     * @throws WorkbookException if the source cannot be read
     */
    public static void write(byte[] source, List<Mark> marks, OutputStream out) throws IOException {
        out.write(Annotation.of(source, marks));
    }
}
