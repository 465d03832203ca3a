package vn.sinhke.excel.form;

/** What the cells of a column hold (kiểu dữ liệu), and of what Java type their values are. */
public enum CellKind {
    /** Text on one line or two; {@code String}. */
    TEXT(20),
    /** A sentence or more; {@code String}. */
    LONG_TEXT(36),
    /** Digits that are no number: personal number, telephone, tax code; {@code String}, with its leading zeros. */
    CODE(16),
    /** Whole đồng; {@code Vnd}. */
    MONEY(18),
    /** A whole number; {@code Long}. */
    WHOLE(10),
    /** A decimal number; {@code BigDecimal}, without trailing zeros. */
    DECIMAL(12),
    /** A percentage, of which 20 is a fifth; {@code BigDecimal}, without trailing zeros. */
    PERCENT(10),
    /** A day; {@code LocalDate}. */
    DATE(12),
    /** A year, or a day where it is known; {@code Year} or {@code LocalDate}. */
    YEAR_OR_DATE(12),
    /** One of the form's words; {@code String}, the key of the word. */
    WORD(18),
    /** Marked or not: x, X, có, ✓; {@code Boolean}; an empty cell is not marked, and holds no value. */
    MARK(6),
    /** The number of a row, such as 1 or 1.10; {@code String}. */
    ORDINAL(6);

    private final int width;

    CellKind(int width) {
        this.width = width;
    }

    /** The ordinary width of such a column, in characters. */
    public int width() {
        return width;
    }
}
