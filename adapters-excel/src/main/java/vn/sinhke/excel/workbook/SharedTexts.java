package vn.sinhke.excel.workbook;

import java.util.Arrays;
import vn.sinhke.excel.workbook.Limits.Limit;

/**
 * Texts that cells share, in UTF-8 one behind the other in chunks, made into a {@code String} when one is asked for: a
 * million names take the bytes they have in a file and four more each.
 *
 * <p>The text of a cell is found by its number; its length is not asked for.
 */
final class SharedTexts implements CellContent {

    private static final int CHUNK_BITS = 18;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int OVERHEAD = 5;
    private static final int REMEMBERED = 1 << 11;
    private static final int MOST_REMEMBERED_LENGTH = 200;

    private final Limits limits;
    private byte[][] chunks = new byte[16][];
    private int lastChunk = -1;
    private int used = CHUNK;
    private int[][] places = new int[16][];
    private int count;
    private long bytes;

    // Texts asked for lately: a name of a commune or a yes stands in thousands of cells.
    private final String[] raw = new String[REMEMBERED];
    private final String[] tidy = new String[REMEMBERED];
    private final int[] number = new int[REMEMBERED];

    SharedTexts(Limits limits) {
        this.limits = limits;
    }

    int count() {
        return count;
    }

    /** Adds a text. */
    void add(char[] text, int from, int to) {
        int most = 3 * (to - from) + 5;
        if (used + most > CHUNK) {
            open(Math.max(most, CHUNK));
        }
        byte[] chunk = chunks[lastChunk];
        int place = used;
        // Five bytes for the length; it is moved up if fewer do.
        int end = encode(text, from, to, chunk, place + 5);
        int length = end - place - 5;
        int header = length << 1 | (Tidying.isBlank(text, from, to) ? 1 : 0);
        int at = place;
        while (header >= 0x80) {
            chunk[at++] = (byte) (header | 0x80);
            header >>>= 7;
        }
        chunk[at++] = (byte) header;
        System.arraycopy(chunk, place + 5, chunk, at, length);
        used = at + length;
        bytes += length + OVERHEAD;
        limits.check(Limit.SHARED_TEXT_BYTES, bytes);
        int block = count >>> 16;
        if (block == places.length) {
            places = Arrays.copyOf(places, 2 * block);
        }
        if (places[block] == null) {
            places[block] = new int[1 << 16];
        }
        places[block][count & 0xFFFF] = lastChunk << CHUNK_BITS | place;
        count++;
    }

    /** Whether the text has nothing but white space. */
    boolean isBlank(int index) {
        int place = places[index >>> 16][index & 0xFFFF];
        return (chunks[place >>> CHUNK_BITS][place & CHUNK - 1] & 1) != 0;
    }

    @Override
    public synchronized String raw(int at, int length) {
        return raw[remember(at)];
    }

    @Override
    public synchronized String tidy(int at, int length) {
        int slot = remember(at);
        if (tidy[slot] == null) {
            tidy[slot] = Tidying.tidy(raw[slot]);
        }
        return tidy[slot];
    }

    private int remember(int index) {
        int slot = index & REMEMBERED - 1;
        if (raw[slot] == null || number[slot] != index || raw[slot].length() > MOST_REMEMBERED_LENGTH) {
            raw[slot] = decode(index);
            number[slot] = index;
            tidy[slot] = null;
        }
        return slot;
    }

    private String decode(int index) {
        int place = places[index >>> 16][index & 0xFFFF];
        byte[] chunk = chunks[place >>> CHUNK_BITS];
        int at = place & CHUNK - 1;
        int header = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = chunk[at++];
            header |= (b & 0x7F) << shift;
            if (b >= 0) {
                break;
            }
        }
        return decode(chunk, at, header >>> 1);
    }

    private void open(int size) {
        lastChunk++;
        if (lastChunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunks.length);
        }
        chunks[lastChunk] = new byte[size];
        used = 0;
    }

    /** As UTF-8, half of a pair alone as three bytes: what a file holds is not changed to a question mark. */
    private static int encode(char[] text, int from, int to, byte[] out, int start) {
        int at = start;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < 0x80) {
                out[at++] = (byte) c;
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | (c >> 6));
                out[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                out[at++] = (byte) (0xE0 | (c >> 12));
                out[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                out[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        return at;
    }

    private static String decode(byte[] chunk, int from, int length) {
        char[] text = new char[length];
        int end = 0;
        int to = from + length;
        for (int at = from; at < to; ) {
            int b = chunk[at++];
            if (b >= 0) {
                text[end++] = (char) b;
            } else if ((b & 0xE0) == 0xC0) {
                text[end++] = (char) (((b & 0x1F) << 6) | (chunk[at++] & 0x3F));
            } else {
                text[end++] = (char) (((b & 0x0F) << 12) | ((chunk[at++] & 0x3F) << 6) | (chunk[at++] & 0x3F));
            }
        }
        return new String(text, 0, end);
    }
}
