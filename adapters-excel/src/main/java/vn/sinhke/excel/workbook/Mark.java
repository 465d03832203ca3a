package vn.sinhke.excel.workbook;

import java.util.Optional;
import vn.sinhke.validation.Severity;

/**
 * One thing to say on an annotated copy.
 *
 * @param place the cell; empty if it has none, then it stands on the sheet of findings only
 * @param code code of the rule or of the problem
 * @param severity how much it matters
 * @param title what is asked
 * @param text what was found
 * @param remedy what to do
 * @param citation the provisions in words; empty if there is none
 */
public record Mark(
        Optional<CellPlace> place,
        String code,
        Severity severity,
        String title,
        String text,
        String remedy,
        String citation) {}
