package vn.sinhke.excel.workbook;

/** What a workbook carries beside its cells; it is seen, and neither read, run nor fetched. */
public enum Remark {
    /** Programs (macro). */
    MACROS,
    /** Links to other workbooks; only the results stored in this one are read. */
    EXTERNAL_LINKS,
    /** Connections to databases or pages. */
    CONNECTIONS,
    /** Documents or objects put into it. */
    EMBEDDED_OBJECTS,
    /** A digital signature (chữ ký số); it is not checked. */
    SIGNATURE,
    /** A sheet that is only a chart; it is listed and has no rows. */
    CHART_SHEET,
    /** A sheet that is only a dialog; it is listed and has no rows. */
    DIALOG_SHEET,
    /** A sheet of programs of the old kind; it is listed and has no rows. */
    MACRO_SHEET
}
