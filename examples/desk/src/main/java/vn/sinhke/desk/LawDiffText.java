package vn.sinhke.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.document.LawAnswerDocument;
import vn.sinhke.document.LawDiffDocument;
import vn.sinhke.document.LawDocuments;
import vn.sinhke.law.Citation;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;
import vn.sinhke.law.Standing;
import vn.sinhke.message.MessageCatalogue;

/** What changed in the law, for people: acts first, then values, then the rules that this touches. */
final class LawDiffText {

    private final MessageCatalogue messages;
    private final Provisions provisions;

    LawDiffText(MessageCatalogue messages, LawBook book) {
        this.messages = messages;
        this.provisions = new Provisions(messages, book);
    }

    String of(LawDiffDocument document) {
        TextLines lines = new TextLines(messages);
        lines.say(
                0,
                "law.diff.heading",
                Map.of(
                        "beforeOn", document.before().day().toString(),
                        "afterOn", document.after().day().toString()));
        document.after().province().ifPresent(code -> lines.say(0, "law.diff.province", Map.of("province", code)));
        if (document.nothing()) {
            return lines.say(0, "law.diff.nothing", Map.of()).toString();
        }
        acts(lines, document.acts());
        parameters(lines, "law.diff.values", of(document, "value"));
        parameters(lines, "law.diff.grounds", of(document, "ground"));
        rules(lines, document.rules());
        return lines.toString();
    }

    private static List<LawDiffDocument.ParameterEntry> of(LawDiffDocument document, String change) {
        return document.parameters().stream()
                .filter(one -> one.change().equals(change))
                .toList();
    }

    private void acts(TextLines lines, List<LawDiffDocument.ActEntry> acts) {
        if (acts.isEmpty()) {
            return;
        }
        lines.heading("law.diff.acts", acts.size());
        for (LawDiffDocument.ActEntry act : acts) {
            lines.line("  " + act.citation() + ": " + turned(act.before(), act.after())
                    + act.replacedBy()
                            .filter(by -> act.after() == Standing.NO_LONGER)
                            .map(by -> ", " + messages.text("law.acts.replaced", Map.of("act", by)))
                            .orElse(""));
            lines.line("    " + act.title());
        }
    }

    private void parameters(TextLines lines, String heading, List<LawDiffDocument.ParameterEntry> changes) {
        if (changes.isEmpty()) {
            return;
        }
        lines.heading(heading, changes.size());
        Map<String, Boolean> titled = new LinkedHashMap<>();
        for (LawDiffDocument.ParameterEntry change : changes) {
            if (titled.putIfAbsent(change.parameter(), true) == null) {
                lines.say(2, "law.value.heading", Map.of("title", change.title(), "parameter", change.parameter()));
            }
            lines.line("    " + LawDocuments.in(messages).scope(change.asked()));
            if (change.change().equals("ground")) {
                ground(lines, change.before(), change.after());
                continue;
            }
            String before = messages.text("law.diff.before", Map.of());
            String after = messages.text("law.diff.after", Map.of());
            int width = Math.max(before.length(), after.length());
            lines.line("      " + TextLines.padded(before, width) + " " + answer(change.before()));
            lines.line("      " + TextLines.padded(after, width) + " " + answer(change.after()));
        }
    }

    /** The value once, then which provisions it gained and lost, and whether it is known otherwise. */
    private void ground(TextLines lines, LawAnswerDocument before, LawAnswerDocument after) {
        lines.line("      " + after.message());
        cited(lines, "law.diff.gained", after, before);
        cited(lines, "law.diff.lost", before, after);
        Optional<Rung> knew = rung(before);
        Optional<Rung> knows = rung(after);
        if (!knew.equals(knows) && knew.isPresent() && knows.isPresent()) {
            lines.say(
                    8,
                    "law.diff.rung",
                    Map.of("before", messages.word(knew.get()), "after", messages.word(knows.get())));
        }
    }

    private void cited(TextLines lines, String key, LawAnswerDocument in, LawAnswerDocument notIn) {
        List<Citation> there =
                notIn.citations().stream().map(Provision::citation).toList();
        List<Provision> only = in.citations().stream()
                .filter(provision -> !there.contains(provision.citation()))
                .toList();
        if (!only.isEmpty()) {
            lines.say(8, key, Map.of("citations", provisions.briefly(only)));
        }
    }

    private static Optional<Rung> rung(LawAnswerDocument answer) {
        return answer.citations().stream().map(Provision::provenance).findFirst();
    }

    private String answer(LawAnswerDocument answer) {
        return answer.message() + provisions.inBrackets(answer.citations());
    }

    private void rules(TextLines lines, List<LawDiffDocument.RuleEntry> rules) {
        if (rules.isEmpty()) {
            return;
        }
        lines.heading("law.diff.rules", rules.size());
        for (LawDiffDocument.RuleEntry rule : rules) {
            lines.line("  " + rule.code() + "  " + rule.title());
            lines.line("           " + turned(rule.before(), rule.after())
                    + (rule.parameters().isEmpty()
                            ? ""
                            : "; "
                                    + messages.text(
                                            "law.diff.through",
                                            Map.of("parameters", String.join(", ", rule.parameters())))));
        }
    }

    private String turned(Standing before, Standing after) {
        LawDocuments words = LawDocuments.in(messages);
        return before == after
                ? messages.text("law.diff.same-standing", Map.of("standing", words.word(after)))
                : messages.text("law.diff.turned", Map.of("before", words.word(before), "after", words.word(after)));
    }
}
