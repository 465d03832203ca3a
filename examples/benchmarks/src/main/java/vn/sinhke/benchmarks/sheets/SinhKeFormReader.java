package vn.sinhke.benchmarks.sheets;

import java.nio.file.Path;
import java.time.Year;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.excel.reading.FormReading;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;

/** This library, whole: the header found, every cell typed, every row checked by all checks of form 15. */
final class SinhKeFormReader implements SheetReader {

    private static final Form FORM = Forms.shipped().find("review-15").orElseThrow();

    @Override
    public void read(Path file, Tally tally) {
        FormImport read = FormReading.stream(
                WorkbookSource.of(file),
                FORM,
                Limits.DEFAULT,
                Integer.MAX_VALUE,
                (table, index, sheetRow, row) -> count(sheetRow, row, tally));
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(
                    "A list without faults has " + read.problems().size() + " problems, the first "
                            + read.problems().get(0).code() + " at "
                            + read.problems().get(0).place());
        }
    }

    private static void count(int sheetRow, FormRow row, Tally tally) {
        for (int column = 0; column < row.size(); column++) {
            Object value = row.find(column);
            if (value instanceof String text) {
                tally.text(sheetRow, column, text);
            } else if (value instanceof Long number) {
                tally.number(sheetRow, column, number);
            } else if (value instanceof Year year) {
                tally.number(sheetRow, column, year.getValue());
            } else if (value == Boolean.TRUE) {
                tally.text(sheetRow, column, "x");
            }
        }
    }
}
