package vn.sinhke.excel.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell with content, free of the workbook library.
 *
 * @param row row, from zero
 * @param column column, from zero
 * @param kind what it holds
 * @param text its text, tidied; for other kinds than text as it would be written plainly
 * @param number its number, for numbers, dates and percentages
 * @param date its date, if its format says that the number is one
 * @param percent whether its format says that the number is a percentage
 * @param formula whether the value is the stored result of a formula
 * @param hidden whether its row or column is hidden
 */
public record GridCell(
        int row,
        int column,
        Kind kind,
        String text,
        Optional<BigDecimal> number,
        Optional<LocalDate> date,
        boolean percent,
        boolean formula,
        boolean hidden) {

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
        /** A formula whose result is not stored. */
        UNSTORED_FORMULA
    }
}
