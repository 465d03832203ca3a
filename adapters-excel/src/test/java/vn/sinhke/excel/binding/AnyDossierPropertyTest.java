package vn.sinhke.excel.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sinhke.Seed;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.excel.NominationWorkbook;
import vn.sinhke.json.Json;
import vn.sinhke.kit.DossierArbitraries;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;
import vn.sinhke.text.Folding;

/**
 * Whatever a dossier or list holds has its cell: written and read it is equal. What no cell can hold is taken out first:
 * texts that differ in spaces only, amounts beyond fifteen digits, and shares that are no decimal number.
 */
class AnyDossierPropertyTest {

    private static final long MOST = 999_999_999_999_999L;

    @Provide
    Arbitrary<Dossier> dossiers() {
        return new DossierArbitraries().dossiers().map(dossier -> writable(dossier, Dossier.class));
    }

    @Provide
    Arbitrary<NominationList> lists() {
        return new DossierArbitraries().nominationLists().map(list -> writable(list, NominationList.class));
    }

    private static <T> T writable(T value, Class<T> type) {
        ObjectNode tree = Json.mapper().valueToTree(value);
        tidy(tree);
        try {
            return Json.mapper().treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void tidy(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> part : ImmutableList.copyOf(object.properties())) {
                JsonNode value = part.getValue();
                if (part.getKey().equals("rotation")) {
                    object.put("rotation", share(value.asText()));
                } else if (value.isTextual() && text(value).isEmpty()) {
                    object.remove(part.getKey());
                } else if (value.isTextual()) {
                    object.put(part.getKey(), text(value));
                } else if (value.isIntegralNumber()
                        && Math.abs(value.longValue() % MOST) != Math.abs(value.longValue())) {
                    object.put(part.getKey(), value.longValue() % MOST);
                } else {
                    tidy(value);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (array.get(i).isTextual() && text(array.get(i)).isEmpty()) {
                    array.remove(i);
                } else if (array.get(i).isTextual()) {
                    array.set(i, text(array.get(i)));
                } else {
                    tidy(array.get(i));
                }
            }
        }
    }

    /** A share that a cell holds: a decimal number of fifteen digits; what is none is written as one. */
    private static String share(String text) {
        boolean held = text.matches("[0-9]{1,9}(\\.[0-9]{1,6})?");
        return held ? text : "12.25";
    }

    private static String text(JsonNode node) {
        return Folding.tidy(node.asText());
    }

    @Property(seed = Seed.FIXED, tries = 150)
    void aDossierWrittenAndReadIsEqual(@ForAll("dossiers") Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierWorkbook.write(dossier, out);

        assertThat(DossierWorkbook.read(out.toByteArray()).value()).hasValue(dossier);
    }

    @Property(seed = Seed.FIXED, tries = 150)
    void aNominationListWrittenAndReadIsEqual(@ForAll("lists") NominationList list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NominationWorkbook.write(list, out);

        assertThat(NominationWorkbook.read(out.toByteArray()).value()).hasValue(list);
    }
}
