package vn.sinhke.excel.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.sinhke.json.Json;

/**
 * Values that are each of their type and together make no subject, such as a unit of rounding of zero: what the subject
 * does not take is left out and said, as often as it helps.
 */
final class Pruning<T> {

    private static final int MOST = 20;

    private final Binding<T> binding;
    private final ObjectNode tree;
    private final SubjectPlaces places;
    private final SubjectProblems problems;

    Pruning(Binding<T> binding, ObjectNode tree, SubjectPlaces places, SubjectProblems problems) {
        this.binding = binding;
        this.tree = tree;
        this.places = places;
        this.problems = problems;
    }

    /** The subject without what it does not take; empty if it takes nothing. */
    Optional<T> convert() {
        for (int i = 0; i < MOST; i++) {
            try {
                return Optional.of(Json.mapper().treeToValue(tree, binding.type()));
            } catch (JsonMappingException e) {
                if (!prune(e.getPath())) {
                    return Optional.empty();
                }
            } catch (JsonProcessingException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean prune(List<JsonMappingException.Reference> references) {
        JsonNode node = tree;
        JsonNode parent = null;
        JsonMappingException.Reference last = null;
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            JsonNode next = reference.getFieldName() == null
                    ? node.path(reference.getIndex())
                    : node.path(reference.getFieldName());
            if (next.isMissingNode()) {
                break;
            }
            path.append(
                    reference.getFieldName() == null
                            ? "[" + reference.getIndex() + "]"
                            : (path.length() == 0 ? "" : "/") + reference.getFieldName());
            parent = node;
            last = reference;
            node = next;
        }
        if (last == null) {
            return false;
        }
        problems.add(
                "CEL-025",
                places.locator().find(path.toString()),
                path.toString(),
                node.isValueNode() ? node.asText() : "",
                "giá trị như trong biểu mẫu",
                path.toString());
        if (parent instanceof ObjectNode object) {
            object.remove(last.getFieldName());
            if (node.isObject()) {
                object.putObject(last.getFieldName());
                return node.size() > 0;
            }
            return true;
        }
        return parent instanceof ArrayNode array && array.remove(last.getIndex()) != null;
    }
}
