package vn.sinhke.identity;

import java.util.Optional;

/**
 * A tax code as somebody wrote it (mã số thuế): ten digits of which the tenth checks the others, thirteen of a dependent
 * unit (ten and its number, with or without a hyphen), or the twelve of a personal number, which is the tax code of a
 * person, a household and a household business since 1 July 2025 (Circular 86/2024 art. 5 cl. 5).
 *
 * <p>How many digits a code may have on a day is the law's to say. {@code toString} masks it.
 */
public final class TaxCode {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int MODULUS = 11;
    private static final int CHECKED = 10;

    private final String text;

    private TaxCode(String text) {
        this.text = text;
    }

    /** Returns the code that somebody wrote, whatever it is. */
    public static TaxCode written(String written) {
        return new TaxCode(WrittenDigits.of(written));
    }

    /** What kind of code it is by the count of its digits. */
    public Form form() {
        if (!isDigits()) {
            return Form.OTHER;
        }
        return switch (text.length()) {
            case CHECKED -> Form.TEN_DIGITS;
            case CHECKED + 3 -> Form.DEPENDENT_UNIT;
            case CitizenId.DIGITS -> Form.PERSONAL_NUMBER;
            default -> Form.OTHER;
        };
    }

    /** Whether it holds nothing but digits. */
    public boolean isDigits() {
        return WrittenDigits.only(text);
    }

    /** How many characters it has. */
    public int length() {
        return text.length();
    }

    /**
     * Whether the tenth digit fits the nine before it: ten less the remainder by 11 of their sum weighted by 31, 29, 23,
     * 19, 17, 13, 7, 5 and 3. The way to compute it was not read in a text of the law (ADR 0055).
     */
    public CheckDigit checkDigit() {
        if (form() != Form.TEN_DIGITS && form() != Form.DEPENDENT_UNIT) {
            return CheckDigit.NONE;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        int remainder = sum % MODULUS;
        if (remainder == 0) {
            return CheckDigit.CANNOT_BE_DECIDED;
        }
        return text.charAt(CHECKED - 1) - '0' == CHECKED - remainder ? CheckDigit.RIGHT : CheckDigit.WRONG;
    }

    /** The personal number that it is, if it is one. */
    public Optional<CitizenId> citizenId() {
        return CitizenId.read(text);
    }

    /** The code in full, without hyphen. */
    public String full() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaxCode code && text.equals(code.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The code masked. */
    @Override
    public String toString() {
        return Masking.number(text);
    }

    /** Kinds of code by the count of digits. */
    public enum Form {
        /** Ten digits: an organization; until 30 June 2025 also a person, household or household business. */
        TEN_DIGITS,
        /** Thirteen digits: a unit that depends on another. */
        DEPENDENT_UNIT,
        /** Twelve digits: a personal number. */
        PERSONAL_NUMBER,
        /** None of these. */
        OTHER
    }
}
