package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.Seed;
import vn.sinhke.appraisal.Subject;
import vn.sinhke.json.Json;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;

/** Whatever can be said of a subject keeps to the schema of its kind. */
@Domain(DomainArbitraries.class)
class SchemaPropertyTest {

    private static final JsonSchema DOSSIER = Schemas.of("dossier");
    private static final JsonSchema NOMINATIONS = Schemas.of("nominations");

    @Property(seed = Seed.FIXED, tries = 100)
    void everyDossierKeepsToItsSchemaAndComesBackFromAFile(@ForAll Dossier dossier) {
        assertKeeps(dossier, "dossier", DOSSIER);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void everyListOfNominationsKeepsToItsSchemaAndComesBackFromAFile(@ForAll NominationList list) {
        assertKeeps(list, "nominations", NOMINATIONS);
    }

    private static void assertKeeps(Object value, String key, JsonSchema schema) {
        ObjectNode tree = Json.mapper().valueToTree(value);

        assertThat(schema.validate(tree)).isEmpty();
        assertThat(Subject.read("{\"" + key + "\":" + Json.canonical(value) + "}")
                        .value())
                .isEqualTo(value);
        assertThat(schema.validate(tree.put("noSuchKey", 1))).isNotEmpty();
    }
}
