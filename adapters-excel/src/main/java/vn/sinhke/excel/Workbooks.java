package vn.sinhke.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.reading.Recognition;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;
import vn.sinhke.excel.workbook.WorkbookSource;

/** Getting workbooks (tệp Excel), and telling which form they have. */
public final class Workbooks {

    /** Most bytes a file may have that is read into memory. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int MOST_MISSING = 8;
    private static final int MOST_FORMS = 5;

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
     * Tells the form of a workbook by its content, never by its name; or the nearest form, and why it is not that.
     *
     * @throws WorkbookException if it is no workbook, or over the limits
     */
    public static Recognition recognize(WorkbookSource source, Forms forms, Limits limits) {
        return Recognition.recognize(source, forms, limits);
    }

    /**
     * Tells the form of a workbook in memory; see {@link #recognize(WorkbookSource, Forms, Limits)}.
     *
     * @throws WorkbookException if it is no workbook, or over the limits
     */
    public static Recognition recognize(byte[] file, Forms forms, Limits limits) {
        return recognize(WorkbookSource.of(file), forms, limits);
    }

    /**
     * The form of a workbook that must have one.
     *
     * @throws WorkbookException if it is no workbook, over the limits, or one of another form; then says which of the
     *     forms is nearest and what of it is missing
     */
    public static Form form(WorkbookSource source, Forms forms, Limits limits) {
        Recognition recognition = recognize(source, forms, limits);
        return recognition
                .form()
                .orElseThrow(() -> new WorkbookException(Reason.UNKNOWN_FORM, unlike(recognition, forms)));
    }

    /** One of the shipped forms alone. */
    static Forms only(String id) {
        return Forms.none().with(Forms.shipped().find(id).orElseThrow());
    }

    /** Says in one line what a workbook of none of some forms has not. */
    private static String unlike(Recognition recognition, Forms forms) {
        if (recognition.candidates().isEmpty()) {
            return "the workbook is of another form: nothing was found of "
                    + forms.all().stream().limit(MOST_FORMS).map(Form::name).collect(Collectors.joining(", nor of "))
                    + (forms.all().size() > MOST_FORMS
                            ? ", nor of " + (forms.all().size() - MOST_FORMS) + " other forms"
                            : "");
        }
        Recognition.Candidate nearest = recognition.candidates().get(0);
        return "the workbook is of another form: nearest is " + nearest.form().name() + " ("
                + nearest.form().key() + "), of which " + nearest.found() + " of " + nearest.expected()
                + " titles are there and there are missing "
                + nearest.missing().stream()
                        .limit(MOST_MISSING)
                        .map(Recognition.Missing::title)
                        .collect(Collectors.joining(", "))
                + (nearest.missing().size() > MOST_MISSING ? ", …" : "");
    }
}
