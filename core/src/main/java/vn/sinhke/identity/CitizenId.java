package vn.sinhke.identity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A personal number of twelve digits (số định danh cá nhân, số căn cước công dân). It never changes and is of one person.
 * Nothing in it checks the rest: a wrong digit makes another number. {@code toString} masks it.
 *
 * @param full the twelve digits
 */
public record CitizenId(String full) {

    /** How many digits it has. */
    public static final int DIGITS = 12;

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if there are not twelve, or something else is among them; does not repeat them
     */
    public CitizenId {
        checkArgument(
                full.length() == DIGITS && WrittenDigits.only(full),
                "Not a personal number: %s characters (expected 12 digits)",
                full.length());
    }

    /** Returns the number of that text without white space, dots and hyphens; empty if there are not twelve digits. */
    public static Optional<CitizenId> read(String written) {
        String text = WrittenDigits.of(written);
        return text.length() == DIGITS && WrittenDigits.only(text)
                ? Optional.of(new CitizenId(text))
                : Optional.empty();
    }

    /** What its first six digits claim of the person. */
    public CitizenIdClaims claims() {
        return CitizenIdClaims.of(this);
    }

    /** The number masked. */
    @Override
    public String toString() {
        return Masking.number(full);
    }
}
