package vn.sinhke.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.document.LawActsDocument;
import vn.sinhke.document.LawAnswerDocument;
import vn.sinhke.document.LawDocuments;
import vn.sinhke.document.LawParametersDocument;
import vn.sinhke.document.LawValueDocument;
import vn.sinhke.law.Citation;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalAct;
import vn.sinhke.law.Provenance;
import vn.sinhke.law.Standing;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;

/** Answers of the law book for people. */
final class LawText {

    private final MessageCatalogue messages;
    private final Provisions provisions;

    LawText(MessageCatalogue messages, LawBook book) {
        this.messages = messages;
        this.provisions = new Provisions(messages, book);
    }

    /** One value, or why there is none. */
    String of(LawValueDocument document) {
        TextLines lines = new TextLines(messages);
        LawAnswerDocument answer = document.answer();
        lines.say(0, "law.value.heading", Map.of("title", document.title(), "parameter", document.parameter()));
        lines.say(
                0,
                "law.value.asked",
                Map.of(
                        "judgedOn", document.context().day().toString(),
                        "case", LawDocuments.in(messages).scope(document.asked())));
        document.context()
                .knownOn()
                .ifPresent(day -> lines.say(0, "law.value.known", Map.of("knownOn", day.toString())));
        lines.say(0, "law.value.answer", Map.of("answer", answer.message()));
        if (answer.standing() == Standing.IN_FORCE) {
            lines.say(0, days("law.value.days", answer.from(), answer.until()), dayArguments(answer));
        }
        answer.citations().forEach(one -> lines.say(0, "law.value.because", Map.of("citation", provisions.full(one))));
        answer.provenance().ifPresent(provenance -> provenance(lines, provenance));
        return lines.toString();
    }

    private static String days(String key, Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.isPresent() && until.isPresent() ? key + ".ended" : key;
    }

    private static Map<String, String> dayArguments(LawAnswerDocument answer) {
        return Map.of(
                "fromOn", answer.from().map(LocalDate::toString).orElse(""),
                "untilOn", answer.until().map(LocalDate::toString).orElse(""));
    }

    private void provenance(TextLines lines, Provenance provenance) {
        String rung = messages.word(provenance.rung());
        String known = provenance
                .verifiedOn()
                .map(day -> messages.text("law.value.verified", Map.of("rung", rung, "verifiedOn", day.toString())))
                .orElse(rung);
        lines.say(0, "law.value.rung", Map.of("rung", known));
        if (provenance.singleCopy()) {
            lines.line("  " + messages.text("law.value.single-copy", Map.of()));
        }
        provenance.sources().forEach(source -> lines.say(0, "law.value.source", Map.of("source", source)));
        provenance.note().ifPresent(note -> lines.say(0, "law.value.note", Map.of("note", note)));
    }

    /** The names that can be asked for. */
    String of(LawParametersDocument document) {
        TextLines lines = new TextLines(messages);
        lines.say(
                0,
                "law.parameters.heading",
                Map.of("count", Integer.toString(document.parameters().size())));
        int width = document.parameters().stream()
                .mapToInt(one -> one.name().length())
                .max()
                .orElse(0);
        document.parameters()
                .forEach(one -> lines.line("  " + TextLines.padded(one.name(), width) + "  " + one.title()));
        return lines.toString();
    }

    /** The acts as they stand. */
    String of(LawActsDocument document) {
        TextLines lines = new TextLines(messages);
        lines.say(
                0,
                "law.acts.heading",
                Map.of(
                        "count", Integer.toString(document.acts().size()),
                        "judgedOn", document.on().toString()));
        int width = document.acts().stream()
                .mapToInt(one -> name(one.act()).length())
                .max()
                .orElse(0);
        int standing = standingWidth();
        for (LawActsDocument.Entry one : document.acts()) {
            lines.line("  " + TextLines.padded(standing(one.standing()), standing) + "  "
                    + TextLines.padded(name(one.act()), width) + "  " + actDays(one.act()));
            lines.line(" ".repeat(standing + 4)
                    + (messages.language() == Language.VI
                            ? one.act().title()
                            : one.act().titleInEnglish()));
        }
        return lines.toString();
    }

    private String name(LegalAct act) {
        return messages.citation(new Citation(act.key(), "whole"), act);
    }

    private int standingWidth() {
        int width = 0;
        for (Standing standing : Standing.values()) {
            width = Math.max(width, standing(standing).length());
        }
        return width;
    }

    private String standing(Standing standing) {
        return LawDocuments.in(messages).word(standing);
    }

    private String actDays(LegalAct act) {
        Map<String, String> days = Map.of(
                "fromOn", act.inForceFrom().map(LocalDate::toString).orElse(""),
                "untilOn", act.inForceUntil().map(LocalDate::toString).orElse(""));
        String key = act.inForceFrom().isPresent()
                ? days("law.acts.days", act.inForceFrom(), act.inForceUntil())
                : act.inForceUntil().isPresent() ? "law.acts.end" : "law.acts.days.unknown";
        return messages.text(key, days)
                + act.replacedBy()
                        .map(by -> ", " + messages.text("law.acts.replaced", Map.of("act", by)))
                        .orElse("");
    }
}
