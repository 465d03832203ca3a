package vn.sinhke.identity;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.apache.commons.validator.routines.RegexValidator;

/**
 * A telephone number of Viet Nam (số điện thoại): ten digits of a mobile phone, eleven of a fixed line, with 0 in front or
 * +84 in its place. {@code toString} masks it.
 *
 * <p>The blocks of numbers are by recall; a number that is not read is not therefore wrong, and nothing is found of it.
 *
 * @param full the number with 0 in front
 */
public record PhoneNumber(String full) {

    /** Mobile: 03, 05, 07, 08, 09 and eight digits. Fixed: 02 and nine. */
    private static final RegexValidator FORMS =
            new RegexValidator("^(?:\\+84|0084|0)([35789][0-9]{8}|2[0-9]{9})$", "^84([35789][0-9]{8}|2[0-9]{9})$");

    private static final CharMatcher BETWEEN = CharMatcher.whitespace().or(CharMatcher.anyOf(".-()"));

    /**
     * Returns the number of that text; empty if it is none. What stands between the digits, and a 0 in brackets behind
     * +84, make no difference.
     */
    public static Optional<PhoneNumber> read(String written) {
        String text = BETWEEN.removeFrom(written.replace("(0)", ""));
        return Optional.ofNullable(FORMS.validate(text)).map(national -> new PhoneNumber("0" + national));
    }

    /** Whether it is of a mobile phone. */
    public boolean isMobile() {
        return full.charAt(1) != '2';
    }

    /** The number in full as it is dialled from abroad, such as {@code +84912345678}. */
    public String international() {
        return "+84" + full.substring(1);
    }

    /** The number masked. */
    @Override
    public String toString() {
        return Masking.number(full);
    }
}
