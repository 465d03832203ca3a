package vn.sinhke.document;

/**
 * Where a path of a subject stood in the workbook it came from.
 *
 * @param sheet name of the sheet
 * @param cell address of the cell, such as {@code C7}
 */
public record Place(String sheet, String cell) {}
