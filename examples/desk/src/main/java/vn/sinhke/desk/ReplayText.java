package vn.sinhke.desk;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.stream.Stream;
import vn.sinhke.document.ReplayDocument;
import vn.sinhke.document.ReplayDocument.Difference;
import vn.sinhke.document.ReplayDocument.Replayed;
import vn.sinhke.document.ReplayDocument.RuleDifference;
import vn.sinhke.document.ReplayDocument.Verdict;
import vn.sinhke.law.LawBook;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.rules.support.SupportHistoryRules;
import vn.sinhke.validation.RuleCode;

/** What came of a replay, for people: the verdict first, then what differs. */
final class ReplayText {

    private static final int HASH = 64;
    private static final int SHOWN = 12;
    private static final ImmutableSet<String> SUPPORT_RULES = SupportHistoryRules.all().rules().keySet().stream()
            .map(RuleCode::text)
            .collect(ImmutableSet.toImmutableSet());

    private final MessageCatalogue messages;
    private final OutcomeText outcomes;

    ReplayText(MessageCatalogue messages, LawBook book) {
        this.messages = messages;
        this.outcomes = new OutcomeText(messages, book);
    }

    String of(ReplayDocument document) {
        TextLines lines = new TextLines(messages);
        lines.say(0, "replay." + document.verdict().word(), Map.of());
        document.subjects().forEach(subject -> subject(lines, subject));
        document.unexpected().forEach(name -> lines.say(0, "replay.unexpected", Map.of("subject", name)));
        if (document.verdict() == Verdict.MISSING || !document.unexpected().isEmpty()) {
            lines.say(0, "replay.together", Map.of());
        }
        if (document.subjects().stream().anyMatch(ReplayText::besideSupportsOnce)) {
            lines.say(0, "replay.supports", Map.of());
        }
        return lines.toString();
    }

    /** Whether the rules about former supports were applied in one of the two runs only. */
    private static boolean besideSupportsOnce(Replayed subject) {
        return Stream.concat(
                        subject.added().stream(),
                        subject.rules().stream()
                                .filter(rule -> rule.after().isEmpty())
                                .map(RuleDifference::code))
                .anyMatch(SUPPORT_RULES::contains);
    }

    private void subject(TextLines lines, Replayed subject) {
        lines.say(
                2,
                "replay.subject",
                Map.of(
                        "subject", subject.subject(),
                        "verdict",
                                messages.text(
                                        "replay.verdict." + subject.verdict().word(), Map.of())));
        for (Difference difference : subject.differences()) {
            lines.say(
                    4,
                    "replay.part",
                    Map.of(
                            "part", messages.text("replay.part." + difference.part(), Map.of()),
                            "before", shortened(difference.before()),
                            "after", shortened(difference.after())));
        }
        subject.rules().forEach(rule -> rule(lines, rule));
        if (!subject.added().isEmpty()) {
            lines.say(4, "replay.added", Map.of("codes", String.join(", ", subject.added())));
        }
    }

    private void rule(TextLines lines, RuleDifference rule) {
        boolean sameWord = rule.after()
                .filter(after -> after.outcome().equals(rule.before().outcome()))
                .isPresent();
        String after = rule.after()
                .map(now -> outcome(now.outcome()))
                .map(word -> sameWord ? messages.text("replay.rule.content", Map.of("outcome", word)) : word)
                .orElseGet(() -> messages.text("replay.rule.gone", Map.of()));
        lines.say(
                4,
                "replay.rule",
                Map.of(
                        "code", rule.code(),
                        "title", rule.title().orElse(""),
                        "before", outcome(rule.before().outcome()),
                        "after", after));
        String before = messages.text("law.diff.before", Map.of());
        outcomes.lines(rule.said()).forEach(line -> lines.line("      " + TextLines.padded(before, 7) + " " + line));
        String now = messages.text("law.diff.after", Map.of());
        outcomes.lines(rule.says()).forEach(line -> lines.line("      " + TextLines.padded(now, 7) + " " + line));
    }

    private String outcome(String word) {
        return messages.text("outcome." + word, Map.of());
    }

    /** Of a hash its first signs, which tell two apart; whole in the JSON. */
    private static String shortened(String text) {
        return text.length() == HASH ? text.substring(0, SHOWN) : text;
    }
}
