package vn.sinhke.excel.workbook;

/** Is shown the rows with content of a sheet, from the first to the last. */
public interface RowVisitor {

    /** Takes a row, which may be kept; returns whether to go on. */
    boolean row(Row row);
}
