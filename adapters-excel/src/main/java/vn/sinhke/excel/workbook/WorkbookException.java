package vn.sinhke.excel.workbook;

/** A file is no workbook that can be read; says in one line why. */
public final class WorkbookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** With a reason and one line without the file's path. */
    public WorkbookException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** With a reason, one line and what went wrong below. */
    public WorkbookException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why a file cannot be read as a workbook. */
    public enum Reason {
        /** The file has no content. */
        EMPTY_FILE,
        /** It is of another kind, whatever its name says. */
        NOT_A_WORKBOOK,
        /** It is protected by a password. */
        ENCRYPTED,
        /** It, or what it unpacks to, is over the limits. */
        TOO_LARGE,
        /** It is a workbook of none of our forms. */
        UNKNOWN_FORM,
        /** It is a workbook, and broken. */
        DAMAGED,
        /** It is a workbook of a format that is not read (xlsb, Excel 95 and older). */
        UNSUPPORTED,
        /** It is an .xls, and the library that reads these is not on the class path. */
        LIBRARY_MISSING,
        /** It could not be got from the disk. */
        UNREADABLE
    }
}
