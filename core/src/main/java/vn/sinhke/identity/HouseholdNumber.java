package vn.sinhke.identity;

import vn.sinhke.text.Folding;

/**
 * The number that a list gives a household (mã hộ), as it was written. It is opaque: no national form of it was seen. It is
 * not unique: two communes, two years and even one list have one number twice, and a household has another next year. Two
 * equal numbers are therefore never taken for one household.
 *
 * @param text the number, spaces tidied
 */
public record HouseholdNumber(String text) {

    /** Returns the number that somebody wrote. */
    public static HouseholdNumber written(String written) {
        return new HouseholdNumber(Folding.tidy(written));
    }

    /** The number masked: with its list it leads to a household. */
    @Override
    public String toString() {
        return Masking.number(text);
    }
}
