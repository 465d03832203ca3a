package vn.sinhke.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

/**
 * What kind of value a parameter has, and how its JSON is read.
 *
 * @param <T> the Java type of the value
 */
public final class ValueType<T> {

    /** A share in percent; JSON number. */
    public static final ValueType<Percentage> PERCENTAGE = new ValueType<>("percentage", Percentage.class, node -> {
        expect(node.isNumber(), node, "a number of percent");
        return Percentage.of(node.decimalValue());
    });

    /** Whole đồng; JSON whole number. */
    public static final ValueType<Vnd> VND = new ValueType<>("vnd", Vnd.class, node -> {
        expect(node.isIntegralNumber() && node.canConvertToLong(), node, "a whole number of đồng");
        return Vnd.of(node.longValue());
    });

    /** A whole number, its unit in the parameter's name; JSON whole number. */
    public static final ValueType<Integer> COUNT = new ValueType<>("count", Integer.class, node -> {
        expect(node.isIntegralNumber() && node.canConvertToInt(), node, "a whole number");
        return node.intValue();
    });

    /** Words in the order of the act; JSON array of strings. */
    public static final ValueType<ImmutableSet<String>> WORDS = new ValueType<>("words", ImmutableSet.class, node -> {
        expect(node.isArray() && !node.isEmpty(), node, "a list of words");
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        node.forEach(word -> {
            expect(word.isTextual(), word, "a word");
            words.add(word.textValue());
        });
        return words.build();
    });

    /** Something the law asks for, with no value of its own; JSON {@code true}. */
    public static final ValueType<Boolean> REQUIREMENT = new ValueType<>("requirement", Boolean.class, node -> {
        expect(node.isBoolean() && node.booleanValue(), node, "true");
        return true;
    });

    private final String name;
    private final Class<?> rawType;
    private final Reader<T> reader;

    private ValueType(String name, Class<?> rawType, Reader<T> reader) {
        this.name = name;
        this.rawType = rawType;
        this.reader = reader;
    }

    /** The word used in law data. */
    public String name() {
        return name;
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the JSON is of another form; says what was seen and expected
     */
    T read(JsonNode node) {
        return reader.read(node);
    }

    /** Returns the value as a comparable amount, for checking which way an overlay moves it. */
    static <T> int compare(T left, T right) {
        if (left instanceof Percentage a && right instanceof Percentage b) {
            return a.compareTo(b);
        }
        if (left instanceof Vnd a && right instanceof Vnd b) {
            return a.compareTo(b);
        }
        if (left instanceof Integer a && right instanceof Integer b) {
            return a.compareTo(b);
        }
        throw new IllegalArgumentException("Values without an order: '" + left + "' and '" + right + "'");
    }

    private static void expect(boolean ok, JsonNode node, String expected) {
        if (!ok) {
            throw new IllegalArgumentException("Not such a value: '" + node + "' (expected " + expected + ")");
        }
    }

    @Override
    public String toString() {
        return name + ":" + rawType.getSimpleName();
    }

    private interface Reader<T> {
        T read(JsonNode node);
    }
}
