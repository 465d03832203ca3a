package vn.sinhke.excel.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The bytes of a part as they are unpacked, a row or more at a time. Behind the last one stand zeros, which no part
 * holds: who looks for a byte stops there and {@linkplain #fail fails}, and {@link #more} tells whether that was for want of
 * bytes.
 */
final class PlainBytes {

    /** More than is ever looked ahead. */
    private static final int MARGIN = 64;

    private static final int MOST = 1 << 20;

    private final PartStream part;
    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int failed;
    private boolean ended;

    PlainBytes(PartStream part) {
        this.part = part;
    }

    byte[] buffer() {
        return buffer;
    }

    int at() {
        return at;
    }

    void at(int place) {
        at = place;
    }

    /** Takes down where something else was found than was looked for; returns a place that is none. */
    int fail(int place) {
        failed = place;
        return -1;
    }

    /** Fills what is free with further bytes. */
    void fill() throws IOException {
        part.progress();
        int room = buffer.length - MARGIN;
        while (end < room && !ended) {
            int read = part.read(buffer, end, room - end);
            if (read < 0) {
                ended = true;
            } else {
                end += read;
            }
        }
        Arrays.fill(buffer, end, end + MARGIN, (byte) 0);
    }

    /**
     * Reads more behind the bytes from that place on, which then stand first.
     *
     * @return false if there are no more, or if more would not have helped
     */
    boolean more(int from) throws IOException {
        if (ended || end - failed >= MARGIN) {
            return false;
        }
        end -= from;
        if (from == 0) {
            if (buffer.length >= MOST) {
                return false;
            }
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        } else {
            System.arraycopy(buffer, from, buffer, 0, end);
        }
        at = 0;
        fill();
        return true;
    }

    /** Passes over white space. */
    void skipSpace() {
        at = afterSpace(buffer, at);
    }

    static int afterSpace(byte[] bytes, int from) {
        int at = from;
        while (isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Whether these characters stand at a place. */
    static boolean isAt(byte[] bytes, int place, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[place + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The bytes before a place. */
    byte[] copy(int to) {
        return Arrays.copyOf(buffer, to);
    }

    /** The bytes that were unpacked and not passed over. */
    ByteArrayInputStream rest() {
        return new ByteArrayInputStream(buffer, at, end - at);
    }
}
