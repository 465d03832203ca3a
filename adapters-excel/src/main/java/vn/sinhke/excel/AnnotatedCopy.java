package vn.sinhke.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import vn.sinhke.excel.edit.Annotated;
import vn.sinhke.excel.edit.Annotation;
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
     * Writes the copy and tells what became of the marks. Marks of an earlier annotation are taken off first, so that
     * annotating twice does not pile up.
     *
     * @throws WorkbookException if the source cannot be read
     */
    public static Annotated write(byte[] source, List<Mark> marks, OutputStream out) throws IOException {
        return Annotation.write(source, marks, out);
    }

    /**
     * Writes the copy of a file of any size, in small memory.
     *
     * @throws WorkbookException if the source cannot be read
     */
    public static Annotated write(Path source, List<Mark> marks, OutputStream out) throws IOException {
        return Annotation.write(source, marks, out);
    }
}
