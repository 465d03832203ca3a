package vn.sinhke.excel.workbook;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Reads the type of a cell without making a text of it. */
final class XlsxType extends TypedValueDecoder {

    static final int NUMBER = 0;
    static final int SHARED = 1;
    static final int TEXT = 2;
    static final int INLINE = 3;
    static final int BOOLEAN = 4;
    static final int ERROR = 5;
    static final int DATE = 6;
    private static final int UNKNOWN = 7;

    private int value;

    int value() {
        return value;
    }

    void clear() {
        value = NUMBER;
    }

    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void decode(char[] text, int from, int to) {
        if (to - from == 1) {
            value = switch (text[from]) {
                case 'n' -> NUMBER;
                case 's' -> SHARED;
                case 'b' -> BOOLEAN;
                case 'e' -> ERROR;
                case 'd' -> DATE;
                default -> UNKNOWN;
            };
        } else {
            String name = new String(text, from, to - from);
            value = name.equals("str") ? TEXT : name.equals("inlineStr") ? INLINE : UNKNOWN;
        }
    }

    @Override
    public void handleEmptyValue() {
        value = UNKNOWN;
    }
}
