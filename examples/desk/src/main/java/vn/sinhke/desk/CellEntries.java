package vn.sinhke.desk;

import com.google.common.collect.ImmutableSortedMap;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.document.RowsDocument;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.reading.CellProblem;
import vn.sinhke.excel.reading.RowCounts;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.RuleCode;

/** Makes entries of what was wrong with cells and rows, in words of one language. */
record CellEntries(MessageCatalogue messages) {

    /** The entry of a problem of a workbook of that form. */
    OutcomeDocument entry(CellProblem problem, Form form) {
        RuleCode spoken = spoken(problem.code(), form);
        ImmutableSortedMap<String, String> arguments = ImmutableSortedMap.of(
                "seen", problem.seen(), "expected", problem.expected(), "column", problem.column());
        return OutcomeDocument.builder()
                .code(problem.code())
                .outcome("found")
                .severity(problem.severity())
                .path(problem.path())
                .sheet(problem.place().sheet())
                .cell(problem.place().cell())
                .arguments(arguments)
                .title(messages.title(spoken))
                .message(messages.text(spoken, arguments))
                .remedy(messages.remedy(spoken, arguments))
                .build();
    }

    /** What a problem of that code in that form is called. */
    String title(String code, Form form) {
        return messages.title(spoken(code, form));
    }

    /** A form's own code is spoken of in the sentences of what its check asks. */
    private RuleCode spoken(String code, Form form) {
        String general = form.checks(code)
                .findFirst()
                .map(check -> check.kind().sentences())
                .orElse(code);
        return messages.spokenOfCell(RuleCode.of(code), RuleCode.of(general));
    }

    static RowsDocument rows(RowCounts counts) {
        return new RowsDocument(
                counts.read(),
                counts.refused(),
                counts.heading(),
                counts.header(),
                counts.numbers(),
                counts.banners(),
                counts.totals(),
                counts.footer(),
                counts.blank(),
                counts.elsewhere());
    }
}
