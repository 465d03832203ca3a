package vn.sinhke.excel.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell (ô) with content. It does not change and may be kept; its text is made when it is asked for.
 *
 * <p>Numbers are read with the fifteen digits Excel keeps. A number is a date if its format shows a day, month or year;
 * one that shows only hours, minutes or seconds is not.
 */
public final class Cell {

    static final int FORMULA = 1;
    static final int HIDDEN = 2;
    static final int DATE = 4;
    static final int PERCENT = 8;
    static final int FROM_1904 = 16;

    /** What a cell holds. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** A number, or a date as a number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** An error such as #REF!. */
        ERROR,
        /** A formula whose result is not stored, or is an empty text. */
        UNSTORED_FORMULA
    }

    private final int row;
    private final int column;
    private final Kind kind;
    private final int flags;
    private final CellContent content;
    private final int at;
    private final int length;
    /** For numbers, the digits and how many stand behind the point; the scale is below zero if they do not say all. */
    private final long digits;

    private final int scale;

    /** Its text once it was asked for; the same whoever makes it first. */
    private String tidied;

    Cell(int row, int column, Kind kind, int flags, CellContent content, int at, int length, long digits, int scale) {
        this.row = row;
        this.column = column;
        this.kind = kind;
        this.flags = flags;
        this.content = content;
        this.at = at;
        this.length = length;
        this.digits = digits;
        this.scale = scale;
    }

    /** Its row, from zero. */
    public int row() {
        return row;
    }

    /** Its column, from zero. */
    public int column() {
        return column;
    }

    /** What it holds. */
    public Kind kind() {
        return kind;
    }

    /**
     * As it reads: text composed and with plain spaces, a number plainly, a date as {@code 2026-01-31}, true as {@code x}
     * and false as nothing, an error as Excel shows it, a formula without a stored result as {@code =}.
     */
    public String text() {
        return switch (kind) {
            case NUMBER -> numberText();
            case BOOLEAN -> truth() ? "x" : "";
            case UNSTORED_FORMULA -> "=";
            case TEXT, ERROR -> tidied();
        };
    }

    private String tidied() {
        String text = tidied;
        if (text == null) {
            text = content.tidy(at, length);
            tidied = text;
        }
        return text;
    }

    private String numberText() {
        LocalDate day = day();
        if (day != null) {
            return day.toString();
        }
        return scale == 0 ? Long.toString(digits) : decimal().toPlainString();
    }

    /** As it is stored: text with all its spaces, a number with all its digits, true as {@code 1}. */
    public String raw() {
        return kind == Kind.UNSTORED_FORMULA ? "=" : content.raw(at, length);
    }

    /** Its number, for numbers, dates and percentages; fifteen digits, no zeros behind the last. */
    public Optional<BigDecimal> number() {
        return kind == Kind.NUMBER ? Optional.of(decimal()) : Optional.empty();
    }

    /** Whether it holds a number without a fraction that {@link #whole()} can tell. */
    public boolean isWhole() {
        return kind == Kind.NUMBER && (scale == 0 || (scale < 0 && Numbers.isWhole(decimal())));
    }

    /**
     * Its number, if it {@linkplain #isWhole() is whole}.
     *
     * @throws IllegalStateException if it is not
     */
    public long whole() {
        if (!isWhole()) {
            throw new IllegalStateException("a cell of kind " + kind + " without a whole number was asked for one");
        }
        return scale == 0 ? digits : decimal().longValueExact();
    }

    /**
     * Its number as a binary one.
     *
     * @throws IllegalStateException if it holds none
     */
    public double doubleValue() {
        if (kind != Kind.NUMBER) {
            throw new IllegalStateException("a cell of kind " + kind + " was asked for its number");
        }
        return scale >= 0 ? Numbers.binary(digits, scale) : Double.parseDouble(content.raw(at, length));
    }

    /** Its date, if its format says that the number is one. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(day());
    }

    /** Whether it holds true. */
    public boolean truth() {
        return kind == Kind.BOOLEAN && digits != 0;
    }

    /** Whether its format says that the number is a percentage. */
    public boolean percent() {
        return (flags & PERCENT) != 0;
    }

    /** Whether the value is the stored result of a formula, or should be. */
    public boolean formula() {
        return (flags & FORMULA) != 0;
    }

    /** Whether its row or column is hidden. */
    public boolean hidden() {
        return (flags & HIDDEN) != 0;
    }

    private LocalDate day() {
        return kind == Kind.NUMBER && (flags & DATE) != 0 ? Numbers.day(doubleValue(), (flags & FROM_1904) != 0) : null;
    }

    private BigDecimal decimal() {
        return scale >= 0 ? Numbers.decimal(digits, scale) : Numbers.decimal(content.raw(at, length));
    }

    /** Where it is and what it is, without what it holds: that may be personal. */
    @Override
    public String toString() {
        return kind + " at " + CellPlace.at("", row, column);
    }
}
