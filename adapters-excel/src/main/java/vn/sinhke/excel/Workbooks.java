package vn.sinhke.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sinhke.excel.workbook.Grid;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** Getting workbooks, and telling which form they have. */
public final class Workbooks {

    /** Most bytes a file may have. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    private Workbooks() {}

    /**
     * Loads a file.
     *
     * @throws WorkbookException if it cannot be got or is over {@link #MOST_BYTES}
     */
    public static byte[] load(Path file) {
        try {
            if (!Files.exists(file)) {
                throw new WorkbookException(Reason.UNREADABLE, "there is no such file");
            }
            if (!Files.isRegularFile(file)) {
                throw new WorkbookException(Reason.UNREADABLE, "this is no file");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new WorkbookException(
                        Reason.TOO_LARGE, "the file has more than " + MOST_BYTES / 1024 / 1024 + " MiB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new WorkbookException(Reason.UNREADABLE, "the file cannot be read", e);
        }
    }

    /**
     * Tells the form of a workbook by its content, never by its name.
     *
     * @throws WorkbookException if it is no workbook, or one of another form; then says what was looked for
     */
    public static Form recognize(byte[] file) {
        Grid grid = Grid.of(file);
        if (DossierReader.isDossier(grid)) {
            return Form.DOSSIER;
        }
        if (NominationReader.isNominationList(grid)) {
            return Form.NOMINATION_LIST;
        }
        throw new WorkbookException(
                Reason.UNKNOWN_FORM,
                "the workbook is of another form: neither the sheets of a dossier ("
                        + String.join(", ", DossierForm.SHEETS) + ") nor the table of a nomination list were found");
    }
}
