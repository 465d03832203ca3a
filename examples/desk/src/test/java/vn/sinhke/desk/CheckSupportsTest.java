package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.json.Json;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;

/** Dossiers are held against what their households received before. No person is real. */
class CheckSupportsTest {

    private static final Path GUIDE = Path.of("../../docs/guide/supports.md");
    private static final String CASE = "data/cases/c01-quang-nam-hiep-duc.xlsx";
    private static final String PROGRAM = "Giảm nghèo bền vững";
    private static final String[] SECRETS = {"Người Minh Họa", "999000000", "Bon Minh Họa"};

    @TempDir
    Path folder;

    private String dossier;
    private String supports;

    @BeforeEach
    void theGuide() throws IOException {
        ImmutableList<String> json = blocks("json");
        supports = write("ho-tro.json", json.get(0));
        dossier = write("ho-so.json", json.get(1));
    }

    private static ImmutableList<String> blocks(String language) throws IOException {
        Matcher block = Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(Files.readString(GUIDE));
        return block.results().map(found -> found.group(1)).collect(ImmutableList.toImmutableList());
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private static JsonNode report(String... arguments) throws IOException {
        Run run = Run.of(Stream.concat(Stream.of("check", "--json"), Stream.of(arguments))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        JsonNode report = Json.mapper().readTree(run.out());
        assertThat(Schemas.of("report").validate(report)).isEmpty();
        return report;
    }

    private static ImmutableList<JsonNode> entries(JsonNode report) {
        return Streams.stream(report.at("/subjects/0/outcomes"))
                .filter(entry -> entry.get("code").asText().equals("SUP-002"))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> said(JsonNode report) {
        return entries(report).stream()
                .map(entry -> entry.path("path").asText() + " "
                        + entry.path("severity").asText(entry.get("outcome").asText()) + " "
                        + entry.path("aspect").asText())
                .collect(ImmutableList.toImmutableList());
    }

    private static String input(JsonNode report) {
        return report.at("/receipt/subjects/0/input").asText();
    }

    @Test
    void theGuideShowsWhatIsFound() throws IOException {
        Run run = Run.of("check", "--lang", "en", dossier, "--supports", supports, "--program", PROGRAM);

        assertThat(Schemas.of("supports").validate(Json.mapper().readTree(Files.readString(Path.of(supports)))))
                .isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(Iterables.getOnlyElement(blocks("text"))).doesNotContain(SECRETS);
    }

    @Test
    void everyFindingHasItsHouseholdItsRecordAndItsProvisionInBothLanguages() throws IOException {
        JsonNode vi = report(dossier, "--supports", supports, "--program", PROGRAM);
        JsonNode en = report(dossier, "--supports", supports, "--program", PROGRAM, "--lang", "en");

        assertThat(said(vi))
                .containsExactly(
                        "project/participants[0] violation certain", "project/participants[1] warning probable");
        JsonNode first = entries(vi).get(0);
        assertThat(first.at("/arguments/support").asText()).isEqualTo("MH-2022-0117");
        assertThat(first.at("/citations/0/act").asText()).isEqualTo("55/2023/TT-BTC");
        assertThat(first.at("/citations/0/locator").asText()).isEqualTo("art.3 cl.1");
        assertThat(first.get("message").asText())
                .isEqualTo("Hộ thứ 1 đã nhận cùng nội dung này từ chương trình khác, theo bản ghi MH-2022-0117.");
        assertThat(entries(en).get(0).get("message").asText())
                .isEqualTo("Household 1 received the same content from another program, by record MH-2022-0117.");
        assertThat(vi.toString()).doesNotContain(SECRETS);
    }

    @ParameterizedTest(name = "program {0}: {1}")
    @CsvSource({
        "Giảm nghèo bền vững, violation certain",
        "CHƯƠNG TRÌNH MINH HỌA KHÁC, warning sameProgram",
        ", warning programUnknown"
    })
    void theProgramDecidesHowSureItIs(String program, String first) throws IOException {
        JsonNode report = program == null
                ? report(dossier, "--supports", supports)
                : report(dossier, "--supports", supports, "--program", program);

        assertThat(said(report).get(0)).isEqualTo("project/participants[0] " + first);
    }

    @Test
    void aWorkbookIsMarkedAtTheCellOfTheHousehold() throws IOException {
        Participant second = Dossiers.participant(1).goods("Bò").build();
        Path file = folder.resolve("ho-so.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            DossierWorkbook.write(
                    Dossiers.lawful()
                            .project(Dossiers.project()
                                    .participants(
                                            List.of(Dossiers.participant(0).build(), second))
                                    .build())
                            .build(),
                    out);
        }
        String before = write(
                "truoc.json",
                "[{\"id\": \"MH-1\", \"household\": " + Json.canonical(second.household())
                        + ", \"content\": \"Bò\", \"program\": \"Minh họa\"}]");

        JsonNode report = report(file.toString(), "--on", "2023-08-25", "--supports", before, "--program", PROGRAM);
        JsonNode found = Iterables.getOnlyElement(entries(report));

        assertThat(found.get("severity").asText()).isEqualTo("violation");
        assertThat(found.get("path").asText()).isEqualTo("project/participants[1]");
        assertThat(found.get("sheet").asText()).isEqualTo("Hộ tham gia");
        assertThat(found.get("cell").asText()).isEqualTo("A6");
        assertThat(Run.of("check", file.toString(), "--supports", before).out()).contains("[Hộ tham gia!A6]");
    }

    @Test
    void withoutSupportsNothingChanges() throws IOException {
        JsonNode without = report(dossier);
        JsonNode with = report(dossier, "--supports", supports);
        JsonNode none = report(dossier, "--supports", write("khong.json", "[]"));

        assertThat(entries(without)).isEmpty();
        assertThat(said(none)).containsExactly(" not-applicable ");
        assertThat(with.at("/receipt/subjects/0/ruleSet"))
                .isEqualTo(none.at("/receipt/subjects/0/ruleSet"))
                .isNotEqualTo(without.at("/receipt/subjects/0/ruleSet"));
        assertThat(List.of(input(without), input(with), input(none))).doesNotHaveDuplicates();
        for (JsonNode entry : without.at("/subjects/0/outcomes")) {
            assertThat(with.at("/subjects/0/outcomes")).contains(entry);
        }
    }

    @Test
    void theInputIsTheSupportsAndTheProgramInAnyOrder() throws IOException {
        JsonNode list = Json.mapper().readTree(Files.readString(Path.of(supports)));
        String first = write("mot.json", "[" + list.get(0) + "]");
        String second = write("hai.json", "[" + list.get(1) + "]");
        String whole = input(report(dossier, "--supports", supports));

        assertThat(input(report(dossier, "--supports", first, "--supports", second)))
                .isEqualTo(whole);
        assertThat(input(report(dossier, "--supports", second, "--supports", first)))
                .isEqualTo(whole);
        assertThat(input(report(dossier, "--supports", second, "--supports", supports)))
                .isEqualTo(whole);
        assertThat(input(report(dossier, "--supports", first))).isNotEqualTo(whole);
        assertThat(input(report(dossier, "--supports", supports, "--program", PROGRAM)))
                .isNotEqualTo(whole);
        assertThat(report(dossier, "--supports", second, "--supports", first).get("subjects"))
                .isEqualTo(report(dossier, "--supports", supports).get("subjects"));
    }

    @Test
    void aReplayNeedsTheSameSupportsAndTheSameProgram() throws IOException {
        String receipt = write(
                "bien-nhan.json",
                report(dossier, "--supports", supports, "--program", PROGRAM).toString());
        String bare = write("khong-ho-tro.json", report(dossier).toString());
        String hint = "Chỉ một trong hai lần có đối chiếu hỗ trợ đã nhận";

        Run same = Run.of("replay", receipt, dossier, "--supports", supports, "--program", PROGRAM);
        assertThat(same.status()).isZero();
        assertThat(same.out()).startsWith("LẬP LẠI ĐƯỢC").doesNotContain(hint);
        Run without = Run.of("replay", receipt, dossier);
        assertThat(without.status()).isEqualTo(1);
        assertThat(without.out()).startsWith("KHÁC: ").contains("tệp đầu vào: biên nhận ghi", "SUP-002", hint);
        assertThat(Run.of("replay", "--lang", "en", receipt, dossier).out())
                .contains("Former supports were known in one of the two runs only");
        Run more = Run.of("replay", bare, dossier, "--supports", supports);
        assertThat(more.status()).isEqualTo(1);
        assertThat(more.out()).contains("tệp đầu vào: biên nhận ghi", hint);
        Run other = Run.of("replay", receipt, dossier, "--supports", supports, "--program", "Khác");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("tệp đầu vào: biên nhận ghi").doesNotContain(hint);
        assertThat(Run.of("replay", bare, dossier).status()).isZero();
    }

    @Test
    void anotherDaysLawTurnsItOver() throws IOException {
        Run run = Run.of("check", "--against", "2027-01-01", dossier, "--supports", supports, "--program", PROGRAM);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("SUP-002  Không hỗ trợ trùng lặp một nội dung cho một hộ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{}; a.json: an object (expected a list)",
                "null; a.json: null (expected a list)",
                "[null]; a.json: ",
                "[{\"id\": \"A\"}]; a.json: /0: no 'household' (expected a value for it)",
                "[{\"id\": \"A\", \"household\": {}}, {\"id\": \"B\", \"household\": {}, \"yeer\": 1}];"
                        + " a.json: /1: unknown key 'yeer' (expected one of [",
                "[{\"id\": \"A\", \"household\": {\"representative\": {\"personalNumber\": 999000000001}}}];"
                        + " a.json: /0/household/representative/personalNumber: a number (expected a text)",
                "[{\"id\": \"A\", \"household\": {}}, {\"id\": \"A\", \"household\": {}, \"year\": 2022}];"
                        + " supports: Two supports of the code 'A' that differ (expected one of each code)"
            })
    void whatCannotBeReadIsOneLineWithItsPlace(String text, String message) throws IOException {
        String file = write("a.json", text);
        String receipt = write("bien-nhan.json", report(dossier).toString());
        for (String[] call : new String[][] {
            {"check", dossier, "--supports", file},
            {"check", dossier, "--supports", supports, "--supports", file},
            {"replay", receipt, dossier, "--supports", file}
        }) {
            Run run = Run.of(call);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line).startsWith("sinhke: " + message).doesNotContain("999000000001"));
        }
    }

    @Test
    void allFilesThatCannotBeUsedAreNamedAndSoIsWhatIsLacking() throws IOException {
        String broken = write("a.json", "{}");
        String plan = write("plan.json", "{\"yearPlan\": {\"id\": \"P\"}}");
        String absent = folder.resolve("b.json").toString();

        assertThat(Run.of("check", dossier, "--supports", broken, "--supports", absent)
                        .err())
                .contains("a.json: ", "; b.json: cannot be read");
        assertThat(Run.of("check", plan, "--supports", supports).err())
                .isEqualTo("sinhke: supports, and no dossier to hold against them (expected at least one dossier)\n");
        assertThat(Run.of("check", CASE, "--program", PROGRAM).err())
                .isEqualTo("sinhke: --program without supports (expected --supports or --store with it)\n");
        assertThat(Run.of("check", CASE, plan, "--supports", supports).status()).isLessThan(2);
    }
}
