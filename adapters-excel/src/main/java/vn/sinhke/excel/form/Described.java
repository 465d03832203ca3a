package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A value of a descriptor and where it stands; one of another kind than is asked for is a problem. */
final class Described {

    private final Problems problems;
    private final String at;
    private final Object value;

    Described(Problems problems, String at, Object value) {
        this.problems = problems;
        this.at = at;
        this.value = value;
    }

    /** Says that it is wrong. */
    void wrong(String seen, String expected) {
        problems.broken(at, seen, expected);
    }

    private void wrong(String expected) {
        wrong(shown(value), expected);
    }

    private static String shown(Object value) {
        return value instanceof Map
                ? "an object"
                : value instanceof List ? "a list" : value instanceof String ? "\"" + value + "\"" : value.toString();
    }

    /** Its text; empty for one of another kind. */
    Optional<String> text() {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        wrong("a text");
        return Optional.empty();
    }

    /** Whether it says true. */
    Optional<Boolean> flag() {
        if (value instanceof Boolean flag) {
            return Optional.of(flag);
        }
        wrong("true or false");
        return Optional.empty();
    }

    /** Its whole number. */
    int whole() {
        if (value instanceof java.math.BigInteger number && number.bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        wrong("a whole number");
        return 0;
    }

    /** What is made of the object. */
    <T> Optional<T> object(Function<DescribedObject, T> of) {
        if (value instanceof Map<?, ?> map) {
            return Optional.of(of.apply(new DescribedObject(problems, at, map)));
        }
        wrong(at.isEmpty() ? "a descriptor of a form" : "an object");
        return Optional.empty();
    }

    /** What is made of each of a list. */
    <T> ImmutableList<T> list(Function<Described, Optional<T>> of) {
        if (!(value instanceof List<?> list)) {
            wrong("a list");
            return ImmutableList.of();
        }
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            of.apply(new Described(problems, at + "/" + i, list.get(i))).ifPresent(all::add);
        }
        return all.build();
    }

    /** A list of texts. */
    ImmutableList<String> texts() {
        return list(Described::text);
    }

    /** What is made of each value of an object, by its key. */
    <T> ImmutableMap<String, T> byKey(Function<Described, T> of) {
        if (!(value instanceof Map<?, ?> map)) {
            wrong("an object");
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, T> all = ImmutableMap.builder();
        map.forEach((key, one) -> {
            T made = of.apply(new Described(problems, (at.isEmpty() ? "" : at + "/") + key, one));
            if (made != null) {
                all.put((String) key, made);
            }
        });
        return all.buildOrThrow();
    }
}
