package vn.sinhke.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A household's poverty class as it was recognized (kết quả công nhận).
 *
 * @param povertyClass the class
 * @param recognizedOn first day of the recognition; for a newly escaped household the day it was recognized as escaped
 * @param endedOn first day on which it no longer holds, where somebody stated it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PovertyStatus(PovertyClass povertyClass, Optional<LocalDate> recognizedOn, Optional<LocalDate> endedOn) {

    /** Whether what is stated excludes {@code day}: recognized only later, or ended by then. */
    public boolean excludes(LocalDate day) {
        return recognizedOn.map(day::isBefore).orElse(false)
                || endedOn.map(end -> !day.isBefore(end)).orElse(false);
    }

    /**
     * The first day on which so many months from the recognition are over; empty if its day is not stated, or lies so
     * far in the future that no day is left.
     */
    public Optional<LocalDate> firstDayOut(int months) {
        return recognizedOn
                .filter(day -> day.isBefore(LocalDate.MAX.minusMonths(months)))
                .map(day -> day.plusMonths(months));
    }
}
