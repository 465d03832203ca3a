package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.json.Json;
import vn.sinhke.project.Dossiers;

class SinhkeTest {

    private static final String CASES = "data/cases/";
    private static final String CALL = "data/call-2023/";

    @TempDir
    Path folder;

    static Stream<String> workbooks() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of(CASES));
                Stream<Path> call = Files.list(Path.of(CALL))) {
            return Stream.concat(cases, call)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyReportKeepsToItsSchema(String workbook) throws IOException {
        Run run = Run.of("check", "--json", workbook);
        JsonNode report = Json.mapper().readTree(run.out());

        assertThat(Schemas.of("report").validate(report)).isEmpty();
        assertThat(run.err()).isEmpty();
        boolean violated = report.findValuesAsText("severity").contains("violation");
        assertThat(run.status()).isEqualTo(violated ? 1 : 0);
    }

    @Test
    void theSchemaOfAReportRefusesAnotherDocument() throws IOException {
        assertThat(Schemas.of("report").validate(Json.mapper().readTree("{\"receipt\":{},\"subjects\":[{}]}")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyDossierKeepsToItsSchema(String workbook) throws IOException {
        if (!workbook.contains("danh-sach")) {
            JsonNode dossier = Json.mapper()
                    .valueToTree(DossierWorkbook.read(Files.readAllBytes(Path.of(workbook)))
                            .value()
                            .orElseThrow());

            assertThat(Schemas.of("dossier").validate(dossier)).isEmpty();
        }
    }

    @Test
    void theLawfulDossierOfTheTestKitKeepsToTheSchemaToo() {
        JsonNode dossier = Json.mapper().valueToTree(Dossiers.lawful().build());

        assertThat(Schemas.of("dossier").validate(dossier)).isEmpty();
    }

    @Test
    void twoFaultyCellsAreTwoEntries() throws IOException {
        JsonNode report = Json.mapper()
                .readTree(Run.of("check", "--json", "--on", "25/8/2023", CALL + "dn-2023-09-sau-rieng.xlsx")
                        .out());

        assertThat(report.at("/subjects/0/outcomes").findValuesAsText("code").stream()
                        .filter("RES-001"::equals))
                .hasSize(3);
    }

    @Test
    void dossiersOfACallKnowEachOther() throws IOException {
        JsonNode report = Json.mapper()
                .readTree(Run.of(
                                "check",
                                "--json",
                                "--on",
                                "2023-08-25",
                                CALL + "dn-2023-09-sau-rieng.xlsx",
                                CALL + "dn-2023-11-ca-phe.xlsx")
                        .out());

        for (int subject = 0; subject < 2; subject++) {
            assertThat(report.at("/subjects/" + subject + "/outcomes"))
                    .filteredOn(entry -> entry.get("code").asText().equals("CAL-001"))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.get("outcome").asText()).isEqualTo("found");
                        assertThat(entry.get("sheet").asText()).isEqualTo("Hộ tham gia");
                        assertThat(entry.get("cell").asText()).isEqualTo("A5");
                    });
        }
    }

    @Test
    void theVerdictComesFirstThenTheViolationWithCellProvisionAndRemedy() {
        List<String> lines = Run.of("check", CASES + "c01-quang-nam-hiep-duc.xlsx")
                .out()
                .lines()
                .toList();

        assertThat(lines.get(0)).contains("C1", "31/12/2023");
        assertThat(lines.get(1)).startsWith("KẾT LUẬN: KHÔNG ĐẠT. 1 vi phạm");
        assertThat(lines.get(3)).isEqualTo("VI PHẠM");
        assertThat(lines.get(4)).contains("BUD-001", "[Dự án!B26]", "4.863.730 đồng");
        assertThat(lines.get(5)).contains("Căn cứ: điểm d khoản 3 Điều 21 Nghị định 27/2022/NĐ-CP");
        assertThat(lines.get(6)).contains("Cách sửa:");
        assertThat(lines).contains("CHƯA ĐỦ DỮ KIỆN");
    }

    @Test
    void rulesThatDoNotApplyAreCountedInOneLine() throws IOException {
        String file = CASES + "c01-quang-nam-hiep-duc.xlsx";
        long count = Json.mapper()
                .readTree(Run.of("check", "--json", file).out())
                .at("/subjects/0/outcomes")
                .findValuesAsText("outcome")
                .stream()
                .filter("not-applicable"::equals)
                .count();

        assertThat(Run.of("check", file).out().lines().filter(line -> line.startsWith("Không áp dụng")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("Không áp dụng " + count + " quy tắc: hồ sơ không đề nghị hỗ trợ theo chính sách")
                        .contains("; lý do khác ("));
        assertThat(Run.of("check", "--lang", "en", file).out()).contains(count + " rules do not apply: ");
    }

    @Test
    void nothingPersonalIsPrinted() {
        for (String[] arguments : new String[][] {
            {"check", CALL + "dn-2023-11-ca-phe.xlsx"}, {"check", "--json", CALL + "dn-2023-11-ca-phe.xlsx"}
        }) {
            assertThat(Run.of(arguments).out()).doesNotContain("Người minh họa", "999011", "99901100000");
        }
    }

    @Test
    void theSameInputGivesTheSameOutput() {
        String[] arguments = {"check", "--json", "--on", "2023-08-25", CALL + "dn-2023-11-ca-phe.xlsx"};

        assertThat(Run.of(arguments).out()).isEqualTo(Run.of(arguments).out());
    }

    @Test
    void anOverlayAddsAProvincesCap() throws IOException {
        Files.writeString(folder.resolve("dak-nong.json"), """
                {"act": {"key": "99/NQ-HĐND.DN", "kind": "Nghị quyết", "issuer": "Tỉnh minh họa", "title": "minh họa",
                  "titleInEnglish": "made up", "provenance": {"rung": "primary"}},
                 "values": [{"parameter": "support.cap.project-vnd", "value": 700000000, "from": "2023-01-01",
                   "scope": {"province": "67", "method": "CHAIN"}, "citations": ["99/NQ-HĐND.DN art.1"],
                   "provenance": {"rung": "primary"}}]}
                """);
        String file = CALL + "dn-2023-01-ca-phe.xlsx";

        assertThat(Run.of("check", "--on", "2023-08-25", file).status()).isZero();
        Run capped = Run.of("check", "--on", "2023-08-25", "--law", folder.toString(), file);
        assertThat(capped.status()).isEqualTo(1);
        assertThat(capped.out()).contains("BUD-004", "900.000.000", "700.000.000", "99/NQ-HĐND.DN");
        assertThat(Run.of("check", "--on", "2023-08-25", "--province", "66", "--law", folder.toString(), file)
                        .status())
                .isZero();
    }

    @Test
    void whatCannotBeUsedIsOneLineAndStatusTwo() throws IOException {
        Files.write(folder.resolve("empty.xlsx"), new byte[0]);
        Files.writeString(folder.resolve("pdf.xlsx"), "%PDF-1.7 not a workbook", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("law.json"), "{", StandardCharsets.UTF_8);
        String good = CASES + "c01-quang-nam-hiep-duc.xlsx";
        for (String[] arguments : new String[][] {
            {},
            {"check"},
            {"nonsense"},
            {"check", "--on", "31/2/2023", good},
            {"check", "--lang", "fr", good},
            {"check", "--ceiling", "any", good},
            {"check", "--law", folder.toString(), good},
            {"check", "--law", folder.resolve("none").toString(), good},
            {"check", folder.resolve("none.xlsx").toString()},
            {"check", folder.resolve("empty.xlsx").toString()},
            {"check", folder.resolve("pdf.xlsx").toString()},
            {"check", folder.toString()},
            {"check", good, folder.resolve("empty.xlsx").toString()},
            {"template", "letter", folder.resolve("x.xlsx").toString()},
            {"template", "dossier", folder.resolve("no/such/folder.xlsx").toString()},
            {"schema", "nothing"},
            {"demo", "--data", folder.toString(), folder.resolve("out").toString()},
        }) {
            Run run = Run.of(arguments);
            assertThat(run.status()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(run.err().lines().filter(line -> !line.startsWith("[")))
                    .as(String.join(" ", arguments))
                    .singleElement()
                    .satisfies(line -> assertThat(line).startsWith("sinhke: ").doesNotContain("Exception", "\tat "));
            assertThat(run.out()).as(String.join(" ", arguments)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "nomination-list"})
    void anEmptyFormCanBeDrawnAndChecked(String form) {
        Path file = folder.resolve("form.xlsx");

        assertThat(Run.of("template", form, file.toString()).status()).isZero();
        Run run = Run.of("check", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("CEL-011");
    }

    @Test
    void annotatedCopiesReadBackToTheSame() throws IOException {
        String file = CALL + "dn-2023-11-ca-phe.xlsx";
        Run.of("check", "--on", "2023-08-25", "--annotate", folder.toString(), file);
        Path copy = folder.resolve("dn-2023-11-ca-phe.xlsx");

        assertThat(DossierWorkbook.read(Files.readAllBytes(copy)).value())
                .isEqualTo(
                        DossierWorkbook.read(Files.readAllBytes(Path.of(file))).value());
    }

    @Test
    void anAnnotatedCopyNeverReplacesWhatWasSent() throws IOException {
        Path sent = folder.resolve("a.xlsx");
        Files.copy(Path.of(CASES + "c01-quang-nam-hiep-duc.xlsx"), sent);
        Path same = Files.createDirectories(folder.resolve("other")).resolve("a.xlsx");
        Files.copy(sent, same);

        Run refused = Run.of("check", "--annotate", folder.toString(), sent.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("would replace it");
        assertThat(Files.readAllBytes(sent)).isEqualTo(Files.readAllBytes(same));

        Run both = Run.of("check", "--annotate", folder.resolve("out").toString(), sent.toString(), same.toString());
        assertThat(both.status()).isEqualTo(1);
        assertThat(folder.resolve("out/a.xlsx")).exists();
        assertThat(folder.resolve("out/a-2.xlsx")).exists();
    }

    @Test
    void theDemoRunsAndItsSecondRunChangesNothingInTheStore() throws IOException {
        Path out = folder.resolve("out");

        Run first = Run.of("demo", "--data", "data", out.toString());
        Run second = Run.of("demo", "--data", "data", "--lang", "en", out.toString());

        assertThat(first.status()).isZero();
        assertThat(first.out()).contains("thêm 29, thay đổi 0");
        assertThat(second.out()).contains("The store is unchanged: 29 were there, 0 added, 0 changed.");
        assertThat(first.err().lines()).hasSize(6);
        assertThat(Files.readString(out.resolve("bao-cao.html")))
                .contains("<svg", "DN-2023-05", "C27")
                .doesNotContain("<script", "http://", "src=", "Người minh họa 11");
    }
}
