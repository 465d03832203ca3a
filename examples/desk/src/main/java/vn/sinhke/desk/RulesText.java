package vn.sinhke.desk;

import java.util.Map;
import vn.sinhke.document.LawDocuments;
import vn.sinhke.document.RulesDocument;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.Standing;
import vn.sinhke.message.MessageCatalogue;

/** The rules for people, kind of subject by kind of subject. */
final class RulesText {

    private final MessageCatalogue messages;
    private final Provisions provisions;

    RulesText(MessageCatalogue messages, LawBook book) {
        this.messages = messages;
        this.provisions = new Provisions(messages, book);
    }

    String of(RulesDocument document) {
        TextLines lines = new TextLines(messages);
        long inForce = count(document, Standing.IN_FORCE);
        long unknown = count(document, Standing.UNKNOWN);
        lines.say(
                0,
                "rules.heading",
                Map.of(
                        "count", Integer.toString(document.rules().size()),
                        "judgedOn", document.context().day().toString(),
                        "inForce", Long.toString(inForce),
                        "unknown", Long.toString(unknown),
                        "others", Long.toString(document.rules().size() - inForce - unknown)));
        String subject = "";
        for (RulesDocument.Entry rule : document.rules()) {
            if (!rule.subject().equals(subject)) {
                subject = rule.subject();
                lines.line("").line(messages.text("subject." + subject, Map.of()));
            }
            lines.line("  " + rule.code() + "  " + rule.title());
            lines.line("           " + messages.word(rule.severity()) + "; "
                    + LawDocuments.in(messages).word(rule.standing()) + provisions.inBrackets(rule.citations()));
        }
        return lines.toString();
    }

    private static long count(RulesDocument document, Standing standing) {
        return document.rules().stream()
                .filter(rule -> rule.standing() == standing)
                .count();
    }
}
