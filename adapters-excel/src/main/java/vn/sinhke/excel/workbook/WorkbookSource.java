package vn.sinhke.excel.workbook;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** Where the bytes of a workbook (sổ tính) are: in memory or on the disk, to be read at any place and more than once. */
public final class WorkbookSource {

    private final byte[] bytes;
    private final Optional<Path> file;

    private WorkbookSource(byte[] bytes, Optional<Path> file) {
        this.bytes = bytes;
        this.file = file;
    }

    /** Bytes in memory; they are not copied and must not change while they are read. */
    public static WorkbookSource of(byte[] bytes) {
        return new WorkbookSource(bytes, Optional.empty());
    }

    /** A file on the disk; it must not change while it is read. */
    public static WorkbookSource of(Path file) {
        return new WorkbookSource(new byte[0], Optional.of(file));
    }

    /**
     * How many bytes there are.
     *
     * @throws WorkbookException if there is no such file
     */
    public long size() {
        if (file.isEmpty()) {
            return bytes.length;
        }
        if (!Files.exists(file.get())) {
            throw new WorkbookException(Reason.UNREADABLE, "there is no such file");
        }
        if (!Files.isRegularFile(file.get())) {
            throw new WorkbookException(Reason.UNREADABLE, "this is no file");
        }
        try {
            return Files.size(file.get());
        } catch (IOException e) {
            throw new WorkbookException(Reason.UNREADABLE, "the file cannot be read", e);
        }
    }

    /** The file, if the bytes are on the disk. */
    Optional<Path> file() {
        return file;
    }

    /** The bytes, if they are in memory. */
    byte[] bytes() {
        return bytes;
    }

    /** A channel of its own to the bytes; who asks for it closes it. */
    SeekableByteChannel channel() {
        if (file.isEmpty()) {
            return new SeekableInMemoryByteChannel(bytes);
        }
        try {
            return Files.newByteChannel(file.get());
        } catch (IOException e) {
            throw new WorkbookException(Reason.UNREADABLE, "the file cannot be read", e);
        }
    }
}
