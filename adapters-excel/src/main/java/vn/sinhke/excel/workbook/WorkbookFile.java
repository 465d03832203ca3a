package vn.sinhke.excel.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/**
 * A workbook (sổ tính) that is read row by row: what is held of it does not grow with its rows, apart from the texts its
 * cells share.
 *
 * <p>Nothing of a file is trusted, nothing it refers to is fetched and nothing in it is run. Whatever is wrong with it is
 * told by a {@link WorkbookException} with one line; what is found wrong in the middle of a sheet is told after the rows
 * before it were visited. Not for more than one thread at a time.
 */
public final class WorkbookFile implements AutoCloseable {

    /** The format of a workbook. */
    public enum Kind {
        /** A package of XML parts, since Excel 2007, with programs or without. */
        XLSX,
        /** Records, Excel 97 to 2003. */
        XLS
    }

    private final Kind kind;
    private final Book book;
    private final Map<Integer, SheetFrame> frames = new HashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    private WorkbookFile(Kind kind, Book book) {
        this.kind = kind;
        this.book = book;
    }

    /**
     * Opens a workbook.
     *
     * @throws WorkbookException if it is none that can be read
     */
    public static WorkbookFile open(WorkbookSource source, Limits limits) {
        return switch (Signature.of(source, limits)) {
            case ZIP -> new WorkbookFile(Kind.XLSX, XlsxBook.open(source, limits));
            case OLE2 -> new WorkbookFile(Kind.XLS, xls(source, limits));
        };
    }

    private static Book xls(WorkbookSource source, Limits limits) {
        ImmutableSet<String> names = Ole2Directory.names(source, limits);
        if (names.contains("encryptedpackage")) {
            throw Refusal.encrypted();
        }
        if (!names.contains("workbook")) {
            throw names.contains("book")
                    ? new WorkbookException(
                            Reason.UNSUPPORTED,
                            "the workbook was saved by Excel 95 or older; save it again as .xlsx in a newer one")
                    : new WorkbookException(
                            Reason.NOT_A_WORKBOOK, "the file is a document of another kind than a workbook");
        }
        try {
            Class.forName("org.apache.poi.hssf.record.RecordFactoryInputStream", false, Book.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new WorkbookException(
                    Reason.LIBRARY_MISSING,
                    "the file is an .xls, which needs org.apache.poi:poi on the class path; or save it as .xlsx",
                    e);
        }
        return XlsBook.open(source, limits, names);
    }

    /** Its format. */
    public Kind kind() {
        return kind;
    }

    /** Its sheets, in their order; those that are no tables of cells have no rows. */
    public ImmutableList<SheetInfo> sheets() {
        return book.sheets();
    }

    /** What it carries that is not read. */
    public ImmutableSet<Remark> remarks() {
        return book.remarks();
    }

    /**
     * The merged regions and hidden columns of a sheet. The sheet is passed over for it once, without looking at cells.
     *
     * @throws WorkbookException if the sheet is damaged
     */
    public SheetFrame frame(SheetInfo sheet) {
        int index = check(sheet);
        SheetFrame frame = frames.get(index);
        if (frame == null) {
            frame = book.frame(index);
            frames.put(index, frame);
        }
        return frame;
    }

    /**
     * Shows the rows with content of a sheet, from the first to the last, until the visitor has seen enough.
     *
     * @throws WorkbookException if the sheet is damaged or over the limits; rows before the fault were visited
     */
    public void rows(SheetInfo sheet, RowVisitor visitor) {
        try (Book.Rows rows = book.rows(check(sheet))) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (!visitor.row(row)) {
                    return;
                }
            }
        }
    }

    private int check(SheetInfo sheet) {
        if (closed.get()) {
            throw new IllegalStateException("the workbook was closed");
        }
        if (sheet.index() < 0
                || sheet.index() >= book.sheets().size()
                || !book.sheets().get(sheet.index()).equals(sheet)) {
            throw new IllegalArgumentException(
                    "a sheet with index " + sheet.index() + " of another workbook; expected one of sheets()");
        }
        return sheet.index();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            book.close();
        }
    }
}
