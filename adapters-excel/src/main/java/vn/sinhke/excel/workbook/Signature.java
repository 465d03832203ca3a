package vn.sinhke.excel.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import vn.sinhke.excel.workbook.Limits.Limit;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** What a file is by its first bytes, whatever its name says. */
enum Signature {
    /** A package of parts. */
    ZIP,
    /** A compound file. */
    OLE2;

    private static final long OLE2_MAGIC = 0xD0CF11E0A1B11AE1L;
    private static final int ZIP_MAGIC = 0x504B0304;

    /**
     * Looks at the size and the first bytes.
     *
     * @throws WorkbookException if it can be no workbook
     */
    static Signature of(WorkbookSource source, Limits limits) {
        long size = source.size();
        if (size == 0) {
            throw new WorkbookException(Reason.EMPTY_FILE, "the file is empty");
        }
        limits.check(Limit.FILE_BYTES, size);
        long start = start(source);
        if ((int) (start >>> 32) == ZIP_MAGIC) {
            return ZIP;
        }
        if (start == OLE2_MAGIC) {
            return OLE2;
        }
        int first = (int) (start >>> 48);
        if (first == 0x0900 || first == 0x0902 || first == 0x0904 || first == 0x0908) {
            throw new WorkbookException(
                    Reason.UNSUPPORTED,
                    "the workbook was saved by Excel 4 or older; save it again as .xlsx in a newer one");
        }
        throw new WorkbookException(Reason.NOT_A_WORKBOOK, "the file is no Excel workbook, whatever its name says");
    }

    private static long start(WorkbookSource source) {
        ByteBuffer start = ByteBuffer.allocate(8);
        try (SeekableByteChannel channel = source.channel()) {
            while (start.hasRemaining() && channel.read(start) >= 0) {}
        } catch (IOException e) {
            throw new WorkbookException(Reason.UNREADABLE, "the file cannot be read", e);
        }
        return start.getLong(0);
    }
}
