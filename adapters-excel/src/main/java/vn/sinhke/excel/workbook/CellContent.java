package vn.sinhke.excel.workbook;

/** Where the text of cells is kept until it is asked for. */
interface CellContent {

    /** The text as stored. */
    String raw(int at, int length);

    /** The text tidied. */
    default String tidy(int at, int length) {
        return Tidying.tidy(raw(at, length));
    }

    /** One text, whole. */
    static CellContent of(String text) {
        return (at, length) -> text;
    }
}
