package vn.sinhke.excel;

import java.io.IOException;
import java.io.OutputStream;
import vn.sinhke.excel.workbook.Grid;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportProject;

/** The dossier workbook (hồ sơ đề xuất dự án): drawn empty, filled, and read. */
public final class DossierWorkbook {

    private DossierWorkbook() {}

    /** Draws the empty form. */
    public static void draw(OutputStream out) throws IOException {
        Dossier nothing = Dossier.builder()
                .id(DossierReader.NO_ID)
                .project(SupportProject.builder().build())
                .build();
        DossierWriter.write(nothing, true, out);
    }

    /** Draws the form filled with the dossier; it reads back to an equal one. */
    public static void write(Dossier dossier, OutputStream out) throws IOException {
        DossierWriter.write(dossier, false, out);
    }

    /**
     * Reads a filled form.
     *
     * @throws WorkbookException if the file is no workbook, or no dossier
     */
    public static Import<Dossier> read(byte[] file) {
        Grid grid = Grid.of(file);
        if (!DossierReader.isDossier(grid)) {
            throw new WorkbookException(
                    Reason.UNKNOWN_FORM,
                    "the workbook has not the sheets of a dossier: " + String.join(", ", DossierForm.SHEETS));
        }
        return DossierReader.read(grid);
    }
}
