package vn.sinhke.beneficiary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody was born, as far as it was written (năm sinh, ngày sinh): most lists have the year alone.
 *
 * @param year the year
 * @param day the day, where it is known; always in {@code year}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Birth(int year, Optional<LocalDate> day) {

    /** Refuses a day in another year. */
    public Birth {
        checkArgument(
                day.filter(known -> known.getYear() != year).isEmpty(),
                "Born in %s on a day of another year (expected a day of that year)",
                year);
    }

    /** Returns the birth in a year, of unknown day. */
    public static Birth in(int year) {
        return new Birth(year, Optional.empty());
    }

    /** Returns the birth on a day. */
    public static Birth on(LocalDate day) {
        return new Birth(day.getYear(), Optional.of(day));
    }

    /** That it is of somebody: it is not printed. */
    @Override
    public String toString() {
        return "Birth{}";
    }
}
