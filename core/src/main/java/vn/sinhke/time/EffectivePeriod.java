package vn.sinhke.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A run of whole days on which a provision, a value or a status is in force (thời gian có hiệu lực).
 *
 * <p>Half-open: {@code from} is the first day in, {@code until} the first day out. An absent {@code until} says
 * that no end is known yet, not that there will never be one. Days are days of the civil calendar; no time zone
 * takes part.
 *
 * @param from first day in force
 * @param until first day no longer in force; empty while no end is known
 */
public record EffectivePeriod(
        @JsonProperty("from") LocalDate from,

        @JsonProperty("until") @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<LocalDate> until) {

    /**
     * Checks the order of the two days.
     *
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public EffectivePeriod {
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw new IllegalArgumentException(
                    "Period must end after it starts: from=" + from + ", until=" + until.get());
        }
    }

    /** Returns the period that starts on {@code from} and has no known end. */
    public static EffectivePeriod startingOn(LocalDate from) {
        return new EffectivePeriod(from, Optional.empty());
    }

    /**
     * Returns the period of the days {@code from <= day < until}.
     *
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public static EffectivePeriod between(LocalDate from, LocalDate until) {
        return new EffectivePeriod(from, Optional.of(until));
    }

    /** Whether {@code day} is one of its days. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /** Whether some day belongs to both. */
    public boolean overlaps(EffectivePeriod other) {
        return (until.isEmpty() || other.from.isBefore(until.get()))
                && (other.until.isEmpty() || from.isBefore(other.until.get()));
    }

    /** Whether all its days come before {@code day}. */
    public boolean endedBy(LocalDate day) {
        return until.isPresent() && !day.isBefore(until.get());
    }

    @Override
    public String toString() {
        return from + "/" + until.map(LocalDate::toString).orElse("..");
    }
}
