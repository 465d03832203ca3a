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
}
