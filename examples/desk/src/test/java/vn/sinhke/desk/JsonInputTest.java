package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CaseFormat;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.document.Documents;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.json.Json;

/** JSON files of every kind: their schemas, how they are checked, how they are refused. */
class JsonInputTest {

    private static final String CASE = "data/cases/c01-quang-nam-hiep-duc.xlsx";

    @TempDir
    Path folder;

    static Stream<String> keys() {
        return Subjects.all().keySet().stream();
    }

    private static String schemaName(String key) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, key);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aSubjectThatSaysAllItCanKeepsToItsSchema(String key) {
        JsonSchema schema = Schemas.of(schemaName(key));
        ObjectNode tree = Json.mapper().valueToTree(Subjects.all().get(key));

        assertThat(schema.validate(tree)).isEmpty();
        // Every key may be absent but the code, and the project of a dossier; none may be of another name.
        for (Iterator<String> names = tree.deepCopy().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            ObjectNode without = tree.deepCopy();
            JsonNode value = without.remove(name);
            boolean required = name.equals("id") || (key.equals("dossier") && name.equals("project"));
            assertThat(schema.validate(without).isEmpty()).as(name).isNotEqualTo(required);
            without.set(name + "X", value);
            assertThat(schema.validate(without)).as(name).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKindIsCheckedAndReplayed(String key) throws IOException {
        Path file = write(
                key + ".json",
                "{\"" + key + "\": " + Json.canonical(Subjects.all().get(key)) + "}");

        Run json = Run.of("check", "--json", file.toString());
        JsonNode report = Json.mapper().readTree(json.out());
        assertThat(json.status()).isLessThan(2);
        assertThat(Schemas.of("report").validate(report)).isEmpty();
        assertThat(report.at("/subjects/0/subject").asText()).startsWith(schemaName(key) + ":");
        Run text = Run.of("check", file.toString());
        assertThat(text.out()).contains(key + ".json", "KẾT LUẬN: ");
        Path receipt = write("receipt.json", json.out());
        assertThat(Run.of("replay", receipt.toString(), file.toString()).status())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "dossier, Hồ sơ, Dossier",
        "nominations, Danh sách giới thiệu, List of nominated organizations",
        "implementation, Dự án đang thực hiện, Project carried out",
        "yearPlan, Kế hoạch năm, Year plan",
        "assessment, Kết quả rà soát hộ, Assessment of a household",
        "villageReview, Rà soát tại thôn, Review in a village",
        "reviewForms, Bộ biểu tổng hợp rà soát, Summary forms"
    })
    void theTextSaysFirstOfWhatKindItIs(String key, String vietnamese, String english) throws IOException {
        Object value = Subjects.all().get(key);
        String id = Json.mapper().valueToTree(value).get("id").asText();
        String file = write("a.json", "{\"" + key + "\": " + Json.canonical(value) + "}")
                .toString();

        assertThat(Run.of("check", file).out()).startsWith(vietnamese + " " + id + " · a.json · ");
        assertThat(Run.of("check", "--lang", "en", file).out()).startsWith(english + " " + id + " · a.json · ");
    }

    @Test
    void aDossierAsJsonIsJudgedAsItsWorkbook() throws IOException {
        Object dossier =
                DossierWorkbook.read(Files.readAllBytes(Path.of(CASE))).value().orElseThrow();
        Path file = write("c01.json", "{\"dossier\": " + Json.canonical(dossier) + "}");

        JsonNode asJson = Json.mapper()
                .readTree(Run.of("check", "--json", file.toString()).out());
        JsonNode asWorkbook =
                Json.mapper().readTree(Run.of("check", "--json", CASE).out());

        assertThat(asJson.get("receipt")).isEqualTo(asWorkbook.get("receipt"));
        assertThat(asJson.findValues("cell")).isEmpty();
    }

    @Test
    void onlyWorkbooksComeBackMarked() throws IOException {
        Path file = write("plan.json", "{\"yearPlan\": {\"id\": \"P\"}}");
        Path out = folder.resolve("out");

        assertThat(Run.of("check", "--annotate", out.toString(), file.toString(), CASE)
                        .status())
                .isEqualTo(1);
        try (Stream<Path> marked = Files.list(out)) {
            assertThat(marked.map(one -> one.getFileName().toString())).containsExactly("c01-quang-nam-hiep-duc.xlsx");
        }
    }

    @Test
    void everySchemaIsListedAndPrinted() {
        for (String name : Documents.SCHEMAS) {
            Run run = Run.of("schema", name);
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("\"title\"");
            assertThat(Run.of("schema", "--help").out().replaceAll("\\s+", " ")).contains(name);
        }
        assertThat(Run.of("schema", "x").err()).contains("'x' (expected one of dossier, nominations,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"yearPlan\": {\"id\": \"P\", \"yeer\": 1}}; a.json: /yearPlan: unknown key 'yeer' (expected one of [",
                "{\"yearPlan\": {\"id\": \"P\", \"year\": \"2024\"}}; a.json: /yearPlan/year: '2024' (expected a whole number)",
                "{\"plan\": {}}; a.json: unknown key 'plan' (expected one of [dossier,",
                "{\"dossier\": {\"id\": \"D\", \"project\": {\"participants\": [{\"household\": {\"representative\":"
                        + " {\"personalNumber\": 67090000001}}}]}}};"
                        + " a.json: /dossier/project/participants/0/household/representative/personalNumber: a number"
                        + " (expected a text)",
                "[]; a.json: no object (expected one object with one key of [",
                "{; a.json: line 1, column 2: no JSON from here on (expected one JSON value)"
            })
    void whatCannotBeReadIsOneLineWithItsPlace(String text, String message) throws IOException {
        Path file = write("a.json", text);
        for (String[] call : new String[][] {
            {"check", file.toString()},
            {"check", "--json", CASE, file.toString()},
            {"check", "--against", "2026-01-01", file.toString()}
        }) {
            Run run = Run.of(call);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line).startsWith("sinhke: " + message).doesNotContain("67090000001"));
        }
    }

    @Test
    void aFileThatIsNoTextOrNotThereIsSaid() throws IOException {
        Files.write(folder.resolve("u.json"), "{\"yearPlan\": \"Đắk\"}".getBytes(StandardCharsets.UTF_16));

        assertThat(Run.of("check", folder.resolve("u.json").toString()).err())
                .isEqualTo("sinhke: u.json: not text in UTF-8 (expected JSON in UTF-8)\n");
        assertThat(Run.of("check", folder.resolve("none.json").toString()).err())
                .isEqualTo("sinhke: none.json: cannot be read (expected a JSON file)\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
