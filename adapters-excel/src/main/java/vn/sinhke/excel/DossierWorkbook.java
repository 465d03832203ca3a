package vn.sinhke.excel;

import java.io.IOException;
import java.io.OutputStream;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.project.Dossier;

/** The dossier workbook (hồ sơ đề xuất dự án) of the library's own form: drawn empty, filled, and read. */
public final class DossierWorkbook {

    private static final SubjectWorkbook<Dossier> WORKBOOK =
            SubjectWorkbook.of(Forms.shipped().find("dossier").orElseThrow(), Dossier.class);

    private DossierWorkbook() {}

    /** Draws the empty form. */
    public static void draw(OutputStream out) throws IOException {
        WORKBOOK.draw(out);
    }

    /**
     * Draws the form filled with the dossier; it reads back to an equal one.
     *
     * @throws IllegalArgumentException if a share is none that a cell holds, such as a third, which is not rounded
     */
    public static void write(Dossier dossier, OutputStream out) throws IOException {
        WORKBOOK.write(dossier, out);
    }

    /**
     * Reads a filled form.
     *
     * @throws WorkbookException if the file is no workbook, or no dossier
     */
    public static Import<Dossier> read(byte[] file) {
        WorkbookSource source = WorkbookSource.of(file);
        Workbooks.form(source, Workbooks.only("dossier"), Limits.DEFAULT);
        return WORKBOOK.read(source, Limits.DEFAULT);
    }
}
