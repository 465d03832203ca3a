package vn.sinhke.review.summary;

import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;

/**
 * Tells who is a child, below sixteen, on the day of the review; by the year alone where no day is known, and not at all
 * of those who turn sixteen in that year.
 */
final class ChildAge {

    /** What is known of a member. */
    enum Age {
        CHILD,
        GROWN,
        UNDECIDED
    }

    private static final int GROWN_AT = 16;

    private final LocalDate day;
    private final int year;

    /** Ages on that day, or in that year; unknown if neither is stated. */
    ChildAge(Optional<LocalDate> day, Optional<Integer> year) {
        this.day = day.orElse(null);
        this.year = day.map(LocalDate::getYear).or(() -> year).orElse(Integer.MIN_VALUE);
    }

    Age of(HouseholdMember member) {
        Birth born = member.born().orElse(null);
        if (born == null || year == Integer.MIN_VALUE) {
            return Age.UNDECIDED;
        }
        int turns = born.year() + GROWN_AT;
        if (turns != year) {
            return turns > year ? Age.CHILD : Age.GROWN;
        }
        if (day == null || born.day().isEmpty()) {
            return Age.UNDECIDED;
        }
        return day.isBefore(born.day().get().plusYears(GROWN_AT)) ? Age.CHILD : Age.GROWN;
    }
}
