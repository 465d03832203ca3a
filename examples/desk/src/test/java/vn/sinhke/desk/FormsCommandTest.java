package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormReader;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.json.Json;

/** The forms are listed, shown, drawn, and added to by files alone. */
class FormsCommandTest {

    static final String ADDED = "data/forms/ho-so-tinh-minh-hoa.json";

    @TempDir
    Path folder;

    static Stream<String> shipped() {
        return Forms.shipped().all().stream().map(Form::id);
    }

    @Test
    void everyFormIsListedWithItsNameAndSource() {
        List<String> lines = Run.of("forms").out().lines().toList();

        assertThat(lines.get(0)).startsWith(Forms.shipped().all().size() + " biểu mẫu");
        assertThat(lines).contains("  review-15@2021  Danh sách chi tiết hộ nghèo");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("      Nguồn: "))
                .hasSize(Forms.shipped().all().size());
        assertThat(Run.of("forms", "--lang", "en").out()).contains("List of poor households and their members");
    }

    @Test
    void theListAsJsonKeepsToItsSchema() throws IOException {
        JsonNode forms = Json.mapper()
                .readTree(Run.of("forms", "--json", "--forms", ADDED).out());

        assertThat(Schemas.of("forms").validate(forms)).isEmpty();
        assertThat(forms.at("/forms").findValuesAsText("id"))
                .containsAll(shipped().toList())
                .endsWith("dossier-made-up-province");
        assertThat(forms.at("/forms/0/subject").asText()).isEqualTo("dossier");
        assertThat(Schemas.of("forms").validate(Json.mapper().readTree("{\"forms\":[{\"id\":\"A\"}]}")))
                .isNotEmpty();
    }

    @Test
    void oneFormIsShownWithColumnsKindsWordsAndChecks() {
        String text = Run.of("forms", "review-15").out();

        assertThat(text)
                .startsWith("review-15@2021  Danh sách chi tiết hộ nghèo\n")
                .contains("TRANG TÍNH ", "Điều kiện của dòng:", "TỪ ĐƯỢC DÙNG", "[năm hoặc ngày]")
                .contains("LST-018  Họ tên chỉ có chữ (cảnh báo): Họ, tên chủ hộ");
        assertThat(Run.of("forms", "review-15@2021", "--lang", "en").out()).contains("What must hold of its rows:");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyFormIsShownInBothLanguagesAndItsJsonIsItsDescriptor(String id) {
        assertThat(Run.of("forms", id).status()).isZero();
        assertThat(Run.of("forms", id, "--lang", "en").status()).isZero();

        Form again = FormReader.read("printed", Run.of("forms", id, "--json").out());

        assertThat(Forms.shipped().find(id)).hasValue(again);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyFormIsDrawnEmptyAndCheckedAsItself(String id) throws IOException {
        Path file = folder.resolve("form.xlsx");

        assertThat(Run.of("template", id, "--out", file.toString()).status()).isZero();
        Run run = Run.of("check", "--json", file.toString());
        JsonNode report = Json.mapper().readTree(run.out());

        assertThat(run.status()).isZero();
        assertThat(Schemas.of("report").validate(report)).isEmpty();
        assertThat(Stream.of("/forms/0/form", "/subjects/0/form")
                        .map(report::at)
                        .map(JsonNode::asText))
                .contains(Forms.shipped().find(id).orElseThrow().key());
        assertThat(report.findValues("refused"))
                .singleElement()
                .satisfies(n -> assertThat(n.asInt()).isZero());
    }

    @Test
    void aFormIsDrawnUnderOneNameOnly() {
        Run two = Run.of("template", "review-1", folder.resolve("a.xlsx").toString(), "--out", "b.xlsx");
        assertThat(two.status()).isEqualTo(2);
        assertThat(two.err()).contains("expected one: OUT.xlsx or --out");
        assertThat(Run.of("template", "review-99", "x.xlsx").err())
                .contains("Not a form: 'review-99' (expected one of dossier, nomination-list, review-1,");
        assertThat(Run.of("forms", "review-99").status()).isEqualTo(2);
    }

    @Test
    void everythingThatIsWrongWithAddedFormsIsSaidAtOnce() throws IOException {
        String json = Files.readString(Path.of(ADDED));
        Files.writeString(folder.resolve("a.json"), json.replace("\"kind\": \"TEXT\"", "\"kind\": \"TXT\""));
        Files.writeString(folder.resolve("b.json"), json.replace("\"dossier\"", "\"letter\""));
        Files.writeString(folder.resolve("c.json"), json);
        Files.writeString(folder.resolve("d.json"), json);
        Files.writeString(folder.resolve("e.json"), json.replace("household/address", "household/village"));

        Run run = Run.of("forms", "--forms", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .contains("a.json", "TXT")
                .contains(
                        "b.json: Form dossier-made-up-province@", "seen the subject 'letter', expected one of [dossier")
                .contains("d.json: seen the form dossier-made-up-province@", " of c.json, expected each form once")
                .contains("e.json: ", "household/village");
    }

    @Test
    void aFolderWithoutDescriptorsAndAFileThatIsNotThereAreRefused() {
        assertThat(Run.of("forms", "--forms", folder.toString()).err()).contains("no descriptor in it");
        assertThat(Run.of("check", "--forms", folder.resolve("none.json").toString(), "x.xlsx")
                        .status())
                .isEqualTo(2);
    }
}
