package vn.sinhke.excel.workbook;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import vn.sinhke.excel.workbook.Limits.Limit;

/**
 * The names in the directory of a compound file, in lower case. Only this much is read of it here: it tells a protected
 * workbook and a document of another kind without any library.
 */
final class Ole2Directory {

    private static final int HEADER = 512;
    private static final int IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int MOST_NAME = 64;
    private static final long LAST = 0xFFFFFFFAL;

    private final SeekableByteChannel channel;
    private final int sector;
    private final ByteBuffer header;

    private Ole2Directory(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.header = read(0, HEADER);
        int shift = header.getShort(30);
        if (shift != 9 && shift != 12) {
            throw Refusal.damaged("it has sectors of an unknown size");
        }
        this.sector = 1 << shift;
    }

    /**
     * Reads the names.
     *
     * @throws WorkbookException if the directory is damaged
     */
    static ImmutableSet<String> names(WorkbookSource source, Limits limits) {
        try (SeekableByteChannel channel = source.channel()) {
            return new Ole2Directory(channel).names(limits);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw Refusal.damaged("its directory cannot be read", e);
        }
    }

    private ImmutableSet<String> names(Limits limits) throws IOException {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        long most = channel.size() / sector + 1;
        long entries = 0;
        long at = header.getInt(48) & 0xFFFFFFFFL;
        for (long steps = 0; at < LAST; at = next(at)) {
            if (++steps > most) {
                throw Refusal.damaged("its directory runs in a circle");
            }
            ByteBuffer block = read(place(at), sector);
            for (int entry = 0; entry < sector; entry += ENTRY) {
                int length = block.getShort(entry + MOST_NAME);
                if (block.get(entry + MOST_NAME + 2) != 0 && length > 2 && length <= MOST_NAME) {
                    limits.check(Limit.PARTS, ++entries);
                    names.add(name(block, entry, length / 2 - 1));
                }
            }
        }
        return names.build();
    }

    private static String name(ByteBuffer block, int at, int length) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(block.getChar(at + 2 * i));
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** The sector that follows one, from the table of sectors. */
    private long next(long at) throws IOException {
        int inSector = sector / 4;
        long table = at / inSector;
        long tableSector;
        if (table < IN_HEADER) {
            tableSector = header.getInt(76 + 4 * (int) table) & 0xFFFFFFFFL;
        } else {
            long left = table - IN_HEADER;
            long list = header.getInt(68) & 0xFFFFFFFFL;
            for (; left >= inSector - 1; left -= inSector - 1) {
                list = read(place(list), sector).getInt(sector - 4) & 0xFFFFFFFFL;
            }
            tableSector = read(place(list), sector).getInt(4 * (int) left) & 0xFFFFFFFFL;
        }
        return read(place(tableSector), sector).getInt(4 * (int) (at % inSector)) & 0xFFFFFFFFL;
    }

    private long place(long at) {
        return (at + 1) * sector;
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (at >= channel.size()) {
            throw Refusal.damaged("it is cut off");
        }
        channel.position(at);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
        buffer.flip();
        return buffer;
    }
}
