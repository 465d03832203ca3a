package vn.sinhke.excel.reading;

import java.util.Map;
import vn.sinhke.excel.form.FormRow;

/** Takes the rows of a workbook as they are read, so that they need not all be kept. */
public interface RowSink {

    /**
     * Hears that the rows of a table come next.
     *
     * @param table the id of the table
     * @param fields the values of the form's fields that were read above it
     */
    default void begin(String table, Map<String, Object> fields) {}

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
