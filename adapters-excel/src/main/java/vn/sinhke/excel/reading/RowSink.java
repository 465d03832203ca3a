package vn.sinhke.excel.reading;

import vn.sinhke.excel.form.FormRow;

/** Takes the rows of a workbook as they are read, so that they need not all be kept. */
public interface RowSink {

    /**
     * Takes a row.
     *
     * @param table the id of its table
     * @param index which row of the table it is, from zero
     * @param sheetRow its row on the sheet, from zero
     * @param row its values
     */
    void row(String table, int index, int sheetRow, FormRow row);
}
