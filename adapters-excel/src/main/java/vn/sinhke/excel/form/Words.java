package vn.sinhke.excel.form;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.text.Folding;

/**
 * The words that a cell may hold for the values of one kind: the word that the form shows first, then other spellings.
 * Read folded, so that accents and case make no difference; what is none of them is refused, never guessed.
 */
public final class Words {

    private final ImmutableMap<String, ImmutableList<String>> spellings;
    private final ImmutableMap<String, String> byFolded;

    private Words(ImmutableMap<String, ImmutableList<String>> spellings) {
        this.spellings = spellings;
        Map<String, String> folded = new HashMap<>();
        spellings.forEach((value, words) -> {
            folded.putIfAbsent(key(value), value);
            words.forEach(word -> {
                String other = folded.put(key(word), value);
                if (other != null && !other.equals(value)) {
                    throw new IllegalArgumentException(
                            "The word \"" + word + "\" means both " + other + " and " + value);
                }
            });
        });
        this.byFolded = ImmutableMap.copyOf(folded);
    }

    /**
     * The words of some values.
     *
     * @throws IllegalArgumentException if a word, folded, means two values
     */
    public static Words of(Map<String, ImmutableList<String>> spellings) {
        return new Words(ImmutableMap.copyOf(spellings));
    }

    /** The spellings of each value, the one that is shown first. */
    @JsonValue
    public ImmutableMap<String, ImmutableList<String>> spellings() {
        return spellings;
    }

    /** The value that the text means; empty if it is none of the words. */
    public Optional<String> parse(String text) {
        return Optional.ofNullable(byFolded.get(key(text)));
    }

    /**
     * The word that the form shows for the value.
     *
     * @throws IllegalArgumentException if it has no such value
     */
    public String show(String value) {
        ImmutableList<String> words = spellings.get(value);
        if (words == null) {
            throw new IllegalArgumentException("No word for " + value + "; there are " + spellings.keySet());
        }
        return words.isEmpty() ? value : words.get(0);
    }

    /** The words that the form offers, one for each value. */
    public ImmutableList<String> offered() {
        return spellings.keySet().stream().map(this::show).collect(ImmutableList.toImmutableList());
    }

    private static String key(String text) {
        String folded = Folding.fold(text);
        return folded.isEmpty() ? text.strip() : folded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words that && that.spellings.equals(spellings);
    }

    @Override
    public int hashCode() {
        return spellings.hashCode();
    }

    @Override
    public String toString() {
        return spellings.toString();
    }
}
