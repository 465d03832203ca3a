package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.json.Json;
import vn.sinhke.project.Dossier;

/** {@code sinhke replay} and {@code sinhke check --against}. */
class ReplayCommandTest {

    private static final String CASE = "data/cases/c01-quang-nam-hiep-duc.xlsx";
    private static final String OTHER = "data/cases/c03-quang-tri-hai-lang.xlsx";
    private static final String NINTH = "data/call-2023/dn-2023-09-sau-rieng.xlsx";
    private static final String ELEVENTH = "data/call-2023/dn-2023-11-ca-phe.xlsx";

    @TempDir
    Path folder;

    private String kept(Consumer<ObjectNode> change, String... call) throws IOException {
        String[] arguments = new String[call.length + 2];
        arguments[0] = "check";
        arguments[1] = "--json";
        System.arraycopy(call, 0, arguments, 2, call.length);
        ObjectNode report =
                (ObjectNode) Json.mapper().readTree(Run.of(arguments).out());
        change.accept(report);
        return write("receipt.json", report.toString());
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private static ObjectNode part(ObjectNode report) {
        return (ObjectNode) report.at("/receipt/subjects/0");
    }

    private static JsonNode replay(String receipt, String... files) throws IOException {
        String[] arguments = new String[files.length + 3];
        arguments[0] = "replay";
        arguments[1] = "--json";
        arguments[2] = receipt;
        System.arraycopy(files, 0, arguments, 3, files.length);
        Run run = Run.of(arguments);
        JsonNode replayed = Json.mapper().readTree(run.out());
        assertThat(Schemas.of("replay").validate(replayed)).isEmpty();
        assertThat(run.status()).isEqualTo(replayed.get("verdict").asText().equals("reproduced") ? 0 : 1);
        return replayed;
    }

    @Test
    void aReportComesOutAgain() throws IOException {
        String receipt = kept(report -> {}, CASE);

        assertThat(Run.of("replay", receipt, CASE).out())
                .isEqualTo("LẬP LẠI ĐƯỢC: mọi phần của biên nhận đều khớp.\n  dossier:C1: khớp\n");
        assertThat(Run.of("replay", "--lang", "en", receipt, CASE).out()).startsWith("REPRODUCED: ");
        assertThat(replay(receipt, CASE).get("verdict").asText()).isEqualTo("reproduced");
    }

    @Test
    void theReceiptAloneIsEnough() throws IOException {
        kept(report -> {}, CASE);
        JsonNode report = Json.mapper().readTree(Files.readString(folder.resolve("receipt.json")));
        Dossier dossier =
                DossierWorkbook.read(Files.readAllBytes(Path.of(CASE))).value().orElseThrow();
        String ofTheLibrary = Json.canonical(Appraisal.national()
                .appraise(dossier, Appraisal.context(dossier, LocalDate.of(2023, 12, 31)))
                .receipt());

        assertThat(replay(write("part.json", report.get("receipt").toString()), CASE)
                        .get("verdict")
                        .asText())
                .isEqualTo("reproduced");
        // It names no subject: the one whose input it is, is found among the files.
        assertThat(Run.of("replay", write("one.json", ofTheLibrary), CASE).status())
                .isZero();
        assertThat(Run.of("replay", write("one.json", ofTheLibrary), OTHER).status())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "library, upheld, phiên bản thư viện, library",
        "lawBook, upheld, sổ luật, law book",
        "ruleSet, upheld, bộ quy tắc, rule set",
        "outcomes, upheld, kết luận, outcomes",
        "input, differs, tệp đầu vào, input",
    })
    void everyPartThatDiffersIsNamed(String part, String verdict, String vietnamese, String english)
            throws IOException {
        boolean ofTheRun = part.equals("library") || part.equals("lawBook");
        String receipt = kept(
                report -> {
                    ObjectNode where = ofTheRun ? (ObjectNode) report.get("receipt") : part(report);
                    where.put(part, "0".repeat(64));
                },
                CASE);

        JsonNode replayed = replay(receipt, CASE);
        assertThat(replayed.get("verdict").asText()).isEqualTo(verdict);
        assertThat(replayed.at("/subjects/0/differences").findValuesAsText("part"))
                .containsExactly(part);
        Run text = Run.of("replay", receipt, CASE);
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out()).contains(vietnamese + ": biên nhận ghi 000000000000, nay là ");
        assertThat(Run.of("replay", "--lang", "en", receipt, CASE).out())
                .contains(english + ": the receipt says 000000000000, now ");
        assertThat(Run.of("replay", "--decision-only", receipt, CASE).status())
                .isEqualTo(verdict.equals("upheld") ? 0 : 1);
    }

    @Test
    void otherCircumstancesThanTheFileStatesAreTakenFromTheReceipt() throws IOException {
        String receipt = kept(report -> {}, "--on", "2026-06-01", "--known-on", "2026-03-01", "--province", "66", CASE);

        JsonNode report = Json.mapper().readTree(Files.readString(Path.of(receipt)));
        assertThat(report.at("/receipt/subjects/0/context/knownOn").asText()).isEqualTo("2026-03-01");
        assertThat(replay(receipt, CASE).get("verdict").asText()).isEqualTo("reproduced");
    }

    @Test
    void aDecisionThatComesOutOtherwiseIsShownBeforeAndAfter() throws IOException {
        String receipt = kept(
                report -> {
                    ObjectNode rule = (ObjectNode) part(report).at("/rules/BUD-001");
                    rule.put("outcome", "satisfied").put("hash", "0".repeat(64));
                },
                CASE);

        JsonNode replayed = replay(receipt, CASE);
        assertThat(replayed.get("verdict").asText()).isEqualTo("differs");
        assertThat(replayed.at("/subjects/0/rules").findValuesAsText("code")).contains("BUD-001");
        assertThat(Run.of("replay", receipt, CASE).out())
                .startsWith("KHÁC: ")
                .contains(
                        "BUD-001 Các nguồn vốn cộng lại bằng tổng chi phí: đạt -> có phát hiện",
                        "trước:  vi phạm: Tổng chi phí ghi 1.187.500.000 đồng",
                        "(điểm d khoản 3 Điều 21 Nghị định 27/2022/NĐ-CP)");
        assertThat(Run.of("replay", "--decision-only", receipt, CASE).status()).isEqualTo(1);
    }

    @Test
    void rulesThatCameOrWentAreSaid() throws IOException {
        String came = kept(report -> ((ObjectNode) part(report).get("rules")).remove("BUD-001"), CASE);
        assertThat(replay(came, CASE).at("/subjects/0/added").toString()).isEqualTo("[\"BUD-001\"]");
        assertThat(Run.of("replay", came, CASE).out()).contains("quy tắc có thêm sau đó: BUD-001");

        String went = kept(
                report -> {
                    ObjectNode rules = (ObjectNode) part(report).get("rules");
                    rules.set("ZZZ-999", rules.get("BUD-001"));
                },
                CASE);
        assertThat(replay(went, CASE).get("verdict").asText()).isEqualTo("differs");
        assertThat(Run.of("replay", "--lang", "en", went, CASE).out())
                .contains("ZZZ-999 : found -> no such rule any longer");
    }

    @Test
    void dossiersThatWereCheckedTogetherAreReplayedTogetherInAnyOrder() throws IOException {
        String receipt = kept(report -> {}, "--on", "2023-08-25", NINTH, ELEVENTH);

        assertThat(replay(receipt, ELEVENTH, NINTH).get("verdict").asText()).isEqualTo("reproduced");
        Run alone = Run.of("replay", receipt, NINTH);
        assertThat(alone.status()).isEqualTo(1);
        assertThat(alone.out())
                .startsWith("THIẾU TỆP: ")
                .contains("dossier:DN-2023-11: không có trong các tệp đã đưa", "đưa đủ mọi tệp", "CAL-001");
        JsonNode more = Json.mapper()
                .readTree(Run.of("replay", "--json", receipt, NINTH, ELEVENTH, CASE)
                        .out());
        assertThat(more.get("unexpected").toString()).isEqualTo("[\"dossier:C1\"]");
        assertThat(Run.of("replay", "--lang", "en", receipt, NINTH, ELEVENTH, CASE)
                        .out())
                .contains("Not in the receipt: dossier:C1");
    }

    @Test
    void anotherWayOfCeilingsIsAnotherSetOfRules() throws IOException {
        String receipt = kept(report -> {}, "--ceiling", "lowest", CASE);

        assertThat(replay(receipt, CASE).at("/subjects/0/differences").findValuesAsText("part"))
                .contains("ruleSet");
        assertThat(Run.of("replay", "--ceiling", "lowest", receipt, CASE).status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"lawBook\": 1}", "{}", "[", "{\"receipt\": {}}", "{\"subjects\": [], \"x\": 1}"})
    void whatIsNoReceiptIsOneLineAndStatusTwo(String text) throws IOException {
        Run run = Run.of("replay", write("bad.json", text), CASE);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("sinhke: bad.json: ")
                        .contains("(expected ")
                        .doesNotContain("vn.sinhke", "Exception"));
    }

    @Test
    void whatIsNotThereIsStatusTwo() throws IOException {
        String receipt = kept(report -> {}, CASE);

        assertThat(Run.of("replay", folder.resolve("none").toString(), CASE).status())
                .isEqualTo(2);
        assertThat(Run.of("replay", receipt, folder.resolve("none.xlsx").toString())
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("replay", receipt).status()).isEqualTo(2);
    }

    @Test
    void anotherDaysLawTurnsOutcomesOver() throws IOException {
        Run run = Run.of("check", "--against", "1/1/2026", CASE);
        JsonNode against = Json.mapper()
                .readTree(Run.of("check", "--json", "--lang", "en", "--against", "2026-01-01", CASE)
                        .out());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().toList().get(0))
                .isEqualTo("Đối tượng C1 · c01-quang-nam-hiep-duc.xlsx · quy định ngày 31/12/2023 so với ngày"
                        + " 01/01/2026");
        assertThat(run.out())
                .contains(
                        "  BUD-001  Các nguồn vốn cộng lại bằng tổng chi phí",
                        "trước:  vi phạm: ",
                        "sau:    cảnh báo: ");
        assertThat(Schemas.of("against").validate(against)).isEmpty();
        assertThat(against.at("/receipt/subjects/0/context/day").asText()).isEqualTo("2023-12-31");
        assertThat(against.at("/against/subjects/0/context/day").asText()).isEqualTo("2026-01-01");
        JsonNode change = against.at("/subjects/0/changes/0");
        assertThat(change.get("code").asText()).isEqualTo("BUD-001");
        assertThat(change.at("/before/0/severity").asText()).isEqualTo("violation");
        assertThat(change.at("/after/0/severity").asText()).isEqualTo("warning");
        assertThat(change.at("/after/0/citations").findValuesAsText("act")).contains("55/2023/TT-BTC");
    }

    @Test
    void whereNothingTurnsOverTheStatusIsZero() throws IOException {
        Run run = Run.of("check", "--against", "2024-01-01", CASE);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Không nội dung nào bị thay đổi kết luận.");
        assertThat(Run.of("check", "--against", "2024-01-01", "--lang", "en", CASE)
                        .out())
                .contains("Nothing turns over.");
        assertThat(Json.mapper()
                        .readTree(Run.of("check", "--json", "--against", "2024-01-01", CASE)
                                .out())
                        .at("/subjects/0/changes"))
                .isEmpty();
    }
}
