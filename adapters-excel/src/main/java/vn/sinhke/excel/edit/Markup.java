package vn.sinhke.excel.edit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/**
 * Cuts markup into tags and what stands between, each with its own bytes, so that what is not changed is copied and not
 * written anew. A parser knows what a document means and forgets how it was written: order and quotes of attributes,
 * prefixes nobody uses, spaces, entities; its offsets count characters or bytes, by its mood. A tokenizer keeps all of
 * it, is a page long and faster. What it does not do is judge: a part is held against a parser first ({@link
 * WellFormed}), so that whatever comes here is known to be well-formed, without a document type, and in UTF-8.
 */
final class Markup implements Closeable {

    /** What a piece is. */
    enum Kind {
        START,
        EMPTY,
        END,
        OTHER
    }

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int length;
    private int limit;
    private int nameLength;
    private int localFrom;
    private Kind kind = Kind.OTHER;

    Markup(InputStream in) {
        this.in = in;
    }

    /** Goes to the next piece. */
    boolean next() throws IOException {
        start += length;
        length = 0;
        int first = at(0);
        if (first < 0) {
            return false;
        }
        if (first != '<') {
            kind = Kind.OTHER;
            int n = 1;
            for (int c = at(n); c >= 0 && c != '<'; c = at(n)) {
                n++;
            }
            length = n;
            return true;
        }
        int second = at(1);
        if (second == '!' || second == '?') {
            kind = Kind.OTHER;
            length = special(second);
        } else {
            tag(second);
        }
        return true;
    }

    private void tag(int second) throws IOException {
        int n = second == '/' ? 2 : 1;
        int from = n;
        localFrom = n;
        int c = at(n);
        for (; c != '>' && c != '/' && c > ' '; c = at(n)) {
            if (c == ':') {
                localFrom = n + 1;
            }
            n++;
        }
        nameLength = n - from;
        int quote = 0;
        for (; c >= 0 && (c != '>' || quote != 0); c = at(++n)) {
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        if (c < 0) {
            throw broken();
        }
        length = n + 1;
        kind = second == '/' ? Kind.END : buffer[start + n - 1] == '/' ? Kind.EMPTY : Kind.START;
    }

    private int special(int second) throws IOException {
        String end = second == '?' ? "?>" : at(2) == '-' ? "-->" : at(2) == '[' ? "]]>" : ">";
        int n = second == '!' && at(2) == '-' ? 4 : 2;
        while (true) {
            int matched = 0;
            while (matched < end.length() && at(n + matched) == end.charAt(matched)) {
                matched++;
            }
            if (matched == end.length()) {
                return n + matched;
            }
            if (at(n) < 0) {
                throw broken();
            }
            n++;
        }
    }

    private static WorkbookException broken() {
        return new WorkbookException(Reason.DAMAGED, "a part of the workbook ends within a tag");
    }

    private int at(int n) throws IOException {
        while (start + n >= limit) {
            if (start > 0) {
                System.arraycopy(buffer, start, buffer, 0, limit - start);
                limit -= start;
                start = 0;
            }
            if (limit == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int read = in.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                return -1;
            }
            limit += read;
        }
        // Bytes above 127 are parts of letters; what matters here is below.
        return buffer[start + n] & 0xFF;
    }

    Kind kind() {
        return kind;
    }

    boolean isStart() {
        return kind == Kind.START || kind == Kind.EMPTY;
    }

    /** Whether it is a tag of that local name. */
    boolean isNamed(String local) {
        int from = kind == Kind.END ? 2 : 1;
        if (kind == Kind.OTHER || from + nameLength - localFrom != local.length()) {
            return false;
        }
        for (int i = 0; i < local.length(); i++) {
            if (buffer[start + localFrom + i] != local.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a tag of that prefix, colon and all, and local name. */
    boolean is(String prefix, String local) {
        int from = kind == Kind.END ? 2 : 1;
        if (!isNamed(local) || localFrom - from != prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (buffer[start + from + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String local() {
        int from = kind == Kind.END ? 2 : 1;
        return new String(buffer, start + localFrom, from + nameLength - localFrom, StandardCharsets.UTF_8);
    }

    String raw() {
        return new String(buffer, start, length, StandardCharsets.UTF_8);
    }

    Tag tag() {
        return new Tag(raw());
    }

    /** The row's number or the cell's address: the attribute {@code r}, or null. */
    String place() {
        int end = start + length;
        for (int i = start + 2; i + 4 < end; i++) {
            if (buffer[i] == 'r' && buffer[i - 1] <= ' ' && buffer[i - 1] > 0 && buffer[i + 1] == '=') {
                byte quote = buffer[i + 2];
                int to = i + 3;
                while (to < end && buffer[to] != quote) {
                    to++;
                }
                return new String(buffer, i + 3, to - i - 3, StandardCharsets.US_ASCII);
            }
        }
        return tag().get("r").orElse(null);
    }

    void copy(OutputStream out) throws IOException {
        out.write(buffer, start, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
