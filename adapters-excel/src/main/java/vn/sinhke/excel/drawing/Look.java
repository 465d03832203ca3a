package vn.sinhke.excel.drawing;

/**
 * How a cell looks; always in the one font of official papers.
 *
 * @param size of its letters, in points
 * @param bold whether they are bold
 * @param italic whether they are italic
 * @param underlined whether they are underlined
 * @param side where the text stands
 * @param boxed whether a thin line runs around it
 * @param filled whether its ground is light grey
 * @param format its number format; {@code General} for none
 */
record Look(
        int size,
        boolean bold,
        boolean italic,
        boolean underlined,
        Side side,
        boolean boxed,
        boolean filled,
        String format) {

    static final String FONT = "Times New Roman";
    static final String TEXT = "@";
    static final String GENERAL = "General";

    /** A line of a heading or a footer. */
    static final Look LINE = new Look(12, false, false, false, Side.CENTER, false, false, TEXT);

    static final Look STRONG_LINE = LINE.inBold();
    static final Look UNDERLINED_LINE = new Look(12, true, false, true, Side.CENTER, false, false, TEXT);
    static final Look TITLE = new Look(14, true, false, false, Side.CENTER, false, false, TEXT);
    static final Look NOTE = LINE.inItalic();
    static final Look PLACE = NOTE;
    static final Look TABLE_TITLE = STRONG_LINE.at(Side.LEFT);
    static final Look LABEL = new Look(12, false, false, false, Side.LEFT, false, false, TEXT);
    static final Look BOXED_LABEL = new Look(12, false, false, false, Side.LEFT, true, true, TEXT);
    static final Look HEADER = new Look(11, true, false, false, Side.CENTER, true, false, TEXT);
    static final Look NUMBERS = new Look(9, false, true, false, Side.CENTER, true, false, GENERAL);
    static final Look CELL = new Look(12, false, false, false, Side.LEFT, true, false, TEXT);

    /** Where the text stands between the sides of its cell. */
    enum Side {
        LEFT("left"),
        CENTER("center"),
        RIGHT("right");

        private final String word;

        Side(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Look inBold() {
        return new Look(size, true, italic, underlined, side, boxed, filled, format);
    }

    Look inItalic() {
        return new Look(size, bold, true, underlined, side, boxed, filled, format);
    }

    Look at(Side newSide) {
        return new Look(size, bold, italic, underlined, newSide, boxed, filled, format);
    }

    Look unboxed() {
        return new Look(size, bold, italic, underlined, side, false, filled, format);
    }

    Look as(String newFormat) {
        return new Look(size, bold, italic, underlined, side, boxed, filled, newFormat);
    }

    boolean isText() {
        return format.equals(TEXT);
    }
}
