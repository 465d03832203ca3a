package vn.sinhke.desk;

import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.document.ReviewDocument;
import vn.sinhke.excel.SummaryWorkbook;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.review.summary.RecordedChanges;
import vn.sinhke.review.summary.SummaryGap;

/** What {@code sinhke review} did, for people. */
final class ReviewText {

    private final MessageCatalogue messages;
    private final TextLines lines;

    ReviewText(MessageCatalogue messages) {
        this.messages = messages;
        this.lines = new TextLines(messages);
    }

    String of(ReviewDocument document) {
        for (ReviewDocument.Listed list : document.lists()) {
            lines.say(
                    0,
                    "review.read",
                    Map.of(
                            "file", list.file(),
                            "form", list.form(),
                            "households", "" + list.households(),
                            "persons", "" + list.persons(),
                            "problems", "" + list.problems()));
        }
        document.joined()
                .ifPresent(joined -> lines.say(
                        0,
                        "review.joined",
                        Map.of("joined", "" + joined.joined(), "leftOver", "" + joined.leftOver())));
        document.pairs().ifPresent(this::pairs);
        document.changes().ifPresent(this::changes);
        document.forms().forEach(this::form);
        return lines.toString();
    }

    private void pairs(ReviewDocument.Pairs pairs) {
        lines.say(
                0,
                "review.pairs",
                Map.of("both", "" + pairs.both(), "left", "" + pairs.left(), "came", "" + pairs.came()));
        if (pairs.redrawn() > 0) {
            lines.say(2, "review.pairs.redrawn", Map.of("redrawn", "" + pairs.redrawn()));
        }
    }

    private void changes(ReviewDocument.Changes changes) {
        lines.say(
                0,
                "review.changes",
                Map.of(
                        "joined", "" + changes.joined(),
                        "leftOver", "" + changes.leftOver().size()));
        for (RecordedChanges.Reason reason : RecordedChanges.Reason.values()) {
            String positions = changes.leftOver().stream()
                    .filter(one -> one.reason() == reason)
                    .map(one -> Integer.toString(one.position()))
                    .collect(Collectors.joining(", "));
            if (!positions.isEmpty()) {
                lines.say(2, "review.changes." + reason, Map.of("positions", positions));
            }
        }
    }

    private void form(ReviewDocument.Written form) {
        String name = messages.language() == Language.VI ? form.name() : form.english();
        lines.line("").say(0, "review.form", Map.of("number", "" + form.number(), "name", name));
        form.file().ifPresentOrElse(file -> lines.line("  " + file), () -> lines.say(2, "review.none", Map.of()));
        if (form.gaps().isEmpty()) {
            lines.say(2, "review.whole", Map.of());
        }
        for (SummaryGap gap : form.gaps()) {
            lines.say(2, "review.gap." + gap.reason(), Map.of("count", "" + gap.count()));
            lines.say(4, "review.gap.columns", Map.of("columns", columns(gap)));
        }
    }

    private static String columns(SummaryGap gap) {
        Form form = SummaryWorkbook.of(gap.kind()).form();
        return String.join(
                "; ",
                gap.columns().stream().map(id -> title(form, id)).distinct().toList());
    }

    private static String title(Form form, String id) {
        return form.table("places").orElseThrow().leaves().stream()
                .filter(column -> column.id().equals(id))
                .map(Column::title)
                .findFirst()
                .orElse(id);
    }
}
