package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sinhke.document.Documents;
import vn.sinhke.document.FormDocument;
import vn.sinhke.document.ListDocument;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.law.LawBook;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.Severity;

/**
 * A workbook of a form that holds no subject of its own, checked cell by cell and row by row, and the households of lists 14
 * and 15 with it.
 *
 * @param arrival the workbook
 * @param document what was found, for front ends
 */
record CheckedForm(FormArrival arrival, FormDocument document) {

    static CheckedForm of(FormArrival arrival, MessageCatalogue messages, LawBook book) {
        FormImport read = arrival.read();
        CellEntries entries = new CellEntries(messages);
        ImmutableList.Builder<OutcomeDocument> outcomes = ImmutableList.builder();
        read.problems().forEach(problem -> outcomes.add(entries.entry(problem, arrival.form())));
        arrival.found().ifPresent(found -> {
            Documents documents = Documents.in(
                    messages, path -> Optional.ofNullable(found.places().get(path)));
            found.kept().forEach(finding -> outcomes.add(documents.finding(finding)));
        });
        return new CheckedForm(
                arrival,
                new FormDocument(
                        arrival.form().key(),
                        arrival.form().name(),
                        arrival.name(),
                        CellEntries.rows(read.counts()),
                        count(arrival, Severity.VIOLATION),
                        count(arrival, Severity.WARNING),
                        count(arrival, Severity.NOTE),
                        codes(arrival),
                        read.unread(),
                        outcomes.build(),
                        arrival.found().map(found -> judged(found, messages, book))));
    }

    private static long count(FormArrival arrival, Severity severity) {
        return arrival.read().severityCounts().getOrDefault(severity, 0L)
                + arrival.found()
                        .map(found -> found.severities().getOrDefault(severity, 0L))
                        .orElse(0L);
    }

    private static ImmutableSortedMap<String, Long> codes(FormArrival arrival) {
        TreeMap<String, Long> codes = new TreeMap<>(arrival.read().problemCounts());
        arrival.found().ifPresent(found -> found.codes().forEach((code, count) -> codes.merge(code, count, Long::sum)));
        return ImmutableSortedMap.copyOf(codes);
    }

    private static ListDocument judged(ListFindings found, MessageCatalogue messages, LawBook book) {
        return new ListDocument(
                found.context(),
                book.version(),
                found.ruleSet(),
                found.households(),
                found.assessed(),
                found.undecided().stream()
                        .map(open -> new ListDocument.Open(
                                open.code().text(),
                                messages.title(open.code()),
                                open.fact(),
                                open.households(),
                                messages.text(
                                        "form.undecided",
                                        Map.of(
                                                "households",
                                                Long.toString(open.households()),
                                                "fact",
                                                messages.fact(open.fact()))),
                                open.provisions()))
                        .collect(ImmutableList.toImmutableList()));
    }

    boolean violated() {
        return document.violations() > 0;
    }
}
