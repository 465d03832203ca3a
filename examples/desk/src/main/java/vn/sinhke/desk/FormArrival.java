package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import vn.sinhke.excel.FormWorkbook;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.ListTally;
import vn.sinhke.excel.SummaryWorkbook;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.excel.reading.RowSink;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.review.ListCounts;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.text.Folding;

/**
 * A workbook of a form that holds no subject of its own. It is read in one pass and its rows are not kept, so that a list
 * may be of any length; its problems are all counted. Of a summary form of a review the figures are kept: together with
 * others of its unit it makes a subject.
 *
 * @param file where it lies
 * @param name name of the file, without its folder
 * @param form its form
 * @param read what reading it came to
 * @param summary its figures, if it is a summary form
 * @param counts what it counts to, if it is list 14 or 15
 */
record FormArrival(
        Path file,
        String name,
        Form form,
        FormImport read,
        Optional<Import<SummaryForm>> summary,
        ImmutableList<ListCounts> counts) {

    /** The year that it says it is of. */
    Optional<Integer> year() {
        return Optional.ofNullable(read.filled().fields().get("year"))
                .filter(Long.class::isInstance)
                .map(year -> ((Long) year).intValue());
    }

    /** Who it says issued it, folded for comparing; empty if it does not say. */
    String unit() {
        return Optional.ofNullable(read.filled().fields().get("unit"))
                .map(unit -> Folding.fold(unit.toString()))
                .orElse("");
    }

    /** How many problems of one workbook are kept to be shown and marked; the others are counted. */
    static final int MOST_KEPT = 10_000;

    /**
     * Reads a workbook.
     *
     * @throws vn.sinhke.excel.workbook.WorkbookException if it is damaged or over the limits
     */
    static FormArrival of(Path file, String name, Form form) {
        WorkbookSource source = WorkbookSource.of(file);
        Optional<SummaryWorkbook> summaries = SummaryWorkbook.find(form);
        if (summaries.isPresent()) {
            FormImport read = FormWorkbook.of(form).read(source, Limits.DEFAULT);
            return new FormArrival(
                    file, name, form, read, Optional.of(summaries.get().summary(read)), ImmutableList.of());
        }
        Optional<ListTally> tally = ListTally.of(form);
        RowSink sink = tally.<RowSink>map(list -> list).orElse((table, index, sheetRow, row) -> {});
        FormImport read = FormWorkbook.of(form).stream(source, Limits.DEFAULT, MOST_KEPT, sink);
        return new FormArrival(
                file,
                name,
                form,
                read,
                Optional.empty(),
                tally.map(ListTally::counts).orElse(ImmutableList.of()));
    }
}
