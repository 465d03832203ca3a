package vn.sinhke.excel.binding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Steps through a tree of JSON, making what is not there yet. */
final class Tree {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Tree() {}

    /** The object at the end of some steps. */
    static ObjectNode object(ObjectNode root, List<String> steps) {
        ObjectNode node = root;
        for (String step : steps) {
            node = node.get(step) instanceof ObjectNode there ? there : node.putObject(step);
        }
        return node;
    }

    /** The list at the end of some steps. */
    static ArrayNode list(ObjectNode root, List<String> steps) {
        ObjectNode parent = object(root, steps.subList(0, steps.size() - 1));
        String last = steps.get(steps.size() - 1);
        return parent.get(last) instanceof ArrayNode there ? there : parent.putArray(last);
    }

    static void put(ObjectNode root, List<String> steps, JsonNode value) {
        object(root, steps.subList(0, steps.size() - 1)).set(steps.get(steps.size() - 1), value);
    }

    /** What is at the end of some steps; a missing node if there is nothing. */
    static JsonNode find(JsonNode root, List<String> steps) {
        JsonNode node = root;
        for (String step : steps) {
            node = node.path(step);
        }
        return node.isNull() ? MissingNode.getInstance() : node;
    }
}
