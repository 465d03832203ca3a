package vn.sinhke.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in one line why a JSON text was refused: the line or the JSON pointer, what was seen, and what was expected. A
 * text that stands where another text is expected is never repeated: it may be somebody's name or number.
 */
public final class JsonRefusal {

    private static final Pattern NOT_SET = Pattern.compile("required attributes are not set \\[([^\\]]*)]");
    private static final Pattern CREATOR = Pattern.compile("creator property '([^']*)'");
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']*)'");
    private static final int MOST_SHOWN = 40;

    private JsonRefusal() {}

    /**
     * Returns why.
     *
     * @param problem what the reader threw
     * @param base JSON pointer of what was read, one step deep; empty for the whole text
     * @param text the whole text
     */
    public static String of(JsonProcessingException problem, String base, String text) {
        if (!(problem instanceof JsonMappingException mapping)) {
            return syntax(problem);
        }
        if (mapping.getCause() instanceof JsonProcessingException cause && !(cause instanceof JsonMappingException)) {
            return syntax(cause);
        }
        String pointer = pointer(mapping, base);
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            return refusal(
                    pointer,
                    "unknown key '" + shortened(unknown.getPropertyName()) + "'",
                    unknown.getKnownPropertyIds() == null ? "no such key" : "one of " + unknown.getKnownPropertyIds());
        }
        Matcher notSet = NOT_SET.matcher(mapping.getOriginalMessage());
        if (notSet.find()) {
            return refusal(pointer, "no '" + notSet.group(1) + "'", "a value for it");
        }
        Matcher creator = CREATOR.matcher(mapping.getOriginalMessage());
        if (creator.find()) {
            return refusal(pointer, "no '" + creator.group(1) + "'", "a value for it");
        }
        if (mapping.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null) {
            return pointer + ": " + firstLine(refused.getMessage());
        }
        Class<?> expected = mapping instanceof MismatchedInputException mismatched ? mismatched.getTargetType() : null;
        return refusal(pointer, seen(text, pointer, expected), expected(expected));
    }

    private static String syntax(JsonProcessingException problem) {
        Matcher twice = DUPLICATE.matcher(problem.getOriginalMessage());
        JsonLocation place = problem.getLocation();
        String where = place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr();
        return twice.find()
                ? refusal(where, "key '" + shortened(twice.group(1)) + "' twice", "every key once")
                : refusal(where, "no JSON from here on", "one JSON value");
    }

    private static String refusal(String where, String seen, String expected) {
        return (where.isEmpty() ? "" : where + ": ") + seen + " (expected " + expected + ")";
    }

    /**
     * Where it happened, as a JSON pointer. The reader says the keys on the way but not every place in a list; the
     * parser, which stands where it stopped, knows those.
     */
    private static String pointer(JsonMappingException problem, String base) {
        List<String> steps = new ArrayList<>();
        for (JsonMappingException.Reference step : problem.getPath()) {
            steps.add(step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName());
        }
        if (problem instanceof UnrecognizedPropertyException || says(CREATOR, problem)) {
            steps.remove(steps.size() - 1);
        }
        StringBuilder pointer = new StringBuilder(base);
        JsonPointer stood = stood(problem).tail() == null ? JsonPointer.empty() : behind(stood(problem), base);
        for (String step : steps) {
            if (stood.getMatchingProperty() == null
                    || !stood.getMatchingProperty().equals(step)) {
                stood = append(pointer, stood);
            }
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
            stood = stood.tail() == null || !stood.getMatchingProperty().equals(step)
                    ? JsonPointer.empty()
                    : stood.tail();
        }
        append(pointer, stood);
        return pointer.toString();
    }

    /** Adds the place in a list, if the parser stood in one there; returns what comes behind it. */
    private static JsonPointer append(StringBuilder pointer, JsonPointer stood) {
        if (stood.tail() == null || stood.getMatchingIndex() < 0) {
            return stood;
        }
        pointer.append('/').append(stood.getMatchingIndex());
        return stood.tail();
    }

    private static JsonPointer behind(JsonPointer stood, String base) {
        return base.isEmpty() ? stood : stood.tail();
    }

    private static JsonPointer stood(JsonMappingException problem) {
        return problem.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer()
                : JsonPointer.empty();
    }

    private static boolean says(Pattern pattern, JsonMappingException problem) {
        return pattern.matcher(problem.getOriginalMessage()).find();
    }

    private static String seen(String text, String pointer, Class<?> expected) {
        JsonNode node;
        try {
            node = Json.mapper().readTree(text).at(pointer);
        } catch (JsonProcessingException e) {
            return "another value";
        }
        String kind = switch (node.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> node.asText();
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NULL -> "null";
            default -> "nothing";
        };
        boolean shown = node.isValueNode() && !node.isNull() && !node.isBoolean() && expected != String.class;
        return shown ? "'" + shortened(node.asText()) + "'" : kind;
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(word -> Json.mapper().valueToTree(word).asText())
                    .collect(Collectors.joining(", ", "one of [", "]"));
        }
        if (type == LocalDate.class) {
            return "a day like 2026-12-31";
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (type == String.class) {
            return "a text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        // What is made of one part, such as an amount of money, is written as that part.
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class) && method.getParameterCount() == 1)
                .findFirst()
                .map(method -> expected(method.getParameterTypes()[0]))
                .orElseGet(() -> type.isRecord() && type.getRecordComponents().length == 1
                        ? expected(type.getRecordComponents()[0].getType())
                        : "an object");
    }

    private static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
