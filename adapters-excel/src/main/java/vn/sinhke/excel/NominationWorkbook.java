package vn.sinhke.excel;

import java.io.IOException;
import java.io.OutputStream;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.reading.Recognition;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.project.NominationList;

/** The nomination list (danh sách đơn vị được giới thiệu) in the library's own form: drawn empty, filled, and read. */
public final class NominationWorkbook {

    private static final SubjectWorkbook<NominationList> WORKBOOK =
            SubjectWorkbook.of(Forms.shipped().find("nomination-list").orElseThrow(), NominationList.class);

    private NominationWorkbook() {}

    /** Draws the empty form. */
    public static void draw(OutputStream out) throws IOException {
        WORKBOOK.draw(out);
    }

    /** Draws the form filled with the list; it reads back to an equal one. */
    public static void write(NominationList list, OutputStream out) throws IOException {
        WORKBOOK.write(list, out);
    }

    /**
     * Reads a filled form.
     *
     * @throws WorkbookException if the file is no workbook, or no nomination list
     */
    public static Import<NominationList> read(byte[] file) {
        WorkbookSource source = WorkbookSource.of(file);
        Recognition recognition = Recognition.recognize(source, Workbooks.only("nomination-list"), Limits.DEFAULT);
        if (recognition.form().isEmpty()) {
            throw new WorkbookException(
                    Reason.UNKNOWN_FORM, Workbooks.unlike(recognition, Workbooks.only("nomination-list")));
        }
        return WORKBOOK.read(source, Limits.DEFAULT);
    }
}
