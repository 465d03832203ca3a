package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.FormWorkbook;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.ListTally;
import vn.sinhke.excel.ListedHouseholds;
import vn.sinhke.excel.SummaryWorkbook;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.excel.reading.RowSink;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.review.ListCounts;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.summary.AssessmentJoin;
import vn.sinhke.text.Folding;

/**
 * A workbook of a form that holds no subject of its own. It is read in one pass and its rows are not kept, so that a list
 * may be of any length; its problems are all counted. The households of lists 14 and 15 are judged in that pass. Of a summary form of a review the figures are kept: together with
 * others of its unit it makes a subject.
 *
 * @param file where it lies
 * @param name name of the file, without its folder
 * @param form its form
 * @param read what reading it came to
 * @param summary its figures, if it is a summary form
 * @param counts what it counts to, if it is list 14 or 15
 * @param found what was found of its households, if it is list 14 or 15 and they were judged
 */
record FormArrival(
        Path file,
        String name,
        Form form,
        FormImport read,
        Optional<Import<SummaryForm>> summary,
        ImmutableList<ListCounts> counts,
        Optional<ListFindings> found) {

    /** The year that it says it is of. */
    Optional<Integer> year() {
        return year(read.filled().fields());
    }

    /** The year among the fields of a form. */
    static Optional<Integer> year(Map<String, Object> fields) {
        return Optional.ofNullable(fields.get("year"))
                .filter(Long.class::isInstance)
                .map(year -> ((Long) year).intValue());
    }

    /** Who it says issued it, folded for comparing; empty if it does not say. */
    String unit() {
        return Optional.ofNullable(read.filled().fields().get("unit"))
                .map(unit -> Folding.fold(unit.toString()))
                .orElse("");
    }

    /** How many problems of one workbook, and findings of its households, are kept to be shown; the others are counted. */
    static final int MOST_KEPT = 10_000;

    /**
     * Reads a workbook.
     *
     * @param desk by whose law the households of lists are judged; if empty, they are not
     * @throws vn.sinhke.excel.workbook.WorkbookException if it is damaged or over the limits
     */
    static FormArrival of(Path file, String name, Form form, Optional<Desk> desk) {
        Optional<SummaryWorkbook> summaries = SummaryWorkbook.find(form);
        if (summaries.isPresent()) {
            FormImport read = FormWorkbook.of(form).read(WorkbookSource.of(file), Limits.DEFAULT);
            return new FormArrival(
                    file,
                    name,
                    form,
                    read,
                    Optional.of(summaries.get().summary(read)),
                    ImmutableList.of(),
                    Optional.empty());
        }
        FormArrival arrival = stream(file, name, form, desk, Optional.empty());
        if (arrival.found().isEmpty()) {
            return arrival;
        }
        // A year that stands below the table is known too late: then the list is read again, by its law.
        ListFindings.Day day = desk.orElseThrow().listDay(arrival.year());
        return day.day().equals(arrival.found().get().context().day())
                ? arrival
                : stream(file, name, form, desk, Optional.of(day));
    }

    private static FormArrival stream(
            Path file, String name, Form form, Optional<Desk> desk, Optional<ListFindings.Day> day) {
        Optional<ListTally> tally = ListTally.of(form);
        Optional<ListJudge> judge = desk.flatMap(by -> ListJudge.of(form, by, join(file, form, by), day, MOST_KEPT));
        ImmutableList.Builder<RowSink> sinks = ImmutableList.builder();
        tally.ifPresent(sinks::add);
        judge.ifPresent(sinks::add);
        FormImport read = FormWorkbook.of(form).stream(
                WorkbookSource.of(file), Limits.DEFAULT, MOST_KEPT, new Together(sinks.build()));
        return new FormArrival(
                file,
                name,
                form,
                read,
                Optional.empty(),
                tally.map(ListTally::counts).orElse(ImmutableList.of()),
                judge.map(by -> by.findings(read.locator())));
    }

    /** What was found of the households of a list, which is read once before for that; nothing if nothing was. */
    private static Optional<AssessmentJoin> join(Path file, Form form, Desk desk) {
        if (desk.assessments().isEmpty()) {
            return Optional.empty();
        }
        AssessmentJoin join = AssessmentJoin.of(desk.assessments());
        ListedHouseholds.of(form, listed -> join.tell(listed.household())).ifPresent(households -> {
            FormWorkbook.of(form).stream(WorkbookSource.of(file), Limits.DEFAULT, 0, households);
            households.end();
        });
        return Optional.of(join);
    }

    /** Several that look at the same rows. */
    private record Together(ImmutableList<RowSink> sinks) implements RowSink {

        @Override
        public void begin(String table, Map<String, Object> fields) {
            sinks.forEach(sink -> sink.begin(table, fields));
        }

        @Override
        public void row(String table, int index, int sheetRow, FormRow row) {
            sinks.forEach(sink -> sink.row(table, index, sheetRow, row));
        }
    }
}
