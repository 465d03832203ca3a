package vn.sinhke.excel.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Keeps the keys and words of a descriptor that do not exist, and goes on, so that all of them are told at once. */
final class UnknownKeys extends DeserializationProblemHandler {

    private final String name;
    private final List<FormProblem> problems = new ArrayList<>();

    UnknownKeys(String name) {
        this.name = name;
    }

    ImmutableList<FormProblem> problems() {
        return ImmutableList.copyOf(problems);
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String property)
            throws IOException {
        Class<?> type = beanOrClass instanceof Class<?> c ? c : beanOrClass.getClass();
        Collection<Object> known = deserializer == null ? null : deserializer.getKnownPropertyNames();
        problems.add(new FormProblem(
                place(parser, property),
                "key \"" + property + "\"",
                "a key of a " + type.getSimpleName().toLowerCase(Locale.ROOT)
                        + (known == null ? "" : ": " + new TreeSet<>(known))));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) {
        if (!target.isEnum()) {
            return NOT_HANDLED;
        }
        problems.add(new FormProblem(
                place(context.getParser()),
                "\"" + value + "\"",
                "one of " + Arrays.toString(target.getEnumConstants())));
        return null;
    }

    /** Where a key stands; one that was put aside until its object was made has itself for a parent and is said once. */
    private String place(JsonParser parser, String key) {
        String twice = "/" + key + "/" + key;
        String place = place(parser);
        return place.endsWith(twice) ? place.substring(0, place.length() - key.length() - 1) : place;
    }

    private String place(JsonParser parser) {
        return name + "#"
                + parser.getParsingContext().pathAsPointer().toString().substring(1);
    }
}
