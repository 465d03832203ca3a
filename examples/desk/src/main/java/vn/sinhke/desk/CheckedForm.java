package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import vn.sinhke.document.FormDocument;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.Severity;

/**
 * A workbook of a form that no rule is about, checked cell by cell and row by row.
 *
 * @param arrival the workbook
 * @param document what was found, for front ends
 */
record CheckedForm(FormArrival arrival, FormDocument document) {

    static CheckedForm of(FormArrival arrival, MessageCatalogue messages) {
        FormImport read = arrival.read();
        CellEntries entries = new CellEntries(messages);
        return new CheckedForm(
                arrival,
                new FormDocument(
                        arrival.form().key(),
                        arrival.form().name(),
                        arrival.name(),
                        CellEntries.rows(read.counts()),
                        count(read, Severity.VIOLATION),
                        count(read, Severity.WARNING),
                        count(read, Severity.NOTE),
                        read.problemCounts(),
                        read.unread(),
                        read.problems().stream()
                                .map(problem -> entries.entry(problem, arrival.form()))
                                .collect(ImmutableList.toImmutableList())));
    }

    private static long count(FormImport read, Severity severity) {
        return read.severityCounts().getOrDefault(severity, 0L);
    }

    boolean violated() {
        return document.violations() > 0;
    }
}
