package vn.sinhke.excel.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What the formats of cells say of their numbers, by the number of the format. */
final class Styles {

    /** Of a workbook without formats. */
    static final Styles NONE = new Styles(new byte[1], 1);

    private static final int MOST = 100_000;
    private static final int MOST_CHARACTERS = 32_767;

    private final byte[] flags;
    private final int count;

    private Styles(byte[] flags, int count) {
        this.flags = flags;
        this.count = count;
    }

    /** The flags of {@link Cell} for numbers of this format. */
    int flags(int style) {
        if (style < 0 || style >= count) {
            throw Refusal.damaged("a cell has a format that there is not");
        }
        return flags[style];
    }

    /** Collects formats. */
    static final class Builder {

        private final Map<Integer, Integer> custom = new HashMap<>();
        private byte[] flags = new byte[64];
        private int count;

        void format(int number, String format) {
            custom.put(number, NumberFormats.flags(format));
            tooMany(custom.size());
        }

        void style(int format) {
            if (count == flags.length) {
                flags = Arrays.copyOf(flags, 2 * count);
            }
            Integer own = custom.get(format);
            flags[count++] = (byte) (own != null ? own : NumberFormats.flags(format));
            tooMany(count);
        }

        private static void tooMany(int count) {
            if (count > MOST) {
                throw Refusal.damaged("it has more than " + MOST + " formats");
            }
        }

        Styles build() {
            return count == 0 ? NONE : new Styles(flags, count);
        }
    }

    /** Reads the part of formats. */
    static Styles of(XmlPart xml) {
        Builder styles = new Builder();
        while (xml.child()) {
            if (xml.is("numFmts")) {
                while (xml.child()) {
                    String code = xml.attribute("formatCode");
                    if (code.length() > MOST_CHARACTERS) {
                        throw Refusal.damaged("it has a format that is too long");
                    }
                    styles.format(xml.number("numFmtId", 0), code);
                    xml.skip();
                }
            } else if (xml.is("cellXfs")) {
                while (xml.child()) {
                    styles.style(xml.number("numFmtId", 0));
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
        xml.finish();
        return styles.build();
    }
}
