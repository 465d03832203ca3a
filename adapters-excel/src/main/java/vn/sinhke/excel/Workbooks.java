package vn.sinhke.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.reading.Recognition;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;
import vn.sinhke.excel.workbook.WorkbookSource;

/** Getting workbooks, and telling which form they have. */
public final class Workbooks {

    /** Most bytes a file may have. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int MOST_MISSING = 8;

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
        Forms forms = only("nomination-list", "dossier");
        Recognition recognition = Recognition.recognize(WorkbookSource.of(file), forms, Limits.DEFAULT);
        String id = recognition
                .form()
                .orElseThrow(() -> new WorkbookException(Reason.UNKNOWN_FORM, unlike(recognition, forms)))
                .id();
        return id.equals("dossier") ? Form.DOSSIER : Form.NOMINATION_LIST;
    }

    /** Some of the shipped forms. */
    static Forms only(String... ids) {
        Forms forms = Forms.none();
        for (String id : ids) {
            forms = forms.with(Forms.shipped().find(id).orElseThrow());
        }
        return forms;
    }

    /** Says in one line what a workbook of none of some forms has not. */
    static String unlike(Recognition recognition, Forms forms) {
        if (recognition.candidates().isEmpty()) {
            return "the workbook is of another form: nothing was found of "
                    + forms.all().stream().map(form -> form.name()).collect(Collectors.joining(", nor of "));
        }
        Recognition.Candidate nearest = recognition.candidates().get(0);
        return "the workbook is of another form: nearest is " + nearest.form().name() + ", of which there are missing "
                + nearest.missing().stream()
                        .limit(MOST_MISSING)
                        .map(Recognition.Missing::title)
                        .collect(Collectors.joining(", "))
                + (nearest.missing().size() > MOST_MISSING ? ", …" : "");
    }
}
