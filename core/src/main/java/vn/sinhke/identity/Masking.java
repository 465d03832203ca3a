package vn.sinhke.identity;

/**
 * Writes personal data so that whoever has it before him knows it again and nobody else learns it (che dữ liệu cá nhân):
 * 067•••••••45. Every value of this package writes itself so; the full text takes an explicit call.
 */
public final class Masking {

    private static final String DOT = "•";
    private static final int FIRST_SHOWN = 3;
    private static final int LAST_SHOWN = 2;

    /** Below this length nothing is shown: three and two of seven would leave hardly anything to guess. */
    private static final int SHORTEST_SHOWN = 9;

    private Masking() {}

    /** Returns the number with its first three and last two characters; one shorter than nine has dots alone. */
    public static String number(String number) {
        int length = number.codePointCount(0, number.length());
        if (length < SHORTEST_SHOWN) {
            return DOT.repeat(length);
        }
        return number.substring(0, number.offsetByCodePoints(0, FIRST_SHOWN))
                + DOT.repeat(length - FIRST_SHOWN - LAST_SHOWN)
                + number.substring(number.offsetByCodePoints(number.length(), -LAST_SHOWN));
    }

    /** Returns the initial of each word of a name, the rest as three dots, so that its length is not told. */
    public static String name(String name) {
        StringBuilder masked = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int letter = name.codePointAt(i);
            boolean space = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
            if (!space && !inWord) {
                masked.append(masked.length() == 0 ? "" : " ")
                        .appendCodePoint(letter)
                        .append(DOT.repeat(3));
            }
            inWord = !space;
        }
        return masked.toString();
    }
}
