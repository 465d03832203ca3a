package vn.sinhke.excel.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML on its way out, in UTF-8. */
final class CanvasBytes {

    /** Most bytes of a character of a text. */
    private static final int MOST = 5;

    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** Room for that many more bytes. */
    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    CanvasBytes add(byte[] ready) {
        room(ready.length);
        int to = size;
        // Short ones: a call of arraycopy costs more.
        for (byte b : ready) {
            bytes[to++] = b;
        }
        size = to;
        return this;
    }

    CanvasBytes add(String xml) {
        return add(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A whole number. */
    CanvasBytes add(long number) {
        room(20);
        if (number < 0 || number >= 1_000_000_000) {
            return add(ascii(Long.toString(number)));
        }
        int rest = (int) number;
        int length = 1;
        for (int most = 10; length < 9 && rest >= most; most *= 10) {
            length++;
        }
        int to = size + length;
        size = to;
        do {
            bytes[--to] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        return this;
    }

    /** A text, with what stands for something in XML escaped. */
    CanvasBytes text(String text) {
        int length = text.length();
        room(MOST * length);
        byte[] out = bytes;
        int to = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c == '&' || c == '<' || c == '>') {
                    for (char e : (c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;").toCharArray()) {
                        out[to++] = (byte) e;
                    }
                } else {
                    out[to++] = (byte) c;
                }
            } else if (c < 0x800) {
                out[to++] = (byte) (0xC0 | (c >> 6));
                out[to++] = next(c);
            } else if (Character.isHighSurrogate(c)) {
                int code = text.codePointAt(i++);
                out[to++] = (byte) (0xF0 | (code >> 18));
                out[to++] = next(code >> 12);
                out[to++] = next(code >> 6);
                out[to++] = next(code);
            } else {
                out[to++] = (byte) (0xE0 | (c >> 12));
                out[to++] = next(c >> 6);
                out[to++] = next(c);
            }
        }
        size = to;
        return this;
    }

    private static byte next(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    /** A text for an attribute or an element. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Hands over what there is. */
    void to(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    int size() {
        return size;
    }
}
