package vn.sinhke.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding matters (mức độ), from least to most: the declaration order is the order. */
public enum Severity {
    /** Worth knowing; nothing has to change. */
    @JsonProperty("note")
    NOTE,
    /** Likely to be questioned, or certain only as far as our sources are. */
    @JsonProperty("warning")
    WARNING,
    /** The cited provision is not met. */
    @JsonProperty("violation")
    VIOLATION;

    /** Returns the less severe of the two. */
    public Severity atMost(Severity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the more severe of the two. */
    public Severity max(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The word used in output. */
    public String word() {
        return switch (this) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case VIOLATION -> "violation";
        };
    }
}
