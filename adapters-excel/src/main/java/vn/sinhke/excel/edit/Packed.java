package vn.sinhke.excel.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A piece of a part, packed while it is written and held in memory so. Pieces written in any order join to one part
 * without being unpacked: each but the last ends on a byte's boundary, and checksums of pieces give that of the whole.
 * Rows come first and what stands above them, which tells how many there are, after.
 */
final class Packed extends OutputStream {

    private static final int CHUNK = 1 << 16;
    private static final int POLYNOMIAL = 0xEDB88320;

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final List<byte[]> chunks = new ArrayList<>();
    private final CRC32 crc = new CRC32();
    private byte[] chunk = new byte[CHUNK];
    private int used;
    private long checksum;
    private long size;
    private long packedSize;

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        crc.update(bytes, from, count);
        size += count;
        deflater.setInput(bytes, from, count);
        while (!deflater.needsInput()) {
            take(Deflater.NO_FLUSH);
        }
    }

    private int take(int flush) {
        if (used == CHUNK) {
            chunks.add(chunk);
            chunk = new byte[CHUNK];
            used = 0;
        }
        int made = deflater.deflate(chunk, used, CHUNK - used, flush);
        used += made;
        packedSize += made;
        return made;
    }

    /** Ends the piece; the last one ends the part. */
    void end(boolean whole) {
        if (whole) {
            deflater.finish();
            while (!deflater.finished()) {
                take(Deflater.NO_FLUSH);
            }
        } else {
            int room;
            int made;
            do {
                made = take(Deflater.SYNC_FLUSH);
                room = CHUNK - used;
            } while (made > 0 && room == 0);
        }
        deflater.end();
        chunks.add(java.util.Arrays.copyOf(chunk, used));
        checksum = crc.getValue();
    }

    /** The content unpacked again; of a piece that ended the part. */
    InputStream unpacked() {
        return new InflaterInputStream(raw(), new java.util.zip.Inflater(true), CHUNK);
    }

    private InputStream raw() {
        return new SequenceInputStream(Collections.enumeration(
                chunks.stream().<InputStream>map(ByteArrayInputStream::new).toList()));
    }

    /** Joins another piece to the end of this one. */
    Packed joined(Packed next) {
        checksum = combined(checksum, next.checksum, next.size);
        size += next.size;
        packedSize += next.packedSize;
        chunks.addAll(next.chunks);
        return this;
    }

    void addTo(ZipArchiveOutputStream out, String name, long time) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(time);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setSize(size);
        entry.setCompressedSize(packedSize);
        entry.setCrc(checksum);
        out.addRawArchiveEntry(entry, raw());
    }

    /** The checksum of two pieces from theirs: the first one's, moved on by as many zero bytes as the second has. */
    static long combined(long first, long second, long secondSize) {
        int[] step = new int[32];
        step[0] = POLYNOMIAL;
        for (int i = 1; i < 32; i++) {
            step[i] = 1 << (i - 1);
        }
        // One bit, squared three times, is one byte.
        for (int i = 0; i < 3; i++) {
            step = squared(step);
        }
        int moved = (int) first;
        for (long left = secondSize; left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                moved = times(step, moved);
            }
            step = squared(step);
        }
        return (moved ^ (int) second) & 0xFFFFFFFFL;
    }

    private static int times(int[] matrix, int vector) {
        int sum = 0;
        for (int i = 0; i < 32; i++) {
            if ((vector >>> i & 1) != 0) {
                sum ^= matrix[i];
            }
        }
        return sum;
    }

    private static int[] squared(int[] matrix) {
        int[] square = new int[32];
        for (int i = 0; i < 32; i++) {
            square[i] = times(matrix, matrix[i]);
        }
        return square;
    }
}
