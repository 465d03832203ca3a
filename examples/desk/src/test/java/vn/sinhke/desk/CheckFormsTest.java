package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.excel.FormWorkbook;
import vn.sinhke.excel.SubjectWorkbook;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormReader;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.json.Json;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;

/** A workbook of any form is checked: with all rules where it holds a subject, cell by cell and row by row elsewhere. */
class CheckFormsTest {

    /** A list of somebody, in his own words and with his own codes. */
    private static final String LIST = """
            {"id": "seed-list", "version": "1", "name": "Danh sách cấp giống", "english": "Seedlings handed out",
             "source": "invented for this test",
             "sheets": [{"name": "Cấp giống", "title": ["DANH SÁCH CẤP GIỐNG"], "tables": [{"id": "rows",
               "columns": [{"id": "no", "title": "Số thứ tự", "kind": "WHOLE"},
                 {"id": "name", "title": "Họ và tên", "kind": "TEXT", "personal": true},
                 {"id": "plants", "title": "Số cây giống", "kind": "WHOLE"},
                 {"id": "day", "title": "Ngày nhận", "kind": "DATE"}],
               "checks": [{"code": "GIO-001", "kind": "RANGE", "columns": ["plants"], "value": "1..500",
                   "severity": "violation"},
                 {"code": "GIO-002", "kind": "REQUIRED", "columns": ["name"]}]}]}]}
            """;

    @TempDir
    Path folder;

    private Path descriptor() throws IOException {
        return Files.writeString(folder.resolve("seed-list.json"), LIST);
    }

    private Path list(int count) throws IOException {
        Form form = FormReader.read("seed-list", LIST);
        Iterator<FormRow> rows = IntStream.rangeClosed(1, count)
                .mapToObj(i -> FormRow.of(
                        "row", (long) i, i % 10 == 0 ? null : "Người minh họa " + i, i % 4 == 0 ? 600L : 20L, null))
                .iterator();
        Path file = folder.resolve("cap-giong.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            FormWorkbook.of(form)
                    .write(
                            new FilledForm(form.key(), ImmutableMap.of(), ImmutableMap.of(), ImmutableSortedSet.of()),
                            Map.of("rows", rows),
                            out);
        }
        return file;
    }

    private JsonNode report(String... arguments) throws IOException {
        Run run = Run.of(arguments);
        assertThat(run.err()).isEmpty();
        JsonNode report = Json.mapper().readTree(run.out());
        assertThat(Schemas.of("report").validate(report)).isEmpty();
        return report;
    }

    @Test
    void theProblemsOfAListHaveCodeCellValueExpectedAndRemedy() throws IOException {
        JsonNode report = report("check", "--json", "--forms", descriptor().toString(), list(20).toString());
        JsonNode form = report.at("/forms/0");

        assertThat(report.has("receipt")).isFalse();
        assertThat(report.get("subjects")).isEmpty();
        assertThat(form.get("form").asText()).isEqualTo("seed-list@1");
        assertThat(form.at("/rows/read").asInt()).isEqualTo(20);
        assertThat(form.get("violations").asInt()).isEqualTo(5);
        assertThat(form.get("warnings").asInt()).isEqualTo(2);
        assertThat(form.at("/codes/GIO-001").asInt()).isEqualTo(5);
        assertThat(form.get("outcomes")).hasSize(7);
        JsonNode first = form.at("/outcomes/0");
        assertThat(first.get("code").asText()).isEqualTo("GIO-001");
        assertThat(first.get("severity").asText()).isEqualTo("violation");
        assertThat(first.get("sheet").asText()).isEqualTo("Cấp giống");
        assertThat(first.get("cell").asText()).matches("C[0-9]+");
        assertThat(first.at("/arguments/seen").asText()).isEqualTo("600");
        assertThat(first.get("title").asText()).isEqualTo("Giá trị nằm trong khoảng cho phép");
        assertThat(first.get("message").asText()).contains("Số cây giống", "600", "500");
        assertThat(first.get("remedy").asText()).isNotEmpty();
    }

    @Test
    void theTextSaysTheVerdictTheRowsHowManyOfEachAndThatNothingWasJudged() throws IOException {
        Run run = Run.of("check", "--forms", descriptor().toString(), list(20).toString());
        List<String> lines = run.out().lines().toList();

        assertThat(run.status()).isEqualTo(1);
        assertThat(lines.get(0)).isEqualTo("Biểu Danh sách cấp giống (seed-list@1) · cap-giong.xlsx");
        assertThat(lines.get(1)).startsWith("KẾT LUẬN: CÓ VI PHẠM điều kiện của biểu mẫu. 5 vi phạm, 2 cảnh báo");
        assertThat(lines.get(2)).startsWith("Dòng số liệu: 20 đọc được, 0 không đọc được;");
        assertThat(lines).contains("  GIO-001  Giá trị nằm trong khoảng cho phép: 5", "VI PHẠM", "CẢNH BÁO");
        assertThat(run.out()).contains("không xét theo quy định").doesNotContain("NGƯỜI THẨM ĐỊNH", "Người minh họa");
        assertThat(Run.of("check", "--lang", "en", "--forms", descriptor().toString(), list(20).toString())
                        .out())
                .contains("The value is within its range: 5", "nothing was judged by the law");
    }

