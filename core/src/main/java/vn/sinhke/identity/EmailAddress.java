package vn.sinhke.identity;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.EmailValidator;

/**
 * An e-mail address (thư điện tử), as Commons Validator knows one: no local domain, and a top-level domain that exists.
 * {@code toString} masks it.
 *
 * @param full the address, its domain in lower case
 */
public record EmailAddress(String full) {

    /** Returns the address of that text; empty if it is none. */
    public static Optional<EmailAddress> read(String written) {
        String text = written.strip();
        if (!EmailValidator.getInstance().isValid(text)) {
            return Optional.empty();
        }
        int at = text.lastIndexOf('@');
        return Optional.of(
                new EmailAddress(text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT)));
    }

    /** The first letter and the top-level domain; the rest is masked. */
    @Override
    public String toString() {
        return full.substring(0, full.offsetByCodePoints(0, 1)) + "•••@•••" + full.substring(full.lastIndexOf('.'));
    }
}
