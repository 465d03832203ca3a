package vn.sinhke.excel.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/**
 * A part, unpacked while it is read. It may not be longer than its package says, and at its end its checksum must be
 * right. Who reads elements from it {@linkplain #progress tells} of each, so that a single one cannot fill the memory.
 */
final class PartStream extends InputStream {

    /** No element, text or comment of a workbook comes near this many bytes. */
    static final int MOST_BYTES_OF_ONE = 2 << 20;

    private final InputStream raw;
    private final Inflater inflater;
    private final byte[] packed = new byte[1 << 15];
    private final long size;
    private final long checksum;
    private final CRC32 crc = new CRC32();
    private long unpacked;
    private long since;
    private boolean ended;

    PartStream(InputStream raw, boolean deflated, long size, long checksum) {
        this.raw = raw;
        this.inflater = deflated ? new Inflater(true) : null;
        this.size = size;
        this.checksum = checksum;
    }

    /** Tells that something was read to its end. */
    void progress() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] out, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (ended) {
            return -1;
        }
        int read = inflater == null ? raw.read(out, from, length) : inflate(out, from, length);
        if (read < 0) {
            ended = true;
            if (unpacked != size || crc.getValue() != (checksum & 0xFFFFFFFFL)) {
                throw Refusal.damaged("a part is not what its checksum says");
            }
            return -1;
        }
        unpacked += read;
        if (unpacked > size) {
            throw Refusal.damaged("a part is larger than it says");
        }
        since += read;
        if (since > MOST_BYTES_OF_ONE) {
            throw new WorkbookException(
                    Reason.TOO_LARGE,
                    "the workbook has an element of more than " + MOST_BYTES_OF_ONE + " bytes, which is not read");
        }
        crc.update(out, from, read);
        return read;
    }

    private int inflate(byte[] out, int from, int length) throws IOException {
        try {
            while (true) {
                int read = inflater.inflate(out, from, length);
                if (read > 0) {
                    return read;
                }
                if (inflater.finished() || inflater.needsDictionary()) {
                    return -1;
                }
                int more = raw.read(packed);
                if (more < 0) {
                    throw Refusal.damaged("a part is cut off");
                }
                inflater.setInput(packed, 0, more);
            }
        } catch (DataFormatException e) {
            throw Refusal.damaged("a part cannot be unpacked", e);
        }
    }

    /** Reads what is left, so that the checksum is looked at. */
    void finish() {
        byte[] rest = new byte[1 << 12];
        try {
            while (read(rest, 0, rest.length) >= 0) {
                progress();
            }
        } catch (IOException e) {
            throw Refusal.damaged("a part is cut off", e);
        }
    }

    @Override
    public void close() {
        ended = true;
        if (inflater != null) {
            inflater.end();
        }
        try {
            raw.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
