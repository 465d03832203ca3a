package vn.sinhke.desk;

import java.util.Map;
import vn.sinhke.document.RecordedDocument;
import vn.sinhke.message.MessageCatalogue;

/** What was kept, for people. */
final class RecordedText {

    private final MessageCatalogue messages;
    private final TextLines lines;

    RecordedText(MessageCatalogue messages) {
        this.messages = messages;
        this.lines = new TextLines(messages);
    }

    String of(RecordedDocument document) {
        for (RecordedDocument.Entry file : document.files()) {
            lines.say(
                    0,
                    "record.file",
                    Map.of(
                            "file", file.file(),
                            "kind", messages.text("record.kind." + file.kind(), Map.of()),
                            "added", Long.toString(file.added()),
                            "changed", Long.toString(file.changed()),
                            "unchanged", Long.toString(file.unchanged())));
            if (file.problems() > 0) {
                lines.say(2, "record.problems", Map.of("problems", Long.toString(file.problems())));
            }
        }
        return lines.toString();
    }
}
