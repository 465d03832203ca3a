package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.appraisal.SubjectKind;
import vn.sinhke.json.Json;

/** A schema has every key and every word that its type has, at every depth, and no other. */
class SchemaFieldsTest {

    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void aSchemaSaysWhatItsTypeSays(SubjectKind kind) throws Exception {
        compare(
                Json.mapper().constructType(kind.type()),
                Json.mapper().readTree(Run.of("schema", kind.word()).out()),
                kind.word());
    }

    @ParameterizedTest
    @CsvSource({
        "supports, vn.sinhke.beneficiary.SupportReceived",
        "households, vn.sinhke.review.ReviewedHousehold",
        "review-changes, vn.sinhke.review.summary.RecordedChange"
    })
    void theSchemaOfAListSaysWhatItsEntriesSay(String name, Class<?> entry) throws Exception {
        compare(
                Json.mapper().getTypeFactory().constructCollectionType(List.class, entry),
                Json.mapper().readTree(Run.of("schema", name).out()),
                name);
    }

    @ParameterizedTest
    @CsvSource({
        "review-scope, vn.sinhke.review.summary.ReviewScope",
        "review, vn.sinhke.document.ReviewDocument",
        "duplicates, vn.sinhke.document.DuplicatesDocument"
    })
    void theSchemaOfAnObjectSaysWhatItsTypeSays(String name, Class<?> type) throws Exception {
        compare(
                Json.mapper().constructType(type),
                Json.mapper().readTree(Run.of("schema", name).out()),
                name);
    }

    private static void compare(JavaType type, JsonNode root, String place) {
        compare(type, root, root, place);
    }

    private static void compare(JavaType type, JsonNode referring, JsonNode root, String place) {
        JsonNode schema =
                referring.has("$ref") ? root.at(referring.get("$ref").asText().substring(1)) : referring;
        if (type.isReferenceType()) {
            compare(type.getReferencedType(), schema, root, place);
        } else if (type.isMapLikeType()) {
            compare(
                    type.getContentType(),
                    schema.get("patternProperties").elements().next(),
                    root,
                    place + "/*");
        } else if (type.isCollectionLikeType()) {
            assertThat(schema.path("type").asText()).as(place).isEqualTo("array");
            compare(type.getContentType(), schema.get("items"), root, place + "/0");
        } else if (type.isEnumType()) {
            assertThat(texts(schema.path("enum"))).as(place).containsExactlyInAnyOrderElementsOf(words(type));
        } else if (type.getRawClass().isAnnotationPresent(JsonDeserialize.class)) {
            Class<?> written =
                    type.getRawClass().getAnnotation(JsonDeserialize.class).as();
            compareKeys(Json.mapper().constructType(written), schema, root, place);
        } else if (type.getRawClass().isRecord() && schema.path("type").asText().equals("object")) {
            compareKeys(type, schema, root, place);
        }
    }

    private static void compareKeys(JavaType type, JsonNode schema, JsonNode root, String place) {
        ImmutableList<BeanPropertyDefinition> keys = keys(type);
        assertThat(Streams.stream(schema.path("properties").fieldNames()))
                .as(place)
                .containsExactlyInAnyOrderElementsOf(
                        keys.stream().map(BeanPropertyDefinition::getName).toList());
        keys.forEach(key -> compare(
                key.getAccessor().getType(),
                schema.get("properties").get(key.getName()),
                root,
                place + "/" + key.getName()));
    }

    private static ImmutableList<BeanPropertyDefinition> keys(JavaType type) {
        return Json.mapper().getSerializationConfig().introspect(type).findProperties().stream()
                .filter(BeanPropertyDefinition::couldSerialize)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> words(JavaType type) {
        return Arrays.stream(type.getRawClass().getEnumConstants())
                .map(one -> Json.mapper().valueToTree(one).asText())
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> texts(JsonNode list) {
        return Streams.stream(list.elements()).map(JsonNode::asText);
    }
}
