package vn.sinhke.document;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.Scope;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

/** Answers, values and cases of the law in words of one language. */
final class LawWords {

    private final MessageCatalogue messages;

    LawWords(MessageCatalogue messages) {
        this.messages = messages;
    }

    /** The value, or the reason why there is none, in a sentence. */
    String of(LegalAnswer<?> answer) {
        if (answer instanceof LegalAnswer.InForce<?> inForce) {
            return value(inForce.value());
        }
        if (answer instanceof LegalAnswer.NotYet<?> notYet) {
            return messages.text(
                    "answer.not-yet", Map.of("fromOn", notYet.from().toString()));
        }
        if (answer instanceof LegalAnswer.NoLonger<?> noLonger) {
            return messages.text(
                    "answer.no-longer", Map.of("untilOn", noLonger.until().toString()));
        }
        if (answer instanceof LegalAnswer.Unknown<?> unknown) {
            if (!unknown.unsaid().isEmpty()) {
                return messages.text("answer.unsaid", Map.of("dimensions", dimensions(unknown.unsaid())));
            }
            return messages.text(unknown.provisions().isEmpty() ? "answer.nothing" : "answer.unread", Map.of());
        }
        return messages.text("answer.not-here", Map.of());
    }

    private String dimensions(Set<Dimension> unsaid) {
        return unsaid.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Dimension dimension) {
        return messages.text("dimension." + dimension.word(), Map.of());
    }

    /** The value as the language writes it. */
    String value(Object value) {
        if (value instanceof Vnd vnd) {
            return messages.text("value.vnd", Map.of("valueVnd", vnd.toString()));
        }
        if (value instanceof Percentage percent) {
            return messages.text("value.percent", Map.of("valuePercent", percent.toString()));
        }
        if (value instanceof LocalDate day) {
            return messages.text("value.day", Map.of("valueOn", day.toString()));
        }
        if (value instanceof MonthDay day) {
            return messages.text(
                    "value.month-day",
                    Map.of(
                            "day",
                            "%02d".formatted(day.getDayOfMonth()),
                            "month",
                            "%02d".formatted(day.getMonthValue())));
        }
        if (value instanceof Boolean) {
            return messages.text("value.required", Map.of());
        }
        return value instanceof Collection<?> many
                ? many.stream()
                        .map(one -> one instanceof String word ? messages.word(word) : value(one))
                        .collect(Collectors.joining("; "))
                : value.toString();
    }

    /** The case in words. */
    String of(Scope asked) {
        return asked.words().isEmpty()
                ? messages.text("case.everywhere", Map.of())
                : asked.words().entrySet().stream()
                        .map(word -> name(word.getKey()) + ": " + named(word.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private String named(String word) {
        return messages.template("text.case." + word).orElseGet(() -> messages.word(word));
    }
}
