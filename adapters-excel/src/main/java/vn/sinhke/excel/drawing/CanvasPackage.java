package vn.sinhke.excel.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Takes a package as the writing library makes it, unpacked, and packs it on the way without what a clock told: the same
 * values give the same bytes. Of the library's format it knows the order of things: a header, a name, content that says
 * where it ends, a descriptor. No row is kept.
 */
final class CanvasPackage extends OutputStream {

    private static final int HEADER = 30;
    private static final int NAME_LENGTH = 26;
    private static final int EXTRA_LENGTH = 28;
    private static final int DESCRIPTOR = 24;
    private static final int LOCAL_HEADER = 0x04034b50;

    /** The first moment that a package can tell, which other writers take for none. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private enum Expected {
        HEADER,
        NAME,
        CONTENT,
        DESCRIPTOR,
        DIRECTORY
    }

    private final ZipArchiveOutputStream out;
    private final Inflater inflater = new Inflater(true);
    private final byte[] unpacked = new byte[1 << 15];
    private ByteBuffer piece = piece(HEADER);
    private Expected expected = Expected.HEADER;
    private CanvasPart part;

    CanvasPackage(OutputStream out) {
        this.out = new ZipArchiveOutputStream(out);
    }

    private static ByteBuffer piece(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        int end = from + count;
        while (at < end && expected != Expected.DIRECTORY) {
            if (expected == Expected.CONTENT) {
                at += content(bytes, at, end - at);
            } else {
                int taken = Math.min(piece.remaining(), end - at);
                piece.put(bytes, at, taken);
                at += taken;
                if (!piece.hasRemaining()) {
                    take();
                }
            }
        }
    }

    private void take() throws IOException {
        switch (expected) {
            case HEADER -> {
                if (piece.getInt(0) == LOCAL_HEADER) {
                    expect(Expected.NAME, piece.getShort(NAME_LENGTH) + piece.getShort(EXTRA_LENGTH));
                } else {
                    expected = Expected.DIRECTORY;
                }
            }
            case NAME -> {
                String name = StandardCharsets.UTF_8.decode(piece.flip()).toString();
                ZipArchiveEntry entry = new ZipArchiveEntry(name);
                entry.setTimeLocal(NO_TIME);
                out.putArchiveEntry(entry);
                part = new CanvasPart(name, out);
                inflater.reset();
                expected = Expected.CONTENT;
            }
            case DESCRIPTOR -> expect(Expected.HEADER, HEADER);
            default -> throw new IllegalStateException("nothing of a known length is expected");
        }
    }

    private void expect(Expected next, int length) {
        expected = next;
        piece = piece(length);
    }

    private int content(byte[] bytes, int from, int count) throws IOException {
        inflater.setInput(bytes, from, count);
        try {
            while (!inflater.finished() && !inflater.needsInput()) {
                int made = inflater.inflate(unpacked);
                part.write(unpacked, made);
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("the writing library packs otherwise than it did", e);
        }
        if (inflater.finished()) {
            part.end();
            out.closeArchiveEntry();
            expect(Expected.DESCRIPTOR, DESCRIPTOR);
        }
        return count - inflater.getRemaining();
    }

    /** Ends the package; what it is written to stays open. */
    void finish() throws IOException {
        inflater.end();
        out.finish();
        out.flush();
    }
}
