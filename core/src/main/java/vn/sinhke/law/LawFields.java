package vn.sinhke.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import vn.sinhke.time.EffectivePeriod;

/** Reads the fields of law data; each refusal says the key, what was seen and what was expected. */
final class LawFields {

    private LawFields() {}

    /** What would have been right, written out only when something else was seen. */
    record OneOf(Iterable<String> words) {
        @Override
        public String toString() {
            return "one of " + words;
        }
    }

    static void object(JsonNode node, String key) {
        require(node.isObject(), key, node.isMissingNode() ? "nothing" : node, "an object");
    }

    static void keys(JsonNode node, ImmutableSet<String> expected) {
        object(node, "entry");
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String key = names.next();
            require(expected.contains(key), "key", key, new OneOf(expected));
        }
    }

    static String word(JsonNode node, String key) {
        JsonNode word = node.path(key);
        require(word.isTextual() && !word.asText().isBlank(), key, node.get(key), "a text");
        return word.asText();
    }

    static Optional<String> optional(JsonNode node, String key) {
        return node.path(key).isMissingNode() || node.path(key).isNull()
                ? Optional.empty()
                : Optional.of(word(node, key));
    }

    static Optional<LocalDate> day(JsonNode node, String key) {
        Optional<String> text = optional(node, key);
        return text.isPresent() ? Optional.of(dayOf(text.get(), key)) : Optional.empty();
    }

    private static LocalDate dayOf(String text, String key) {
        try {
            return LawDays.day(text);
        } catch (DateTimeException e) {
            throw refusal(key, text, "a day like 2026-12-31");
        }
    }

    /** A day that has to be said. */
    static LocalDate statedDay(JsonNode node, String key) {
        return dayOf(word(node, key), key);
    }

    /** The days from the one given until the one that the node says. */
    static EffectivePeriod period(JsonNode node, LocalDate from) {
        Optional<LocalDate> until = day(node, "until");
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw refusal("until", until.get(), "a day after " + from);
        }
        return new EffectivePeriod(from, until);
    }

    static boolean flag(JsonNode node, String key) {
        JsonNode flag = node.path(key);
        require(flag.isMissingNode() || flag.isBoolean(), key, flag, "true or false");
        return flag.asBoolean(false);
    }

    static ImmutableList<String> words(JsonNode node, String key) {
        JsonNode list = node.path(key);
        require(list.isMissingNode() || list.isArray(), key, list, "a list");
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (JsonNode word : list) {
            require(word.isTextual(), key, word, "a list of texts");
            words.add(word.asText());
        }
        return words.build();
    }

    /** What was seen and expected are written out only where they are needed: the text of a node is not cheap. */
    static void require(boolean ok, String key, Object seen, Object expected) {
        if (!ok) {
            throw refusal(key, seen, expected);
        }
    }

    static IllegalArgumentException refusal(String key, Object seen, Object expected) {
        return new IllegalArgumentException("%s: '%s' (expected %s)".formatted(key, seen, expected));
    }
}
