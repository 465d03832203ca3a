package vn.sinhke.message;

/** A language that the catalogue speaks (ngôn ngữ). */
public enum Language {
    /** Tiếng Việt. */
    VI,
    /** English. */
    EN;

    /**
     * Returns the language of that tag.
     *
     * @throws IllegalArgumentException if it is neither {@code vi} nor {@code en}
     */
    public static Language parse(String tag) {
        return switch (tag) {
            case "vi" -> VI;
            case "en" -> EN;
            default -> throw new IllegalArgumentException("Not a language: '" + tag + "' (expected vi or en)");
        };
    }

    /** The tag, {@code vi} or {@code en}. */
    public String tag() {
        return this == VI ? "vi" : "en";
    }
}
