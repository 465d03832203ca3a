package vn.sinhke.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sinhke.document.FormDocument;
import vn.sinhke.document.ListDocument;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.document.ReviewDocument;
import vn.sinhke.document.RowsDocument;
import vn.sinhke.law.LawBook;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.Severity;

/** What was found in workbooks that hold no subject of their own, for people: the verdict first, how many of each code, then each. */
final class CellReport {

    private final MessageCatalogue messages;
    private final LawBook book;

    CellReport(MessageCatalogue messages, LawBook book) {
        this.messages = messages;
        this.book = book;
    }

    String of(List<CheckedForm> checked, Optional<ReviewDocument.Joined> assessments) {
        StringBuilder text = new StringBuilder();
        checked.forEach(one -> append(text, one));
        assessments
                .filter(all -> all.leftOver() > 0)
                .ifPresent(all -> text.append(messages.text(
                                "form.assessments.left", Map.of("leftOver", Integer.toString(all.leftOver()))))
                        .append('\n'));
        return text.toString();
    }

    private void append(StringBuilder text, CheckedForm checked) {
        FormDocument document = checked.document();
        TextLines lines = new TextLines(messages);
        lines.say(0, "form.heading", Map.of("name", document.name(), "form", document.form(), "file", document.file()));
        lines.say(
                0,
                verdict(document),
                Map.of(
                        "violations", Long.toString(document.violations()),
                        "warnings", Long.toString(document.warnings()),
                        "notes", Long.toString(document.notes())));
        checked.arrival()
                .found()
                .ifPresent(found -> lines.say(
                        0,
                        "form.households",
                        Map.of(
                                "households", Long.toString(found.households()),
                                "judgedOn", found.context().day().toString(),
                                "from", messages.text("day-from." + found.dayFrom(), Map.of()))));
        document.households()
                .flatMap(ListDocument::assessed)
                .ifPresent(assessed -> lines.say(0, "form.assessed", Map.of("assessed", Long.toString(assessed))));
        lines.line(rows(document.rows(), messages));
        if (!document.unread().isEmpty()) {
            lines.say(0, "form.unread", Map.of("sheets", String.join(", ", document.unread())));
        }
        if (checked.arrival().summary().isEmpty() && document.households().isEmpty()) {
            lines.say(0, "form.cells-only", Map.of());
        }
        codes(lines, checked);
        text.append(lines);
        for (Severity severity : List.of(Severity.VIOLATION, Severity.WARNING, Severity.NOTE)) {
            findings(text, severity, document);
            if (severity == Severity.WARNING) {
                document.households().ifPresent(judged -> undecided(text, judged));
            }
        }
        text.append('\n');
    }

    private void undecided(StringBuilder text, ListDocument judged) {
        if (judged.undecided().isEmpty()) {
            return;
        }
        text.append('\n').append(messages.text("heading.undecided", Map.of())).append('\n');
        for (ListDocument.Open open : judged.undecided()) {
            text.append("  ")
                    .append(open.code())
                    .append("  ")
                    .append(open.message())
                    .append('\n');
        }
    }

    private static String verdict(FormDocument document) {
        boolean judged = document.households().isPresent();
        if (document.violations() > 0) {
            return judged ? "form.verdict.list.violated" : "form.verdict.violated";
        }
        if (document.warnings() > 0) {
            return "form.verdict.warned";
        }
        if (document.rows().read() == 0) {
            return "form.verdict.nothing";
        }
        boolean open = document.households()
                .filter(list -> !list.undecided().isEmpty())
                .isPresent();
        if (open) {
            return "form.verdict.list.undecided";
        }
        return judged ? "form.verdict.list.in-order" : "form.verdict.in-order";
    }

    private void codes(TextLines lines, CheckedForm checked) {
        FormDocument document = checked.document();
        if (document.codes().isEmpty()) {
            return;
        }
        CellEntries entries = new CellEntries(messages);
        long count = document.violations() + document.warnings() + document.notes();
        lines.line("").say(0, "form.codes", Map.of("count", Long.toString(count)));
        document.codes()
                .forEach((code, of) -> lines.say(
                        2,
                        "form.code",
                        Map.of(
                                "code", code,
                                "title", entries.title(code, checked.arrival().form()),
                                "count", Long.toString(of))));
        if (count > document.outcomes().size()) {
            lines.say(
                    2,
                    "form.kept",
                    Map.of(
                            "kept", Integer.toString(document.outcomes().size()),
                            "count", Long.toString(count)));
        }
    }

    private void findings(StringBuilder text, Severity severity, FormDocument document) {
        boolean headed = false;
        for (OutcomeDocument entry : document.outcomes()) {
            if (entry.severity().filter(severity::equals).isEmpty()) {
                continue;
            }
            if (!headed) {
                text.append('\n')
                        .append(messages.text("heading." + severity.word() + "s", Map.of()))
                        .append('\n');
                headed = true;
            }
            TextReport.finding(text, entry, messages, book);
        }
    }

    /** What became of the rows, in one line. */
    static String rows(RowsDocument rows, MessageCatalogue messages) {
        Map<String, String> counts = new TreeMap<>();
        counts.put("read", Long.toString(rows.read()));
        counts.put("refused", Long.toString(rows.refused()));
        counts.put("banners", Long.toString(rows.banners()));
        counts.put("totals", Long.toString(rows.totals()));
        counts.put(
                "others",
                Long.toString(rows.heading() + rows.header() + rows.numbers() + rows.footer() + rows.blank()));
        counts.put("elsewhere", Long.toString(rows.elsewhere()));
        return messages.text("form.rows", counts);
    }
}
