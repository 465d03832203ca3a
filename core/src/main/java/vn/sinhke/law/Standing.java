package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/** How an act or a value of the law stands on one day (tình trạng hiệu lực). */
public enum Standing {
    /** It is in force. */
    IN_FORCE("in-force"),
    /** It was not read, its first day is not known, or the case has to be said first. */
    UNKNOWN("unknown"),
    /** It comes later. */
    NOT_YET("not-yet"),
    /** It has ended. */
    NO_LONGER("no-longer"),
    /** There is none for this case, or none in the book. */
    NOT_HERE("not-here");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** How the answer's value stands. */
    public static Standing of(LegalAnswer<?> answer) {
        if (answer instanceof LegalAnswer.InForce<?>) {
            return IN_FORCE;
        }
        if (answer instanceof LegalAnswer.NotYet<?>) {
            return NOT_YET;
        }
        if (answer instanceof LegalAnswer.NoLonger<?>) {
            return NO_LONGER;
        }
        return answer instanceof LegalAnswer.NotHere<?> ? NOT_HERE : UNKNOWN;
    }

    /** How the act stands on that day; {@link #NOT_HERE} for an act that the book does not hold. */
    public static Standing of(Optional<LegalAct> act, LocalDate day) {
        if (act.isEmpty()) {
            return NOT_HERE;
        }
        Optional<Boolean> inForce = act.get().inForceOn(day);
        if (inForce.isEmpty()) {
            return UNKNOWN;
        }
        if (inForce.get()) {
            return IN_FORCE;
        }
        return act.get().inForceUntil().filter(end -> !day.isBefore(end)).isPresent() ? NO_LONGER : NOT_YET;
    }

    /** The word used in output. */
    @JsonValue
    public String word() {
        return word;
    }
}
