package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.json.Json;

/** {@code sinhke law}: values and the reasons why there is none, parameters, acts, what changed. */
class LawCommandTest {

    @TempDir
    Path folder;

    private static Run run(String line) {
        return Run.of(line.split(" ", -1));
    }

    private static JsonNode json(String line, String schema) throws IOException {
        Run run = run(line + " --json");
        assertThat(run.err()).isEmpty();
        JsonNode tree = Json.mapper().readTree(run.out());
        assertThat(Schemas.of(schema).validate(tree)).as(line).isEmpty();
        return tree;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-08-25", "25/8/2023"})
    void aValueComesWithProvisionDaysAndSources(String day) {
        Run run = run("law value support.ceiling.share-percent --method chain --area-class difficult --on " + day);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .contains(
                        "Ngày 25/08/2023 · phương thức: liên kết theo chuỗi giá trị, loại địa bàn: địa bàn khó khăn",
                        "Quy định: 70 %",
                        "Hiệu lực: từ 24/06/2023 đến trước 01/01/2026")
                .anyMatch(line -> line.startsWith("Căn cứ: khoản 5 Điều 21 Nghị định 27/2022/NĐ-CP (từ 24/06/2023"))
                .anyMatch(line -> line.startsWith("Mức xác thực: "))
                .anyMatch(line -> line.startsWith("Nguồn: "));
    }

    @Test
    void theSameInEnglish() {
        assertThat(run("law value poverty.income-line-vnd --area rural --on 2023-08-25 --lang en")
                        .out()
                        .lines())
                .contains("The law says: 1,500,000 đồng", "In force: from 2022-01-01 until before 2026-01-01")
                .anyMatch(line ->
                        line.startsWith("Provision: clause 1 article 3 Decree 07/2021/NĐ-CP (since 2022-01-01"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "poverty.income-line-vnd --area rural --on 2021-12-31; not-yet; chưa có hiệu lực: có từ 01/01/2022; not yet:"
                        + " there is one from 2022-01-01",
                "poverty.income-line-vnd --area rural --on 2022-01-01; in-force; 1.500.000 đồng; 1,500,000 đồng",
                "monitoring.report.working-days --on 2018-01-01; not-yet; chưa có hiệu lực; not yet",
                "support.cap.project-vnd --province 67 --method chain --on 2024-01-01; not-here; không có cho trường hợp"
                        + " này; none for this case",
                "support.ceiling.share-percent --method chain --area-class other --capital-period 2026-2030 --on 2026-06-01;"
                        + " unknown; văn bản điều chỉnh chưa được đọc; the act that governs was not read",
                "poverty.income-line-vnd --on 2023-08-25; unknown; phải nêu rõ tỉnh, nông thôn hay thành thị; the case must"
                        + " be said first: province, rural or urban"
            })
    void aReasonIsTypedAndSaidInBothLanguages(String question, String standing, String vietnamese, String english)
            throws IOException {
        String line = "law value " + question;

        assertThat(json(line, "law-value").at("/answer/standing").asText()).isEqualTo(standing);
        assertThat(run(line).out()).contains("Quy định: ").contains(vietnamese);
        assertThat(run(line + " --lang en").out()).contains("The law says: ").contains(english);
        assertThat(run(line).status()).isZero();
    }

    @Test
    void whatHasEndedSaysWhenItEnded() throws IOException {
        Files.writeString(folder.resolve("a.json"), """
                {"act": {"key": "1/2020/NQ", "kind": "Nghị quyết", "issuer": "x", "title": "x", "titleInEnglish": "x",
                  "provenance": {"rung": "primary", "singleCopy": true, "note": "n"}},
                 "values": [{"parameter": "support.cap.project-vnd", "value": 5, "from": "2020-01-01", "until": "2021-01-01",
                   "endedBy": "1/2020/NQ", "scope": {"province": "67", "method": "TASK"},
                   "citations": ["1/2020/NQ art.2 cl.1"]}]}
                """);
        String question = "law value support.cap.project-vnd --province 67 --method task --law " + folder + " --on ";

        assertThat(run(question + "2021-01-01").out())
                .contains(
                        "Quy định: hết hiệu lực từ 01/01/2021, chưa thấy quy định thay thế",
                        "khoản 1 Điều 2 Nghị quyết 1/2020/NQ");
        assertThat(run(question + "2021-01-01 --lang en").out()).contains("no longer: it ended on 2021-01-01");
        JsonNode answer = json(question + "2021-01-01", "law-value").get("answer");
        assertThat(answer.get("standing").asText()).isEqualTo("no-longer");
        assertThat(answer.get("until").asText()).isEqualTo("2021-01-01");
        assertThat(run(question + "2020-12-31").out())
                .contains("Quy định: 5 đồng", "Ghi chú: n", "chỉ dựa vào một bản");
    }

    @Test
    void theCaseIsToldByEveryOption() throws IOException {
        JsonNode asked = json(
                        "law value support.ceiling.share-percent --on 2024-01-01 --province 67 --capital-period 2021-2025"
                                + " --method community --area-class specially-difficult --cycle under-a-year"
                                + " --poverty-class near-poor --area URBAN --region special-village --filed-on 1/2/2023"
                                + " --approved-on 2023-03-01 --known-on 2024-01-01",
                        "law-value")
                .get("asked");

        assertThat(asked.toString())
                .isEqualTo("{\"province\":\"67\",\"capitalPeriod\":\"2021-2025\",\"method\":\"COMMUNITY\","
                        + "\"areaClass\":\"SPECIALLY_DIFFICULT\",\"cycle\":\"UNDER_A_YEAR\",\"povertyClass\":\"NEAR_POOR\","
                        + "\"area\":\"URBAN\",\"region\":\"SPECIAL_VILLAGE\"}");
    }

    @Test
    void theLawAsItWasKnownHidesWhatCameLater() {
        String question = "law value payment.papers --capital-period 2021-2025 --on 2026-06-01";

        assertThat(run(question).out()).contains("60/2026/TT-BTC");
        assertThat(run(question + " --known-on 2026-03-01").out())
                .contains("Theo hiểu biết đến ngày 01/03/2026")
                .doesNotContain("60/2026/TT-BTC");
    }

    @Test
    void everyKindOfValueIsWritten() {
        assertThat(run("law value calendar.days-off --on 2025-02-01").out()).contains("01/01/2025; 27/01/2025");
        assertThat(run("law value capital.disbursement.last-day --on 2026-02-01 --capital-period 2021-2025 --lang en")
                        .out())
                .contains("The law says: 2026-12-31");
        assertThat(run("law value review.report.official-before --on 2024-02-01")
                        .out())
                .contains(" hằng năm");
        assertThat(run("law value linkage.lead.kinds --on 2024-02-01 --lang en").out())
                .contains("enterprise; cooperative; union of cooperatives");
        assertThat(run("law value linkage.document.required --on 2024-02-01").out())
                .contains("Quy định: bắt buộc");
        assertThat(run("law value project.inter-district.minimum-districts --on 2024-02-01")
                        .out())
                .contains("Quy định: 2");
    }

    @Test
    void theNamesAreListed() throws IOException {
        Run run = run("law parameters");

        assertThat(run.out().lines().skip(1))
                .allMatch(line -> line.matches("  [a-z][a-z.-]+ {2,}\\S.*"))
                .anyMatch(line -> line.startsWith("  poverty.income-line-vnd ") && line.contains("Chuẩn nghèo"));
        JsonNode parameters = json("law parameters --lang en", "law-parameters").get("parameters");
        assertThat(parameters)
                .filteredOn(one -> one.get("name").asText().equals("poverty.income-line-vnd"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.get("provinceMay").asText()).isEqualTo("up");
                    assertThat(one.get("cases").asInt()).isPositive();
                });
        assertThat((long) parameters.size()).isEqualTo(run.out().lines().count() - 1);
    }

    @Test
    void theActsStandAsOnTheDay() throws IOException {
        JsonNode before = json("law acts --on 2026-05-30", "law-acts");
        JsonNode after = json("law acts --on 31/5/2026", "law-acts");

        assertThat(standing(before, "55/2023/TT-BTC")).isEqualTo("in-force");
        assertThat(standing(after, "55/2023/TT-BTC")).isEqualTo("no-longer");
        assertThat(standing(before, "60/2026/TT-BTC")).isEqualTo("not-yet");
        assertThat(standing(after, "60/2026/TT-BTC")).isEqualTo("in-force");
        assertThat(json("law acts --on 2026-05-30 --known-on 2025-01-01", "law-acts")
                        .at("/acts")
                        .findValuesAsText("key"))
                .doesNotContain("60/2026/TT-BTC")
                .contains("55/2023/TT-BTC");
        assertThat(run("law acts --on 2026-05-31").out())
                .containsPattern("hết hiệu lực +Thông tư 55/2023/TT-BTC +từ 15/08/2023 đến trước 31/05/2026, thay bằng"
                        + " 60/2026/TT-BTC");
        assertThat(run("law acts --on 2026-05-31 --lang en").out())
                .containsPattern("in force +Circular 60/2026/TT-BTC +from 2026-05-31");
    }

    private static String standing(JsonNode acts, String key) {
        for (JsonNode entry : acts.get("acts")) {
            if (entry.at("/act/key").asText().equals(key)) {
                return entry.get("standing").asText();
            }
        }
        throw new IllegalArgumentException("No such act: " + key);
    }

    @Test
    void aDifferenceHasActsValuesGroundsAndRules() throws IOException {
        Run run = run("law diff 30/5/2026 2026-05-31 --province 67");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines())
                .contains(
                        "Quy định ngày 30/05/2026 so với ngày 31/05/2026",
                        "Tỉnh 67",
                        "  Thông tư 55/2023/TT-BTC: đang có hiệu lực -> hết hiệu lực, thay bằng 60/2026/TT-BTC",
                        "        thêm căn cứ: khoản 1 Điều 21 Thông tư 60/2026/TT-BTC",
                        "           vẫn đang có hiệu lực; qua linkage.lead.kinds")
                .anyMatch(line -> line.startsWith("GIÁ TRỊ THAY ĐỔI ("))
                .anyMatch(line -> line.startsWith("GIÁ TRỊ GIỮ NGUYÊN, CĂN CỨ THAY ĐỔI ("));
        JsonNode diff = json("law diff 30/5/2026 2026-05-31 --province 67 --lang en", "law-diff");
        assertThat(diff.get("acts").findValuesAsText("act")).contains("55/2023/TT-BTC", "60/2026/TT-BTC");
        assertThat(diff.get("rules").findValuesAsText("code")).contains("ORG-001", "BUD-003");
        assertThat(diff.get("parameters"))
                .allSatisfy(
                        one -> assertThat(one.at("/asked/province").asText()).isEqualTo("67"));
    }

