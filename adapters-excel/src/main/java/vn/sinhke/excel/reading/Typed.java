package vn.sinhke.excel.reading;

/**
 * What typing a cell came to.
 *
 * @param value the value; null if there is none
 * @param code code of what is wrong; null if nothing is
 * @param expected what was expected; null if nothing is wrong
 */
record Typed(Object value, String code, String expected) {

    /** No value and nothing wrong. */
    static final Typed NOTHING = new Typed(null, null, null);

    /** A mark that says yes. */
    static final Typed MARKED = new Typed(true, null, null);

    /** A mark that says no. */
    static final Typed UNMARKED = new Typed(false, null, null);

    static Typed wrong(String code, String expected) {
        return new Typed(null, code, expected);
    }

    static Typed of(Object value) {
        return new Typed(value, null, null);
    }

    static Typed of(Object value, String code, String expected) {
        return new Typed(value, code, expected);
    }
}
