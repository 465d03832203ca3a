package vn.sinhke.excel.reading;

import java.util.Optional;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.validation.Severity;

/**
 * Something about a cell that could not be read, or was read with a reservation.
 *
 * @param code {@code CEL-} and a number; the catalogue of core has its sentences
 * @param severity warning where something was not read, note where it was read all the same
 * @param place the cell
 * @param column title of its column or label
 * @param seen what stands there, masked where it is personal
 * @param expected what was expected
 * @param path where it would have gone in the subject, if that is known
 */
public record CellProblem(
        String code,
        Severity severity,
        CellPlace place,
        String column,
        String seen,
        String expected,
        Optional<String> path) {

    /** The same, going to another path. */
    public CellProblem at(Optional<String> newPath) {
        return new CellProblem(code, severity, place, column, seen, expected, newPath);
    }

    /** What may be shown of a personal text: how long it is. */
    public static String mask(String text) {
        return "•".repeat(Math.min(text.codePointCount(0, text.length()), 12));
    }
}
