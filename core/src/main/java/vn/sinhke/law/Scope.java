package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The cases to which a value of the law applies, or the case somebody asks about: one word for each dimension that
 * matters. A value applies to a case if the case has the value's word in every dimension that the value names.
 *
 * @param words the word in each dimension
 */
public record Scope(@JsonValue ImmutableSortedMap<Dimension, String> words) {

    /** Every case. */
    public static final Scope EVERYWHERE = new Scope(ImmutableSortedMap.of());

    /** Returns the scope of these words. */
    @JsonCreator
    public static Scope of(Map<Dimension, String> words) {
        return sorted(new TreeMap<>(words));
    }

    /** Of words that are sorted already: Guava sorts others through a lambda, which is slow to link at a cold start. */
    private static Scope sorted(TreeMap<Dimension, String> words) {
        return new Scope(ImmutableSortedMap.copyOfSorted(words));
    }

    /** Returns the scope of one word. */
    public static Scope of(Dimension dimension, String word) {
        return new Scope(ImmutableSortedMap.of(dimension, word));
    }

    /** Returns this scope with one more word, or with another word in that dimension. */
    public Scope with(Dimension dimension, String word) {
        TreeMap<Dimension, String> more = new TreeMap<>(words);
        more.put(dimension, word);
        return sorted(more);
    }

    /** Returns this scope with the word, if there is one. */
    public Scope with(Dimension dimension, Optional<String> word) {
        return word.isPresent() ? with(dimension, word.get()) : this;
    }

    /** Returns this scope without that dimension. */
    public Scope without(Dimension dimension) {
        TreeMap<Dimension, String> rest = new TreeMap<>(words);
        rest.remove(dimension);
        return sorted(rest);
    }

    /** The word in that dimension. */
    public Optional<String> word(Dimension dimension) {
        return Optional.ofNullable(words.get(dimension));
    }

    /** Whether a value of this scope applies to the case. */
    public boolean covers(Scope asked) {
        for (Map.Entry<Dimension, String> word : words.entrySet()) {
            if (!word.getValue().equals(asked.words.get(word.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether some case is covered by both. */
    public boolean meets(Scope other) {
        for (Map.Entry<Dimension, String> word : words.entrySet()) {
            String there = other.words.get(word.getKey());
            if (there != null && !there.equals(word.getValue())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return words.entrySet().stream()
                .map(e -> e.getKey().word() + "=" + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
