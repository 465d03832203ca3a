package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** An object of a descriptor: what it says under each key, and nothing where it says nothing or {@code null}. */
final class DescribedObject {

    private final Problems problems;
    private final String at;
    private final Map<?, ?> said;

    DescribedObject(Problems problems, String at, Map<?, ?> said) {
        this.problems = problems;
        this.at = at;
        this.said = said;
    }

    /** Says which of its keys do not exist. */
    void keys(String kind, List<String> known) {
        for (Object key : said.keySet()) {
            if (!known.contains(key)) {
                problems.add(
                        at(key.toString()), "key \"" + key + "\"", "a key of a " + kind + ": " + new TreeSet<>(known));
            }
        }
    }

    private String at(String key) {
        return at.isEmpty() ? key : at + "/" + key;
    }

    boolean has(String key) {
        Object value = said.get(key);
        return value != null && value != JsonText.NULL;
    }

    private Optional<Described> find(String key) {
        return has(key) ? Optional.of(new Described(problems, at(key), said.get(key))) : Optional.empty();
    }

    /** The text under the key; null if there is none. */
    String text(String key) {
        return said(key).orElse(null);
    }

    Optional<String> said(String key) {
        return find(key).flatMap(Described::text);
    }

    boolean flag(String key) {
        return saidFlag(key).orElse(false);
    }

    Optional<Boolean> saidFlag(String key) {
        return find(key).flatMap(Described::flag);
    }

    int whole(String key) {
        return find(key).map(Described::whole).orElse(0);
    }

    ImmutableList<String> texts(String key) {
        return find(key).map(Described::texts).orElse(ImmutableList.of());
    }

    ImmutableMap<String, String> textsByKey(String key) {
        return byKey(key, Described::text);
    }

    <T> Optional<T> object(String key, Function<DescribedObject, T> of) {
        return find(key).flatMap(one -> one.object(of));
    }

    <T> ImmutableList<T> objects(String key, Function<DescribedObject, T> of) {
        return find(key).map(list -> list.list(one -> one.object(of))).orElse(ImmutableList.of());
    }

    <T> ImmutableList<T> lists(String key, Function<Described, T> of) {
        return find(key)
                .map(list -> list.list(one -> Optional.of(of.apply(one))))
                .orElse(ImmutableList.of());
    }

    <T> ImmutableMap<String, T> byKey(String key, Function<Described, Optional<T>> of) {
        return find(key)
                .map(one -> one.byKey(value -> of.apply(value).orElse(null)))
                .orElse(ImmutableMap.of());
    }

    /** The word under the key, one of an enum's names; null if there is none, or another. */
    <E extends Enum<E>> E word(String key, Class<E> words) {
        return word(key, words, Enum::name);
    }

    /** The same by what the words are called. */
    <E extends Enum<E>> E word(String key, Class<E> words, Function<E, String> called) {
        String text = text(key);
        for (E word : words.getEnumConstants()) {
            if (called.apply(word).equals(text)) {
                return word;
            }
        }
        if (text != null) {
            problems.add(
                    at(key),
                    "\"" + text + "\"",
                    "one of "
                            + Arrays.stream(words.getEnumConstants())
                                    .map(called)
                                    .toList());
        }
        return null;
    }
}
