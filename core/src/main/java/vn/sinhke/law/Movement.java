package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way a province may move a national value. */
public enum Movement {
    /** Not at all. */
    @JsonProperty("none")
    NONE,
    /** To a lower value, such as a ceiling of support. */
    @JsonProperty("down")
    DOWN,
    /** To a higher value, such as a poverty line. */
    @JsonProperty("up")
    UP,
    /** Only the province sets it; there is no national value. */
    @JsonProperty("sets")
    SETS
}
