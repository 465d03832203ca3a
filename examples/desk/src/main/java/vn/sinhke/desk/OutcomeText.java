package vn.sinhke.desk;

import java.util.List;
import java.util.Map;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.law.LawBook;
import vn.sinhke.message.MessageCatalogue;

/** What a rule said, in one line an entry. */
final class OutcomeText {

    private static final int MOST_ENTRIES = 3;

    private final MessageCatalogue messages;
    private final Provisions provisions;

    OutcomeText(MessageCatalogue messages, LawBook book) {
        this.messages = messages;
        this.provisions = new Provisions(messages, book);
    }

    /** The entries of one rule; of many the first three and how many more. */
    List<String> lines(List<OutcomeDocument> entries) {
        List<String> lines = new java.util.ArrayList<>(
                entries.stream().limit(MOST_ENTRIES).map(this::line).toList());
        if (entries.size() > MOST_ENTRIES) {
            lines.add(messages.text("and-more", Map.of("count", Integer.toString(entries.size() - MOST_ENTRIES)))
                    .strip());
        }
        return lines;
    }

    private String line(OutcomeDocument entry) {
        if (entry.outcome().equals("undecided")) {
            return entry.message().orElse("") + provisions.inBrackets(entry.citations()); // begins with the word itself
        }
        String word = entry.severity()
                .map(messages::word)
                .orElseGet(() -> messages.text("outcome." + entry.outcome(), Map.of()));
        return word + ": " + entry.message().orElse("") + provisions.inBrackets(entry.citations());
    }
}
