package vn.sinhke.excel.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import vn.sinhke.excel.workbook.Limits.Limit;

/**
 * Counts the entries a package lists before anything is kept of them: the number a package tells of itself may be a lie,
 * and each entry takes memory.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_64 = 0x06064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    private ZipDirectory() {}

    /**
     * Checks the number of entries.
     *
     * @throws WorkbookException if there are too many, or no directory is found
     */
    static void check(SeekableByteChannel channel, Limits limits) throws IOException {
        long at = start(channel);
        if (at < 0 || at > channel.size()) {
            throw Refusal.damaged("its list of parts is not where it should be");
        }
        channel.position(at);
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        buffer.limit(0);
        long entries = 0;
        while (fill(channel, buffer, ENTRY_LENGTH) && buffer.getInt(buffer.position()) == ENTRY) {
            limits.check(Limit.PARTS, ++entries);
            int base = buffer.position();
            int more = (buffer.getShort(base + 28) & 0xFFFF)
                    + (buffer.getShort(base + 30) & 0xFFFF)
                    + (buffer.getShort(base + 32) & 0xFFFF);
            at += ENTRY_LENGTH + more;
            if (buffer.remaining() >= ENTRY_LENGTH + more) {
                buffer.position(base + ENTRY_LENGTH + more);
            } else {
                channel.position(at);
                buffer.limit(0);
            }
        }
    }

    private static boolean fill(SeekableByteChannel channel, ByteBuffer buffer, int need) throws IOException {
        if (buffer.remaining() >= need) {
            return true;
        }
        buffer.compact();
        while (buffer.position() < need && channel.read(buffer) >= 0) {}
        buffer.flip();
        return buffer.remaining() >= need;
    }

    private static long start(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        long from = Math.max(0, size - END_LENGTH - MOST_COMMENT);
        ByteBuffer tail = read(channel, from, (int) (size - from));
        for (int i = tail.limit() - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) != END) {
                continue;
            }
            long end = from + i;
            ByteBuffer locator = end >= 20 ? read(channel, end - 20, 20) : ByteBuffer.allocate(0);
            if (locator.limit() == 20 && locator.getInt(0) == LOCATOR_64) {
                long end64 = locator.getLong(8);
                if (end64 < 0 || end64 > size - 56) {
                    return -1;
                }
                ByteBuffer record = read(channel, end64, 56);
                return record.limit() == 56 && record.getInt(0) == END_64 ? record.getLong(48) : -1;
            }
            long length = tail.getInt(i + 12) & 0xFFFFFFFFL;
            long offset = tail.getInt(i + 16) & 0xFFFFFFFFL;
            // What stands before the package moves everything in it.
            return offset + Math.max(0, end - length - offset);
        }
        return -1;
    }

    private static ByteBuffer read(SeekableByteChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
        buffer.flip();
        return buffer;
    }
}
