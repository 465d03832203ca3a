package vn.sinhke.validation;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Code of a rule (mã quy tắc): three letters for its subject and a number that is never used again, such as
 * {@code PRT-001}.
 *
 * @param text the code
 */
public record RuleCode(@JsonValue String text) implements Comparable<RuleCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[0-9]{3}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text is not three capitals, a hyphen and three digits
     */
    public RuleCode {
        checkArgument(FORM.matcher(text).matches(), "Not a rule code: '%s' (expected like 'PRT-001')", text);
    }

    /** Returns the code of that text. */
    @JsonCreator
    public static RuleCode of(String text) {
        return new RuleCode(text);
    }

    @Override
    public int compareTo(RuleCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
