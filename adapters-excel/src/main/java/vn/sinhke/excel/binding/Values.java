package vn.sinhke.excel.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.json.Json;
import vn.sinhke.money.Vnd;

/** Makes JSON of the values of cells, and values of cells of JSON. */
final class Values {

    private Values() {}

    /** The JSON of a value; empty if the type does not take it. */
    static Optional<JsonNode> json(Object value, Type type) {
        Class<?> raw = SubjectType.raw(type);
        JsonNode node;
        if (value instanceof Vnd amount) {
            node = Tree.NODES.numberNode(amount.dong());
        } else if (value instanceof Long number) {
            node = Tree.NODES.numberNode(number);
        } else if (value instanceof BigDecimal number) {
            node = Tree.NODES.numberNode(number);
        } else if (value instanceof Boolean truth) {
            node = Tree.NODES.booleanNode(truth);
        } else if (value instanceof Year year) {
            node = Tree.NODES.numberNode(year.getValue());
        } else if (raw == Boolean.class || raw == boolean.class) {
            node = Tree.NODES.booleanNode(value.equals("true"));
        } else if (Number.class.isAssignableFrom(raw) && value instanceof String text) {
            node = Tree.NODES.numberNode(Long.parseLong(text));
        } else {
            node = Tree.NODES.textNode(value.toString());
        }
        if (raw == Object.class || (raw == String.class && node.isTextual())) {
            return Optional.of(node);
        }
        if (raw == Vnd.class || raw == LocalDate.class || raw == Long.class || raw == BigDecimal.class) {
            return Optional.of(node);
        }
        return accepted(node, type)
                .or(() -> accepted(Tree.NODES.textNode(node.asText().replaceAll("[–—]", "-")), type));
    }

    private static Optional<JsonNode> accepted(JsonNode node, Type type) {
        try {
            Json.mapper().readerFor(Json.mapper().constructType(type)).readValue(node);
            return Optional.of(node);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A tree in memory was not read", e);
        }
    }

    /** The value of a cell for JSON; null for an empty cell. */
    static Object cell(JsonNode node, Column column, Form form) {
        if (column.kind() == CellKind.WORD) {
            String key = node.isMissingNode() ? "" : node.asText();
            boolean said = form.words(column).orElseThrow().spellings().containsKey(key);
            if (!said && !key.isEmpty()) {
                throw new IllegalArgumentException("Form " + form.key() + ", column " + column.id() + ": seen " + key
                        + ", expected one of its words");
            }
            return said ? key : null;
        }
        if (node.isMissingNode()) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT, LONG_TEXT, CODE, ORDINAL -> node.asText().isBlank() ? null : node.asText();
            case MONEY -> Vnd.of(node.decimalValue().toBigIntegerExact());
            case WHOLE -> node.longValue();
            case DECIMAL, PERCENT -> decimal(node, column, form);
            case DATE -> LocalDate.parse(node.asText());
            case YEAR_OR_DATE -> node.isInt() ? Year.of(node.intValue()) : LocalDate.parse(node.asText());
            case MARK -> node.asBoolean();
            case WORD -> throw new AssertionError("words are looked up above");
        };
    }

    private static BigDecimal decimal(JsonNode node, Column column, Form form) {
        if (node.isTextual() && node.asText().indexOf('/') >= 0) {
            throw new IllegalArgumentException("Form " + form.key() + ", column " + column.id() + ": seen "
                    + node.asText() + ", expected a share that is a decimal number");
        }
        return normal(node.isTextual() ? new BigDecimal(node.asText()) : node.decimalValue());
    }

    private static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
