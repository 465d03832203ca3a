package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A pinpoint citation (viện dẫn), such as {@code 27/2022/NĐ-CP art.20 cl.5}: the key of the act, then the provision
 * from the outside in: article (điều), clause (khoản), point (điểm).
 *
 * @param act key of a {@link LegalAct}; that the key exists is checked when a law book is built
 * @param locator {@code art.N [cl.N] [pt.x]}, or {@code whole} where the act is cited without an article
 */
public record Citation(String act, String locator) {

    /**
     * Checks the form of both parts.
     *
     * @throws IllegalArgumentException if the act's key has a space or the locator is not of the form above
     */
    public Citation {
        if (act.isEmpty() || hasSpace(act) || !isLocator(locator)) {
            throw notACitation(act + " " + locator);
        }
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static Citation parse(String text) {
        int space = text.indexOf(' ');
        if (space < 1 || space == text.length() - 1) {
            throw notACitation(text);
        }
        return new Citation(text.substring(0, space), text.substring(space + 1));
    }

    private static IllegalArgumentException notACitation(String seen) {
        return new IllegalArgumentException(
                "Not a citation: '" + seen + "' (expected 'ACT art.N [cl.N] [pt.x]' or 'ACT whole')");
    }

    private static boolean hasSpace(String act) {
        for (int i = 0; i < act.length(); i++) {
            if (Character.isWhitespace(act.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is {@code whole}, or article, clause and point in that order, the latter two if wanted. */
    private static boolean isLocator(String locator) {
        if (locator.equals("whole")) {
            return true;
        }
        int at = numbered(locator, 0, "art.");
        if (at > 0 && locator.startsWith(" cl.", at)) {
            at = numbered(locator, at, " cl.");
        }
        if (at > 0 && locator.startsWith(" pt.", at)) {
            at = at + 5 <= locator.length() && Character.isLetter(locator.charAt(at + 4)) ? at + 5 : -1;
        }
        return at == locator.length();
    }

    /** The place behind the word, digits and at most one letter; negative if they do not stand there. */
    private static int numbered(String locator, int from, String word) {
        if (!locator.startsWith(word, from)) {
            return -1;
        }
        int digits = from + word.length();
        int at = digits;
        while (at < locator.length() && locator.charAt(at) >= '0' && locator.charAt(at) <= '9') {
            at++;
        }
        if (at == digits) {
            return -1;
        }
        return at < locator.length() && Character.isLetter(locator.charAt(at)) ? at + 1 : at;
    }

    @JsonValue
    @Override
    public String toString() {
        return act + " " + locator;
    }
}
