package vn.sinhke.law;

/** Which way a province may move a national value. */
public enum Movement {
    /** Not at all. */
    NONE("none"),
    /** To a lower value, such as a ceiling of support. */
    DOWN("down"),
    /** To a higher value, such as a poverty line. */
    UP("up"),
    /** Only the province sets it; there is no national value. */
    SETS("sets");

    private final String word;

    Movement(String word) {
        this.word = word;
    }

    /**
     * Returns the movement of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Movement parse(String word) {
        for (Movement movement : values()) {
            if (movement.word.equals(word)) {
                return movement;
            }
        }
        throw new IllegalArgumentException("provinceMay: '%s' (expected none, down, up or sets)".formatted(word));
    }

    /** The word used in law data. */
    public String word() {
        return word;
    }
}
