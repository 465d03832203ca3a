package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sinhke.appraisal.Subject;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.Untranslatable;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.Severity;

/** What a person wants to read: the verdict first, then what is violated, then what is not known. */
final class TextReport {

    private static final int REASONS_SHOWN = 3;

    private final MessageCatalogue messages;
    private final LawBook book;

    TextReport(MessageCatalogue messages, LawBook book) {
        this.messages = messages;
        this.book = book;
    }

    String of(List<Checked> checked) {
        StringBuilder text = new StringBuilder();
        checked.forEach(one -> append(text, one));
        if (!checked.isEmpty()) {
            appendPersons(text, checked);
        }
        return text.toString();
    }

    private void append(StringBuilder text, Checked checked) {
        Map<String, String> about = new TreeMap<>();
        Subject subject = checked.arrival().subject();
        about.put("kind", say("heading.of." + subject.kind().word()));
        about.put("subject", subject.id());
        about.put("file", checked.arrival().name());
        about.put("judgedOn", checked.report().context().day().toString());
        about.put("from", say("day-from." + checked.dayFrom()));
        about.put(
                "violations", Integer.toString(checked.found(Severity.VIOLATION).size()));
        about.put("warnings", Integer.toString(checked.found(Severity.WARNING).size()));
        about.put("undecided", Integer.toString(checked.of("undecided").size()));
        about.put("satisfied", Integer.toString(checked.of("satisfied").size()));
        text.append(say("heading", about)).append('\n');
        text.append(say(verdict(checked), about)).append('\n');
        findings(text, "violations", checked.found(Severity.VIOLATION));
        findings(text, "warnings", checked.found(Severity.WARNING));
        undecided(text, checked.of("undecided"));
        findings(text, "notes", checked.found(Severity.NOTE));
        Stream.concat(
                        notApplicable(checked, messages).stream(),
                        checked.document().rows().map(rows -> CellReport.rows(rows, messages)).stream())
                .forEach(line -> text.append('\n').append(line).append('\n'));
        text.append('\n');
    }

    /** The word under which the catalogue keeps the verdict. */
    static String verdict(Checked checked) {
        if (checked.violated()) {
            return "verdict.violated";
        }
        if (!checked.of("undecided").isEmpty()) {
            return "verdict.undecided";
        }
        return checked.of("satisfied").isEmpty() ? "verdict.nothing" : "verdict.in-order";
    }

    private void findings(StringBuilder text, String heading, ImmutableList<OutcomeDocument> entries) {
        if (entries.isEmpty()) {
            return;
        }
        text.append('\n').append(say("heading." + heading)).append('\n');
        for (OutcomeDocument entry : entries) {
            finding(text, entry, messages, book);
        }
    }

    /** One finding with its cell, its provisions and what to do. */
    static void finding(StringBuilder text, OutcomeDocument entry, MessageCatalogue messages, LawBook book) {
        text.append("  ").append(entry.code()).append("  ").append(where(entry));
        text.append(entry.message().orElse("")).append('\n');
        if (!entry.citations().isEmpty()) {
            String provisions = entry.citations().stream()
                    .map(new Provisions(messages, book)::full)
                    .collect(Collectors.joining("; "));
            text.append("           ")
                    .append(messages.text("because", Map.of("provisions", provisions)))
                    .append('\n');
        }
        entry.remedy()
                .ifPresent(remedy -> text.append("           ")
                        .append(messages.text("remedy", Map.of("remedy", remedy)))
                        .append('\n'));
    }

    private void undecided(StringBuilder text, ImmutableList<OutcomeDocument> entries) {
        if (entries.isEmpty()) {
            return;
        }
        text.append('\n').append(say("heading.undecided")).append('\n');
        for (OutcomeDocument entry : entries) {
            text.append("  ").append(entry.code()).append("  ").append(where(entry));
            text.append(entry.title().orElse(""))
                    .append(": ")
                    .append(entry.message().orElse(""))
                    .append('\n');
        }
    }

    private void appendPersons(StringBuilder text, Collection<Checked> checked) {
        text.append(say("heading.persons")).append('\n');
        for (Untranslatable person : Checked.leftToPersons(checked)) {
            text.append("  - ")
                    .append(messages.language() == Language.VI ? person.vietnamese() : person.english())
                    .append(" (")
                    .append(messages.citation(
                            person.citation(), book.acts().get(person.citation().act())))
                    .append(")\n");
        }
    }

    /** How many rules do not apply, and the commonest reasons; one line however many they are. */
    static Optional<String> notApplicable(Checked checked, MessageCatalogue messages) {
        ImmutableList<OutcomeDocument> entries = checked.of("not-applicable");
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        ImmutableMultiset<String> byReason = Multisets.copyHighestCountFirst(entries.stream()
                .flatMap(entry -> entry.reason().stream())
                .collect(ImmutableMultiset.toImmutableMultiset()));
        String reasons = byReason.entrySet().stream()
                .limit(REASONS_SHOWN)
                .map(reason -> messages.reason(reason.getElement()) + " (" + reason.getCount() + ")")
                .collect(Collectors.joining("; "));
        int others = byReason.entrySet().stream()
                .skip(REASONS_SHOWN)
                .mapToInt(Multiset.Entry::getCount)
                .sum();
        return Optional.of(messages.text(
                others == 0 ? "not-applicable" : "not-applicable.and-others",
                Map.of(
                        "count", Integer.toString(entries.size()),
                        "reasons", reasons,
                        "others", Integer.toString(others))));
    }

    static String where(OutcomeDocument entry) {
        String file = entry.file().map(name -> name + " ").orElse("");
        return entry.sheet()
                .flatMap(sheet -> entry.cell().map(cell -> "[" + file + sheet + "!" + cell + "] "))
                .orElse("");
    }

    private String say(String key) {
        return messages.text(key, Map.of());
    }

    private String say(String key, Map<String, String> arguments) {
        return messages.text(key, arguments);
    }
}
