package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How near to the act's own words our knowledge of a value is (mức xác thực), from the nearest to the farthest. */
public enum Rung {
    /** The act's own text was read, in the gazette or in a legal database's copy of the article. */
    @JsonProperty("primary")
    PRIMARY,
    /** Another official act restates it. */
    @JsonProperty("official")
    OFFICIAL,
    /** A newspaper or an office's news page reports it. */
    @JsonProperty("press")
    PRESS,
    /** Known to practitioners or inferred from what was read, not seen by us in so many words. */
    @JsonProperty("recalled")
    RECALLED,
    /** Stands in a draft; decides nothing. */
    @JsonProperty("draft")
    DRAFT,
    /** The act that governs is known, its text was not read; decides nothing. */
    @JsonProperty("unread")
    UNREAD;

    /** Whether a finding that rests on it may be a violation. */
    public boolean bearsViolation() {
        return this == PRIMARY || this == OFFICIAL;
    }

    /** Whether it may decide anything. */
    public boolean decides() {
        return this != DRAFT && this != UNREAD;
    }

    /**
     * Returns the rung of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Rung parse(String word) {
        for (Rung rung : values()) {
            if (rung.word().equals(word)) {
                return rung;
            }
        }
        throw new IllegalArgumentException(
                "rung: '%s' (expected primary, official, press, recalled, draft or unread)".formatted(word));
    }

    /** The word used in data and output. */
    public String word() {
        return switch (this) {
            case PRIMARY -> "primary";
            case OFFICIAL -> "official";
            case PRESS -> "press";
            case RECALLED -> "recalled";
            case DRAFT -> "draft";
            case UNREAD -> "unread";
        };
    }
}
