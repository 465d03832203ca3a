package vn.sinhke.identity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What the first six digits of a personal number claim (cấu trúc số định danh cá nhân), Decree 137/2015 art. 13: three for
 * the place where the birth was registered, one for century and sex, two for the year of birth.
 *
 * <p>The decree ended on 1 July 2024 and its successor was not read; numbers given before keep their digits (ADR 0054).
 * A claim is no proof: whoever finds it against the record does not know which of the two is wrong.
 *
 * @param place the first three digits: 0 and the code of a province, or the code of another country
 * @param male whether the fourth digit says male; it is even for men
 * @param birthYear the year of birth by the fourth digit and the two behind it
 */
public record CitizenIdClaims(String place, boolean male, int birthYear) {

    /**
     * The provinces of which birth registrations have numbers: the sixty-three of 30 June 2025. A merged province keeps
     * its code in numbers that were given.
     */
    private static final ImmutableSet<String> PROVINCES = ImmutableSet.copyOf(Splitter.on(' ')
            .split("01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48"
                    + " 49 51 52 54 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96"));

    private static final int FIRST_CENTURY = 1900;
    private static final int YEARS = 100;

    /** Returns what the number claims. */
    static CitizenIdClaims of(CitizenId id) {
        String digits = id.full();
        int centuryAndSex = digits.charAt(3) - '0';
        return new CitizenIdClaims(
                digits.substring(0, 3),
                centuryAndSex % 2 == 0,
                FIRST_CENTURY + centuryAndSex / 2 * YEARS + Integer.parseInt(digits.substring(4, 6)));
    }

    /** The code of the province, of the codes until 30 June 2025; empty for another country and for no code at all. */
    public Optional<String> province() {
        String code = place.substring(1);
        return place.charAt(0) == '0' && PROVINCES.contains(code) ? Optional.of(code) : Optional.empty();
    }

    /** Whether the first three digits begin as a province's and are the code of none. */
    public boolean isOfNoProvince() {
        return place.charAt(0) == '0' && province().isEmpty();
    }

    /** That it is of somebody: it is not printed. */
    @Override
    public String toString() {
        return "CitizenIdClaims{}";
    }
}
