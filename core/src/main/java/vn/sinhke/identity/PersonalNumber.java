package vn.sinhke.identity;

import java.util.Optional;

/**
 * A person's number as a list has it (số giấy tờ tùy thân): a personal number of twelve digits, the nine digits of an old
 * identity card, or something that is neither. White space, dots and hyphens are not part of it.
 *
 * <p>How many digits papers may have on a day is the law's to say (ADR 0028). {@code toString} masks it.
 */
public final class PersonalNumber {

    /** Digits of the number of an old identity card (chứng minh nhân dân). */
    private static final int OLD_CARD_DIGITS = 9;

    private final String text;

    private PersonalNumber(String text) {
        this.text = text;
    }

    /** Returns the number that somebody wrote, whatever it is. */
    public static PersonalNumber written(String written) {
        return new PersonalNumber(WrittenDigits.of(written));
    }

    /** Whether anything is left of it. */
    public boolean isStated() {
        return !text.isEmpty();
    }

    /** Whether it holds nothing but digits. */
    public boolean isDigits() {
        return WrittenDigits.only(text);
    }

    /** How many characters it has. */
    public int length() {
        return text.length();
    }

    /** Whether it has the nine digits of an old identity card. */
    public boolean isOldCard() {
        return text.length() == OLD_CARD_DIGITS && isDigits();
    }

    /** The personal number, if it is one. */
    public Optional<CitizenId> citizenId() {
        return CitizenId.read(text);
    }

    /** The number in full. */
    public String full() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalNumber number && text.equals(number.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The number masked. */
    @Override
    public String toString() {
        return Masking.number(text);
    }
}
