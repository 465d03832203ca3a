package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.workbook.Remark;

/**
 * What reading a workbook by a descriptor came to (kết quả đọc biểu).
 *
 * @param filled the values; without the rows of tables where these went to a sink
 * @param totals the rows of sums by table, as they are written, of the level {@code Table.TOTAL}; one for each part
 * @param problems cells that were not read, or with a reservation, in the order of the workbook
 * @param problemCounts how many problems of each code there are, also where not all are kept
 * @param locator where the values stood
 * @param counts what became of every row
 * @param unread names of the sheets with content that are none of the form's
 * @param remarks what the file carries that is not read
 */
public record FormImport(
        FilledForm filled,
        ImmutableMap<String, ImmutableList<FormRow>> totals,
        ImmutableList<CellProblem> problems,
        ImmutableSortedMap<String, Long> problemCounts,
        CellLocator locator,
        RowCounts counts,
        ImmutableList<String> unread,
        ImmutableSortedSet<Remark> remarks) {

    /** Its form, counts and codes; its values may tell of persons. */
    @Override
    public String toString() {
        return "FormImport{" + filled + ", " + counts + ", " + problemCounts + "}";
    }
}
