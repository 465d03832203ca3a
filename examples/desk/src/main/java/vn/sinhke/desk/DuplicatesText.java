package vn.sinhke.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sinhke.document.DuplicatesDocument;
import vn.sinhke.message.MessageCatalogue;

/** Who may stand twice, for people: where and why, and no name. */
final class DuplicatesText {

    private final MessageCatalogue messages;
    private final TextLines lines;

    DuplicatesText(MessageCatalogue messages) {
        this.messages = messages;
        this.lines = new TextLines(messages);
    }

    String of(DuplicatesDocument document) {
        document.lists()
                .forEach(list -> lines.say(
                        0,
                        "duplicates.read." + list.role(),
                        Map.of(
                                "list", list.name(),
                                "form", list.form().orElse(""),
                                "households", Long.toString(list.households()),
                                "persons", Long.toString(list.persons()),
                                "problems", Long.toString(list.problems()))));
        if (document.householdPairs() + document.personPairs() == 0) {
            return lines.say(0, "duplicates.nothing", Map.of()).toString();
        }
        lines.line(document.message());
        heading(
                "duplicates.households",
                document.householdPairs(),
                document.households().size());
        document.households().forEach(this::household);
        heading("duplicates.persons", document.personPairs(), document.persons().size());
        document.persons().forEach(pair -> person(2, pair));
        return lines.toString();
    }

    private void heading(String key, long count, int kept) {
        if (count > 0) {
            lines.line("").say(0, key, Map.of("count", Long.toString(count)));
            if (count > kept) {
                lines.say(0, "duplicates.kept", Map.of("kept", Integer.toString(kept)));
            }
        }
    }

    private void household(DuplicatesDocument.Households pair) {
        lines.say(
                2,
                "duplicates.household",
                Map.of(
                        "first", where(pair.first()),
                        "second", where(pair.second()),
                        "likeness", messages.text("likeness." + pair.likeness(), Map.of()),
                        "shared", Integer.toString(pair.shared().size()),
                        "smaller", Integer.toString(pair.smaller())));
        pair.shared().forEach(shared -> person(4, shared));
    }

    private void person(int indent, DuplicatesDocument.Persons pair) {
        lines.say(
                indent,
                "duplicates.person",
                Map.of(
                        "first", where(pair.first()),
                        "second", where(pair.second()),
                        "likeness", messages.text("likeness." + pair.likeness(), Map.of()),
                        "points", Integer.toString(pair.points())));
        reasons(indent + 2, "duplicates.for", pair, true);
        reasons(indent + 2, "duplicates.against", pair, false);
    }

    private void reasons(int indent, String key, DuplicatesDocument.Persons pair, boolean speaksFor) {
        Optional.of(pair.reasons().stream()
                        .filter(reason -> reason.speaksFor() == speaksFor)
                        .map(DuplicatesDocument.Reason::message)
                        .collect(Collectors.joining("; ")))
                .filter(reasons -> !reasons.isEmpty())
                .ifPresent(reasons -> lines.say(indent, key, Map.of("reasons", reasons)));
    }

    private String where(DuplicatesDocument.Spot spot) {
        return "[" + spot.list() + " "
                + spot.cell()
                        .map(cell -> spot.sheet().orElse("") + "!" + cell)
                        .orElseGet(() -> messages.text(
                                "duplicates.spot",
                                Map.of(
                                        "household", number(spot.household()),
                                        "member", number(spot.member()))))
                + "]";
    }

    private static String number(Optional<Integer> number) {
        return number.map(of -> Integer.toString(of)).orElse("");
    }
}
