package vn.sinhke.excel.drawing;

/**
 * Text as a workbook's XML can hold it: a character that XML cannot hold is written {@code _x0001_}, as the standard
 * says (ST_Xstring), so that none is lost; and text that looks like such a writing is kept from being taken for one.
 */
final class CellText {

    /** Most characters that a cell can hold. */
    static final int MOST = 32_767;

    private static final int ESCAPE = 7;

    private CellText() {}

    /** The text as it is written. */
    static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text, i)) {
                return escapedFrom(text, i);
            }
        }
        return text;
    }

    /** Whether spaces at its ends, or lines within it, would be lost where XML does not say to keep them. */
    static boolean hasOuterSpace(String text) {
        return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
    }

    private static String escapedFrom(String text, int first) {
        StringBuilder escaped = new StringBuilder(text.length() + ESCAPE * 4).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isEscaped(text, i)) {
                escaped.append("_x");
                String hex = Integer.toHexString(text.charAt(i)).toUpperCase(java.util.Locale.ROOT);
                escaped.append("0".repeat(4 - hex.length())).append(hex).append('_');
            } else {
                escaped.append(text.charAt(i));
            }
        }
        return escaped.toString();
    }

    private static boolean isEscaped(String text, int i) {
        char c = text.charAt(i);
        if (c >= ' ' && c < 0xD800) {
            return c == '_' && looksEscaped(text, i);
        }
        if (c < ' ') {
            return c != '\t' && c != '\n';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= 0xFFFE;
    }

    private static boolean looksEscaped(String text, int i) {
        if (i + ESCAPE > text.length() || text.charAt(i + 1) != 'x' || text.charAt(i + ESCAPE - 1) != '_') {
            return false;
        }
        for (int digit = i + 2; digit < i + ESCAPE - 1; digit++) {
            if (Character.digit(text.charAt(digit), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
