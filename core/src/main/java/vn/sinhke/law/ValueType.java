package vn.sinhke.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.MonthDay;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

/**
 * What kind of value a parameter has, and how its JSON is read.
 *
 * @param <T> the Java type of the value
 */
public final class ValueType<T> {

    /** A share in percent; JSON number. */
    public static final ValueType<Percentage> PERCENTAGE = new ValueType<>("percentage", Percentage.class);

    /** Whole đồng; JSON whole number. */
    public static final ValueType<Vnd> VND = new ValueType<>("vnd", Vnd.class);

    /** A whole number, its unit in the parameter's name; JSON whole number. */
    public static final ValueType<Integer> COUNT = new ValueType<>("count", Integer.class);

    /** Words in the order of the act; JSON array of strings. */
    public static final ValueType<ImmutableSet<String>> WORDS = new ValueType<>("words", ImmutableSet.class);

    /** Something the law asks for, with no value of its own; JSON {@code true}. */
    public static final ValueType<Boolean> REQUIREMENT = new ValueType<>("requirement", Boolean.class);

    /** One day; JSON {@code "yyyy-MM-dd"}. */
    public static final ValueType<LocalDate> DAY = new ValueType<>("day", LocalDate.class);

    /** Several days; JSON array of {@code "yyyy-MM-dd"}. */
    public static final ValueType<ImmutableSortedSet<LocalDate>> DAYS =
            new ValueType<>("days", ImmutableSortedSet.class);

    /** A day of every year; JSON {@code "MM-dd"}. */
    public static final ValueType<MonthDay> MONTH_DAY = new ValueType<>("month-day", MonthDay.class);

    private static final ImmutableMap<String, ValueType<?>> ALL = ImmutableMap.<String, ValueType<?>>builder()
            .put(PERCENTAGE.name, PERCENTAGE)
            .put(VND.name, VND)
            .put(COUNT.name, COUNT)
            .put(WORDS.name, WORDS)
            .put(REQUIREMENT.name, REQUIREMENT)
            .put(DAY.name, DAY)
            .put(DAYS.name, DAYS)
            .put(MONTH_DAY.name, MONTH_DAY)
            .buildOrThrow();

    private final String name;
    private final Class<?> rawType;

    private ValueType(String name, Class<?> rawType) {
        this.name = name;
        this.rawType = rawType;
    }

    /** Every kind of value, by its word in law data. */
    public static ImmutableMap<String, ValueType<?>> all() {
        return ALL;
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
    @SuppressWarnings("unchecked") // the raw type goes with the name
    T read(JsonNode node) {
        return (T) readRaw(node);
    }

    private Object readRaw(JsonNode node) {
        switch (name) {
            case "percentage" -> {
                expect(node.isNumber(), node, "a number of percent");
                return Percentage.of(node.decimalValue());
            }
            case "vnd" -> {
                expect(node.isIntegralNumber() && node.canConvertToLong(), node, "a whole number of đồng");
                return Vnd.of(node.longValue());
            }
            case "count" -> {
                expect(node.isIntegralNumber() && node.canConvertToInt(), node, "a whole number");
                return node.intValue();
            }
            case "words" -> {
                expect(node.isArray() && !node.isEmpty(), node, "a list of words");
                ImmutableSet.Builder<String> words = ImmutableSet.builder();
                for (JsonNode word : node) {
                    expect(word.isTextual(), word, "a word");
                    words.add(word.textValue().intern()); // the same text as the name of a constant, quick to compare
                }
                return words.build();
            }
            case "requirement" -> {
                expect(node.isBoolean() && node.booleanValue(), node, "true");
                return true;
            }
            case "day" -> {
                return day(node);
            }
            case "days" -> {
                expect(node.isArray(), node, "a list of days");
                ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
                for (JsonNode day : node) {
                    days.add(day(day));
                }
                return days.build();
            }
            case "month-day" -> {
                expect(node.isTextual(), node, "a day of the year like 06-01");
                return LawDays.monthDay(node.textValue());
            }
            default -> throw new AssertionError(name);
        }
    }

    private static LocalDate day(JsonNode node) {
        expect(node.isTextual(), node, "a day like 2026-12-31");
        return LawDays.day(node.textValue());
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
        if (left instanceof LocalDate a && right instanceof LocalDate b) {
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
}
