package vn.sinhke.excel.workbook;

/**
 * A sheet (trang tính) of a workbook.
 *
 * @param index its place in the workbook, from zero
 * @param name its name
 * @param visibility whether its user sees it
 */
public record SheetInfo(int index, String name, Visibility visibility) {

    /** Whether its user sees a sheet. */
    public enum Visibility {
        /** Its user sees it. */
        VISIBLE,
        /** Its user can have it shown. */
        HIDDEN,
        /** Only a program can have it shown. */
        VERY_HIDDEN
    }
}