    @Test
    void aDifferenceInHowAValueIsKnownIsSaid() {
        assertThat(run("law diff 2025-12-31 2026-01-01 --capital-period 2021-2025")
                        .out())
                .contains("mức xác thực: ", "trước: ", "sau: ");
        assertThat(run("law diff 2025-12-31 2026-01-01 --capital-period 2021-2025 --lang en")
                        .out())
                .contains("how it is known: ", "before: ", "after: ");
    }

    @Test
    void whereNothingDiffersTheStatusIsZero() throws IOException {
        Run run = run("law diff 2024-02-01 2024-02-02");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("Quy định ngày 01/02/2024 so với ngày 02/02/2024\nKhông có gì khác.\n");
        assertThat(run("law diff 2024-02-01 2024-02-02 --lang en").out()).endsWith("Nothing differs.\n");
        assertThat(json("law diff 2024-02-01 2024-02-02", "law-diff").get("rules"))
                .isEmpty();
    }

    @Test
    void theRulesStandOnTheLawOfTheDay() throws IOException {
        JsonNode then = json("rules --on 25/8/2023", "rules");
        JsonNode now = json("rules --on 2026-06-01 --capital-period 2026-2030 --lang en", "rules");

        assertThat(rule(then, "ORG-001").get("standing").asText()).isEqualTo("in-force");
        assertThat(rule(then, "ORG-001").get("citations").findValuesAsText("act"))
                .contains("27/2022/NĐ-CP");
        assertThat(rule(then, "ORG-001").at("/thresholds/0/parameter").asText()).isEqualTo("linkage.lead.kinds");
        assertThat(rule(now, "PRT-001").get("standing").asText()).isEqualTo("unknown");
        assertThat(run("rules --on 2023-08-25").out())
                .contains("HỒ SƠ ĐỀ XUẤT\n", "DANH SÁCH GIỚI THIỆU\n")
                .contains("vi phạm; đang có hiệu lực (khoản 4 Điều 3 Nghị định 27/2022/NĐ-CP)");
        assertThat(run("rules --on 2015-01-01 --lang en").out()).contains("DOSSIER\n", "violation; not yet (");
    }

