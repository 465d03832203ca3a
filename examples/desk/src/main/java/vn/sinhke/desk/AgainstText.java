package vn.sinhke.desk;

import java.util.List;
import java.util.Map;
import vn.sinhke.document.AgainstDocument;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.law.LawBook;
import vn.sinhke.message.MessageCatalogue;

/** Which outcomes another day's law turns over, for people. */
final class AgainstText {

    private final MessageCatalogue messages;
    private final OutcomeText outcomes;

    AgainstText(MessageCatalogue messages, LawBook book) {
        this.messages = messages;
        this.outcomes = new OutcomeText(messages, book);
    }

    String of(AgainstDocument document) {
        TextLines lines = new TextLines(messages);
        for (AgainstDocument.SubjectEntry subject : document.subjects()) {
            lines.say(
                    0,
                    "against.heading",
                    Map.of(
                            "subject", subject.subject().replaceFirst("^[a-z-]+:", ""),
                            "file", subject.file().orElse(""),
                            "beforeOn", subject.before().toString(),
                            "afterOn", subject.after().toString()));
            if (subject.changes().isEmpty()) {
                lines.say(0, "against.nothing", Map.of());
            } else {
                lines.say(
                        0,
                        "against.turned",
                        Map.of("count", Integer.toString(subject.changes().size())));
            }
            subject.changes().forEach(change -> change(lines, change));
            lines.line("");
        }
        return lines.toString();
    }

    private void change(TextLines lines, AgainstDocument.RuleEntry change) {
        lines.line("  " + change.code() + "  " + change.title());
        entries(lines, "law.diff.before", change.before());
        entries(lines, "law.diff.after", change.after());
    }

    private void entries(TextLines lines, String when, List<OutcomeDocument> entries) {
        String word = messages.text(when, Map.of());
        outcomes.lines(entries).forEach(line -> lines.line("           " + TextLines.padded(word, 7) + " " + line));
    }
}