    @Test
    void ofVeryManyProblemsTheFirstAreKeptAndAllAreCounted() throws IOException {
        Path file = list(60_000);
        Path copies = folder.resolve("copies");
        JsonNode form = report(
                        "check",
                        "--json",
                        "--annotate",
                        copies.toString(),
                        "--forms",
                        descriptor().toString(),
                        file.toString())
                .at("/forms/0");

        assertThat(form.get("outcomes")).hasSize(FormArrival.MOST_KEPT);
        assertThat(form.get("violations").asInt()).isEqualTo(15_000);
        assertThat(form.get("warnings").asInt()).isEqualTo(6_000);
        assertThat(form.at("/rows/read").asInt()).isEqualTo(60_000);
        assertThat(copies.resolve("cap-giong.xlsx")).isNotEmptyFile();
        assertThat(Run.of("check", "--forms", descriptor().toString(), file.toString())
                        .out())
                .contains("Nêu và đánh dấu 10000 mục đầu trong 21000 mục; số đếm là đủ.");
    }

    @Test
    void theAnnotatedCopyReadsBackToTheSameAndListsWhatWasFound() throws IOException {
        Path file = list(20);
        Path copies = folder.resolve("copies");
        String forms = descriptor().toString();
        JsonNode first = report("check", "--json", "--annotate", copies.toString(), "--forms", forms, file.toString());
        Path copy = copies.resolve("cap-giong.xlsx");
        JsonNode again = report("check", "--json", "--forms", forms, copy.toString());

        assertThat(Files.size(copy)).isNotEqualTo(Files.size(file));
        assertThat(again.at("/forms/0/outcomes")).isEqualTo(first.at("/forms/0/outcomes"));
        assertThat(again.at("/forms/0/unread/0").asText()).isEqualTo("Kết quả kiểm tra");
        Run refused = Run.of("check", "--annotate", folder.toString(), "--forms", forms, file.toString());
        assertThat(refused.err()).contains("would replace it");
    }

    @Test
    void aDossierInAFormOfTheUserIsCheckedWithAllRules() throws IOException {
        Form form = FormReader.read("x", Files.readString(Path.of(FormsCommandTest.ADDED)));
        Path file = folder.resolve("ho-so.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            SubjectWorkbook.of(form, Dossier.class).write(Dossiers.lawful().build(), out);
        }
        Path json = Files.writeString(
                folder.resolve("ho-so.json"),
                "{\"dossier\":" + Json.canonical(Dossiers.lawful().build()) + "}");

        JsonNode report =
                report("check", "--json", "--on", "2023-08-25", "--forms", FormsCommandTest.ADDED, file.toString());
        JsonNode plain = report("check", "--json", "--on", "2023-08-25", json.toString());

        JsonNode subject = report.at("/subjects/0");
        assertThat(subject.get("subject").asText()).isEqualTo("dossier:T-01");
        assertThat(subject.get("form").asText()).startsWith("dossier-made-up-province@");
        assertThat(subject.at("/rows/read").asInt()).isPositive();
        assertThat(codes(subject)).isEqualTo(codes(plain.at("/subjects/0"))).hasSizeGreaterThan(30);
        assertThat(plain.at("/subjects/0").has("rows")).isFalse();
        Path kept = Files.writeString(folder.resolve("kept.json"), report.toString());
        assertThat(Run.of("replay", "--forms", FormsCommandTest.ADDED, kept.toString(), file.toString())
                        .status())
                .isZero();
    }

    private static ImmutableList<String> codes(JsonNode subject) {
        return Streams.stream(subject.get("outcomes").elements())
                .map(entry -> entry.get("code").asText())
                .filter(code -> !code.startsWith("CEL-"))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void anEmptyDossierOfTheUserIsDrawn() {
        Path file = folder.resolve("trong.xlsx");

        assertThat(Run.of("template", "dossier-made-up-province", "--forms", FormsCommandTest.ADDED, file.toString())
                        .status())
                .isZero();
        Run run = Run.of("check", "--forms", FormsCommandTest.ADDED, file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Dòng số liệu: 0 đọc được");
    }

    @Test
    void aWorkbookOfNoFormIsRefusedWithTheNearestAndWhatIsMissing() throws IOException {
        Path file = folder.resolve("don-vi.xlsx");
        Form near = FormReader.read(
                "near",
                LIST.replace("Họ và tên", "Tên đơn vị")
                        .replace("Số cây giống", "Mã số thuế")
                        .replace("Ngày nhận", "Loại"));
        try (OutputStream out = Files.newOutputStream(file)) {
            FormWorkbook.of(near).draw(out);
        }

        Run run = Run.of("check", file.toString());
        Run nothing = Run.of("check", list(3).toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .startsWith("sinhke: don-vi.xlsx: the workbook is of another form: nearest is ")
                .contains(" titles are there and there are missing ")
                .endsWith(" [UNKNOWN_FORM]\n");
        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.err()).contains("nothing was found of ", " other forms [UNKNOWN_FORM]");
    }

    @Test
    void subjectsAndListsAreCheckedTogetherAndTheLawIsAskedOfSubjectsOnly() throws IOException {
        String dossier = "data/cases/c01-quang-nam-hiep-duc.xlsx";
        String forms = descriptor().toString();
        String list = list(3).toString();

        JsonNode report = report("check", "--json", "--forms", forms, list, dossier);
        Run text = Run.of("check", "--forms", forms, list, dossier);
        Run against = Run.of("check", "--against", "1/1/2026", "--forms", forms, list, dossier);

        assertThat(report.get("subjects")).hasSize(1);
        assertThat(report.get("forms")).hasSize(1);
        assertThat(report.at("/receipt/subjects")).hasSize(1);
        assertThat(text.out()).contains("Hồ sơ C1", "Biểu Danh sách cấp giống");
        assertThat(against.status()).isEqualTo(2);
        assertThat(against.err()).contains("cap-giong.xlsx: a workbook of seed-list@1, which no rule is about");
        Path kept = Files.writeString(
                folder.resolve("kept.json"),
                report("check", "--json", "--forms", forms, list).toString());
        assertThat(Run.of("replay", kept.toString(), dossier).err()).contains("no receipt: the run checked workbooks");
    }
}