    private static JsonNode rule(JsonNode rules, String code) {
        for (JsonNode rule : rules.get("rules")) {
            if (rule.get("code").asText().equals(code)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("No such rule: " + code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "law; Missing command of law (expected value, parameters, acts or diff)",
                "law value; Missing required parameter",
                "law value no.such --on 2024-01-01; Not a parameter of the law book: 'no.such' (expected one that",
                "law value poverty.income-vnd --on 2024-01-01; such as poverty.income-line-vnd",
                "law value poverty.income-line-vnd --on 2024-02-30; Not a day: '2024-02-30' (expected like",
                "law value poverty.income-line-vnd --area rurl; Not a case of area: 'rurl' (expected RURAL|URBAN)",
                "law value poverty.income-line-vnd --province Đắk; Not a case of province: 'Đắk' (expected [0-9]{2})",
                "law value poverty.income-line-vnd --capital-period 2021; Not a case of capitalPeriod: '2021'",
                "law value poverty.income-line-vnd --capital-period 2025-2021; Not a capital period: 2025-2021",
                "law value poverty.income-line-vnd --lang fr; Not a language: 'fr'",
                "law diff 2024-01-01; Missing required parameter: 'DAY2'",
                "law diff 2024-01-01 tomorrow; Not a day: 'tomorrow'",
                "law acts --on 1/13/2024; Not a day: '1/13/2024'",
                "rules --law /no/such/folder; no such folder (expected a folder of law data)"
            })
    void whatCannotBeAskedIsOneLineAndStatusTwo(String line, String message) {
        Run run = run(line);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("sinhke: ").contains(message));
    }

    /** Five kinds of bad law data: each with its file, its place, what was seen and what was expected; all at once. */
    @Test
    void badLawDataIsRefusedWithEveryProblemAtOnce() throws IOException {
        String head = "{\"act\": {\"key\": \"%s\", \"kind\": \"Nghị quyết\", \"issuer\": \"x\", \"title\": \"x\","
                + " \"titleInEnglish\": \"x\", \"provenance\": {\"rung\": \"primary\"}}, \"values\": [%s]}";
        String value = "{\"parameter\": \"%s\", \"value\": %s, \"from\": \"2023-01-01\", \"scope\": {%s},"
                + " \"citations\": [\"%s art.1\"]}";
        String cap = "support.cap.project-vnd";
        write("1-unknown-act.json", head.formatted("1/A", value.formatted(cap, "1", "\"province\": \"11\"", "9/NO")));
        write(
                "2-overlap.json",
                head.formatted(
                        "2/A",
                        value.formatted(cap, "1", "\"province\": \"12\"", "2/A")
                                + ","
                                + value.formatted(cap, "2", "\"province\": \"12\"", "2/A")));
        write(
                "3-lower.json",
                head.formatted(
                        "3/A",
                        value.formatted(
                                "poverty.income-line-vnd",
                                "1400000",
                                "\"province\": \"13\", \"area\": \"RURAL\"",
                                "3/A")));
        write("4-scope.json", head.formatted("4/A", value.formatted(cap, "1", "\"provinse\": \"14\"", "4/A")));
        write("5-json.json", "{\n  \"act\": {\n    \"key\": ,\n");

        for (String command : List.of("law parameters", "rules", "check data/cases/c01-quang-nam-hiep-duc.xlsx")) {
            Run run = run(command + " --law " + folder);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err())
                    .startsWith("sinhke: Law data cannot be used")
                    .contains(
                            "overlay/1-unknown-act.json#/values/0: support.cap.project-vnd: cites '9/NO' (expected the key"
                                    + " of an act in the book)",
                            "overlay/2-overlap.json#/values/1: support.cap.project-vnd: two values at once in"
                                    + " {province=12}: 2023-01-01/.. and 2023-01-01/.. (expected one; the other is at"
                                    + " overlay/2-overlap.json#/values/0)",
                            "overlay/3-lower.json#/values/0: poverty.income-line-vnd: province 13 sets 1400000 (expected at"
                                    + " least 1500000 by 07/2021/NĐ-CP art.3 cl.1)",
                            "overlay/4-scope.json#/values/0: Not a dimension of scope: 'provinse' (expected one of"
                                    + " province, capitalPeriod,",
                            "overlay/5-json.json: line 3: not JSON: Unexpected character (','");
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
