package vn.sinhke.excel.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The bytes of a sheet without those between the tags of its data, which are most of them: passing over them here takes a
 * third of the time of walking through their elements. Where bytes are not sure to mean what they seem to (comments, other
 * encodings) it ends early and {@linkplain #unsure() says so}; the sheet is then walked through.
 */
final class AroundData extends InputStream {

    private static final byte[] DATA = "sheetData".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_TAG = 1 << 12;
    private static final int LOOKED_AHEAD = 8;

    private final PartStream part;
    private final byte[] buffer = new byte[1 << 15];
    private int at;
    private int end;
    private boolean unsure;
    private boolean first = true;
    /** A tag as it was read, and how much of it was given away. */
    private final byte[] tag = new byte[MOST_TAG];

    private int tagEnd;
    private int given;

    AroundData(PartStream part) {
        this.part = part;
    }

    /** Whether it ended early. */
    boolean unsure() {
        return unsure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] out, int from, int length) throws IOException {
        int to = from;
        while (to < from + length) {
            if (given < tagEnd) {
                int count = Math.min(tagEnd - given, from + length - to);
                System.arraycopy(tag, given, out, to, count);
                given += count;
                to += count;
                continue;
            }
            int next = unsure ? -1 : next();
            if (next < 0) {
                break;
            }
            if (next == '<') {
                tag();
            } else {
                out[to++] = (byte) next;
            }
            first = false;
        }
        return to == from && length > 0 ? -1 : to - from;
    }

    private int next() throws IOException {
        if (at == end) {
            end = part.read(buffer, 0, buffer.length);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        int next = buffer[at++];
        // A file in UTF-16 or in a kin of it has zeros or a mark at its start.
        if (next == 0 || (first && next != '<' && next != (byte) 0xEF)) {
            unsure = true;
            return -1;
        }
        return next & 0xFF;
    }

    /** Reads a tag whose first sign was read, and what follows it if that is the data. */
    private void tag() throws IOException {
        boolean declaration = first;
        first = false;
        tagEnd = 0;
        given = 0;
        tag[tagEnd++] = '<';
        int quote = 0;
        for (int next = next(); ; next = next()) {
            if (next < 0 || tagEnd == MOST_TAG || (tagEnd == 1 && (next == '!' || (next == '?' && !declaration)))) {
                unsure = true;
                return;
            }
            tag[tagEnd++] = (byte) next;
            if (quote != 0) {
                quote = next == quote ? 0 : quote;
            } else if (next == '"' || next == '\'') {
                quote = next;
            } else if (next == '>') {
                break;
            }
        }
        if (tag[1] == '?') {
            String text = new String(tag, 0, tagEnd, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
            unsure |= text.contains("encoding") && !text.contains("utf-8");
        } else if (tag[tagEnd - 2] != '/' && isData(1)) {
            passOver();
        }
    }

    private boolean isData(int nameStart) {
        int from = nameStart;
        int to = nameStart;
        while (to < tagEnd && tag[to] > ' ' && tag[to] != '>' && tag[to] != '/') {
            if (tag[to++] == ':') {
                from = to;
            }
        }
        return to - from == DATA.length && Arrays.equals(tag, from, to, DATA, 0, DATA.length);
    }

    /** Passes over the data; its end tag is put behind its start tag. */
    private void passOver() throws IOException {
        int start = tagEnd;
        while (true) {
            at = afterCells();
            while (at < end && buffer[at] != '<') {
                at++;
            }
            if (at == end) {
                part.progress();
                if (next() < 0) {
                    unsure = true;
                    return;
                }
                at--;
                continue;
            }
            at++;
            int next = next();
            if (next < 0 || next == '!' || next == '?') {
                unsure = true;
                return;
            }
            if (next == '/' && endTag(start)) {
                return;
            }
        }
    }

    /** Passes over the tags of cells as far as all of each is there: they are nearly all, and take most of the time. */
    private int afterCells() {
        byte[] b = buffer;
        int place = at;
        for (int last = end - LOOKED_AHEAD; place < last; place++) {
            if (b[place] == '<') {
                byte next = b[place + 1];
                if (next == '/') {
                    byte third = b[place + 2];
                    boolean ofCell = (b[place + 3] == '>' && third != 's')
                            || (b[place + 4] == '>' && third == 'i')
                            || (b[place + 5] == '>' && third == 'r');
                    if (!ofCell) {
                        return place;
                    }
                } else if (next < 'a' || next > 'z') {
                    return place;
                }
            }
        }
        return place;
    }

    private boolean endTag(int start) throws IOException {
        tagEnd = start;
        tag[tagEnd++] = '<';
        tag[tagEnd++] = '/';
        for (int next = next(); next >= 0 && tagEnd < MOST_TAG; next = next()) {
            tag[tagEnd++] = (byte) next;
            if (next == '>') {
                return isData(start + 2);
            }
        }
        unsure = true;
        return false;
    }
}
