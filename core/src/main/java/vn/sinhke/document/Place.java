package vn.sinhke.document;

import java.util.Optional;

/**
 * Where a path of a subject stood in the workbook it came from.
 *
 * @param sheet name of the sheet
 * @param cell address of the cell, such as {@code C7}
 * @param file name of the workbook, where the subject came in several
 */
public record Place(String sheet, String cell, Optional<String> file) {

    /** A cell of the one workbook that the subject came in. */
    public Place(String sheet, String cell) {
        this(sheet, cell, Optional.empty());
    }
}
