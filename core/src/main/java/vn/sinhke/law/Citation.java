package vn.sinhke.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pinpoint citation (viện dẫn), such as {@code 27/2022/NĐ-CP art.20 cl.5}: the key of the act, then the provision
 * from the outside in: article (điều), clause (khoản), point (điểm).
 *
 * @param act key of a {@link LegalAct}; that the key exists is checked when a law book is built
 * @param locator {@code art.N [cl.N] [pt.x]}, or {@code whole} where the act is cited without an article
 */
public record Citation(String act, String locator) {

    private static final Pattern LOCATOR =
            Pattern.compile("art\\.[0-9]+\\p{L}?(?: cl\\.[0-9]+\\p{L}?)?(?: pt\\.\\p{L})?|whole");
    private static final Pattern TEXT = Pattern.compile("(\\S+) (.+)");

    /**
     * Checks the form of both parts.
     *
     * @throws IllegalArgumentException if the act's key has a space or the locator is not of the form above
     */
    public Citation {
        checkArgument(
                !act.isEmpty()
                        && act.chars().noneMatch(Character::isWhitespace)
                        && LOCATOR.matcher(locator).matches(),
                "Not a citation: '%s %s' (expected 'ACT art.N [cl.N] [pt.x]' or 'ACT whole')",
                act,
                locator);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static Citation parse(String text) {
        Matcher match = TEXT.matcher(text);
        checkArgument(
                match.matches(), "Not a citation: '%s' (expected 'ACT art.N [cl.N] [pt.x]' or 'ACT whole')", text);
        return new Citation(match.group(1), match.group(2));
    }

    @JsonValue
    @Override
    public String toString() {
        return act + " " + locator;
    }
}
