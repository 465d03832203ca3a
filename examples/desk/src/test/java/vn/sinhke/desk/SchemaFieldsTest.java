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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.appraisal.SubjectKind;
import vn.sinhke.beneficiary.SupportReceived;
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

    @Test
    void theSchemaOfSupportsSaysWhatASupportSays() throws Exception {
        compare(
                Json.mapper().getTypeFactory().constructCollectionType(List.class, SupportReceived.class),
                Json.mapper().readTree(Run.of("schema", "supports").out()),
                "supports");
    }

    private static void compare(JavaType type, JsonNode schema, String place) {
        if (type.isReferenceType()) {
            compare(type.getReferencedType(), schema, place);
        } else if (type.isMapLikeType()) {
            compare(
                    type.getContentType(),
                    schema.get("patternProperties").elements().next(),
                    place + "/*");
        } else if (type.isCollectionLikeType()) {
            assertThat(schema.path("type").asText()).as(place).isEqualTo("array");
            compare(type.getContentType(), schema.get("items"), place + "/0");
        } else if (type.isEnumType()) {
            assertThat(texts(schema.path("enum"))).as(place).containsExactlyInAnyOrderElementsOf(words(type));
        } else if (type.getRawClass().isAnnotationPresent(JsonDeserialize.class)) {
            ImmutableList<BeanPropertyDefinition> keys = keys(type);
            assertThat(Streams.stream(schema.path("properties").fieldNames()))
                    .as(place)
                    .containsExactlyInAnyOrderElementsOf(
                            keys.stream().map(BeanPropertyDefinition::getName).toList());
            keys.forEach(key -> compare(
                    key.getAccessor().getType(),
                    schema.get("properties").get(key.getName()),
                    place + "/" + key.getName()));
        }
    }

    private static ImmutableList<BeanPropertyDefinition> keys(JavaType type) {
        Class<?> written =
                type.getRawClass().getAnnotation(JsonDeserialize.class).as();
        return Json.mapper()
                .getSerializationConfig()
                .introspect(Json.mapper().constructType(written))
                .findProperties()
                .stream()
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
