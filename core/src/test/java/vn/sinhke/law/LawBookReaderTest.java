package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

/** Law data of a user's folder: what it adds to the shipped book, and how it is refused. */
class LawBookReaderTest {

    private static final String PROVENANCE = "\"provenance\": {\"rung\": \"primary\", \"sources\": [\"đã đọc\"]}";
    private static final Scope CHAIN_IN_67 = Scope.of(Dimension.PROVINCE, "67").with(Dimension.METHOD, "CHAIN");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @TempDir
    Path folder;

    @Test
    void aFolderAddsAProvincesCapAndAnotherVersion() throws IOException {
        write("dak-nong.json", act("1/2024/NQ-HĐND.DN", value("support.cap.project-vnd", "500000000", CHAIN_IN_67)));

        LawBook book = LawBook.withOverlay(folder);

        assertThat(book.answer(SupportParameters.SUPPORT_CAP_PROJECT, CHAIN_IN_67, DAY))
                .isInstanceOfSatisfying(LegalAnswer.InForce.class, answer -> {
                    assertThat(answer.value()).isEqualTo(Vnd.of(500_000_000L));
                    assertThat(answer.rung()).isEqualTo(Rung.PRIMARY);
                    assertThat((Object) answer.provisions()).hasToString("[1/2024/NQ-HĐND.DN art.2 cl.1]");
                });
        assertThat(book.acts())
                .containsKey("1/2024/NQ-HĐND.DN")
                .hasSize(LawBook.national().acts().size() + 1);
        assertThat(book.version()).isNotEqualTo(LawBook.national().version());
        assertThat(LawBook.national().answer(SupportParameters.SUPPORT_CAP_PROJECT, CHAIN_IN_67, DAY))
                .isInstanceOf(LegalAnswer.NotHere.class);
    }

    @Test
    void aFolderMayLowerACeiling() throws IOException {
        Scope there = CHAIN_IN_67.with(Dimension.AREA_CLASS, "SPECIALLY_DIFFICULT");
        write("dak-nong.json", act("1/2024/NQ-HĐND.DN", value("support.ceiling.share-percent", "60.5", there)));

        LawBook book = LawBook.withOverlay(folder);

        assertThat(book.answer(SupportParameters.SUPPORT_CEILING, there, DAY))
                .isInstanceOfSatisfying(
                        LegalAnswer.InForce.class, a -> assertThat(a.value()).isEqualTo(Percentage.ratio(605, 1000)));
        assertThat(book.answer(SupportParameters.SUPPORT_CEILING, there.with(Dimension.PROVINCE, "66"), DAY))
                .isInstanceOfSatisfying(
                        LegalAnswer.InForce.class, a -> assertThat(a.value()).isEqualTo(Percentage.of(80)));
    }

    @Test
    void aDraftDecidesNothing() throws IOException {
        write(
                "draft.json",
                act("1/2024/NQ-HĐND.DN", value("support.cap.project-vnd", "500000000", CHAIN_IN_67))
                        .replace("\"primary\"", "\"draft\""));

        assertThat(LawBook.withOverlay(folder).answer(SupportParameters.SUPPORT_CAP_PROJECT, CHAIN_IN_67, DAY))
                .isInstanceOfSatisfying(
                        LegalAnswer.Unknown.class,
                        unknown -> assertThat((Object) unknown.provisions())
                                .hasToString("[1/2024/NQ-HĐND.DN art.2 cl.1]"));
    }

    @Test
    void aValueThatHasEndedForEveryCaseGivesWayToTheOnesThatAskForMore() throws IOException {
        String general = value("support.cap.household-vnd", "1000000", Scope.EVERYWHERE)
                .replace("\"until\": null", "\"until\": \"2022-01-01\", \"endedBy\": \"1/2021/QĐ\"")
                .replace("2023-06-24", "2021-01-01");
        String special = value("support.cap.household-vnd", "2000000", Scope.of(Dimension.POVERTY_CLASS, "OTHER"));
        write("a.json", act("1/2021/QĐ", general + "," + special));

        LawBook book = LawBook.withOverlay(folder);

        // Whether the household is of that class was not said, so nobody can say that there is no cap any longer.
        assertThat(book.answer(SupportParameters.SUPPORT_CAP_HOUSEHOLD, Scope.of(Dimension.PROVINCE, "67"), DAY))
                .isInstanceOf(LegalAnswer.Unknown.class);
        assertThat(book.answer(
                        SupportParameters.SUPPORT_CAP_HOUSEHOLD,
                        Scope.of(Dimension.PROVINCE, "67").with(Dimension.POVERTY_CLASS, "AVERAGE"),
                        DAY))
                .isInstanceOf(LegalAnswer.NoLonger.class);
    }

    @Test
    void theVersionIsTheSameHoweverTheFolderIsFilled(@TempDir Path other) throws IOException {
        String a = act("1/2024/NQ-A", value("support.cap.project-vnd", "1", CHAIN_IN_67));
        String b = act("2/2024/NQ-B", value("support.cap.household-vnd", "2", Scope.of(Dimension.PROVINCE, "67")));
        write("a.json", a);
        write("b.json", b);
        Files.writeString(other.resolve("b.json"), b);
        Files.writeString(other.resolve("read-me.txt"), "not law");
        Files.writeString(other.resolve("a.json"), a);

        assertThat(LawBook.withOverlay(other).version())
                .isEqualTo(LawBook.withOverlay(folder).version());
    }

    @Test
    void aFileNamedAsAShippedOneStandsBesideIt(@TempDir Path other) throws IOException {
        String text = act("1/2024/NQ-A", value("support.cap.project-vnd", "1", CHAIN_IN_67));
        write("nd-27-2022.json", text);
        Files.writeString(other.resolve("a.json"), text);

        LawBook book = LawBook.withOverlay(folder);

        assertThat(book.acts()).containsKeys("1/2024/NQ-A", "27/2022/NĐ-CP");
        assertThat(book.version()).isNotEqualTo(LawBook.withOverlay(other).version());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        Path missing = folder.resolve("no");
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThat(problems(missing)).containsExactly(missing + ": no such folder (expected a folder of law data)");
        assertThat(problems(file)).containsExactly(file + ": not a folder (expected a folder of law data)");
    }

    @Test
    void aFolderWithoutLawIsNotTakenForOne() throws IOException {
        write("dak-nong.jsn", "{}");

        assertThat(problems(folder)).containsExactly(folder + ": holds no .json file (expected one file an act)");
    }

    @Test
    void oneFileThatCannotBeReadDoesNotHideTheOthers() throws IOException {
        Files.write(folder.resolve("a.json"), "{\"act\": \"Đắk\"}".getBytes(StandardCharsets.UTF_16));
        Files.createDirectory(folder.resolve("b.json"));
        write("c.json", "");

        assertThat(problems(folder))
                .contains(
                        "overlay/a.json: cannot be read (expected text in UTF-8)",
                        "overlay/b.json: cannot be read (expected a file of law data)",
                        "overlay/c.json#/act: act: 'nothing' (expected an object)");
    }

    @Test
    void allProblemsAreSaidAtOnce() throws IOException {
        write("a.json", "{\n\"act\": {,\n}");
        write(
                "b.json",
                act(
                        "1/2024/NQ-HĐND.DN",
                        String.join(
                                ",",
                                value("support.cap.project-vnd", "1.5", CHAIN_IN_67),
                                value("support.cap.household", "1", CHAIN_IN_67),
                                value("support.cap.project-vnd", "1", CHAIN_IN_67)
                                        .replace("province", "provice"),
                                value("linkage.lead.kinds", "[\"ENTERPRISE\"]", Scope.of(Dimension.PROVINCE, "67")),
                                value("support.cap.household-vnd", "1", CHAIN_IN_67)
                                        .replace("\"1/2024/NQ-HĐND.DN art.2", "\"9/1999/NĐ-CP art.2"))));
        write("c.json", act("27/2022/NĐ-CP", value("support.cap.project-vnd", "2", CHAIN_IN_67)));
        write("d.json", act("5/2024/NQ", value("support.cap.project-vnd", "3", CHAIN_IN_67)));

        assertThat(problems(folder))
                .containsExactly(
                        "overlay/a.json: line 2: not JSON: Unexpected character (',' (code 44)): was expecting"
                                + " double-quote to start field name",
                        "overlay/c.json#/act: key: '27/2022/NĐ-CP' (expected an act that no other file has)",
                        "overlay/b.json#/values/0: Not such a value: '1.5' (expected a whole number of đồng)",
                        "overlay/b.json#/values/1: parameter: 'support.cap.household' (expected one of "
                                + LawBook.national().declarations().keySet() + ")",
                        "overlay/b.json#/values/2: Not a dimension of scope: 'provice' (expected one of province,"
                                + " capitalPeriod, method, areaClass, cycle, povertyClass, area, region)",
                        "overlay/b.json#/values/4: support.cap.household-vnd: cites '9/1999/NĐ-CP' (expected the key of an act in the book)",
                        "overlay/d.json#/values/0: support.cap.project-vnd: two values at once in {province=67,"
                                + " method=CHAIN}: 2023-06-24/.. and 2023-06-24/.. (expected one; the other is at"
                                + " overlay/c.json#/values/0)",
                        "overlay/b.json#/values/3: linkage.lead.kinds: province 67 sets [ENTERPRISE] (expected exactly [ENTERPRISE, COOPERATIVE,"
                                + " COOPERATIVE_UNION] by 27/2022/NĐ-CP art.3 cl.4)",
                        "overlay/b.json#/values/3: linkage.lead.kinds: province 67 sets [ENTERPRISE] (expected exactly [ENTERPRISE, COOPERATIVE,"
                                + " COOPERATIVE_UNION] by 55/2023/TT-BTC art.56 cl.3)",
                        "overlay/b.json#/values/3: linkage.lead.kinds: province 67 sets [ENTERPRISE] (expected exactly [ENTERPRISE, COOPERATIVE,"
                                + " COOPERATIVE_UNION] by 358/2025/NĐ-CP whole)");
    }

    @ParameterizedTest(name = "{0} % over a ceiling of 80: refused {1}")
    @CsvSource({"79.99, false", "80, false", "80.01, true", "95, true"})
    void aProvinceMayNotRaiseACeiling(String percent, boolean refused) throws IOException {
        Scope there = CHAIN_IN_67.with(Dimension.AREA_CLASS, "SPECIALLY_DIFFICULT");
        write("a.json", act("1/2024/NQ-HĐND.DN", value("support.ceiling.share-percent", percent, there)));

        if (refused) {
            assertThat(problems(folder))
                    .containsExactly(
                            "overlay/a.json#/values/0: support.ceiling.share-percent: province 67 sets " + percent
                                    + " (expected at most 80 by 27/2022/NĐ-CP art.21 cl.5)",
                            "overlay/a.json#/values/0: support.ceiling.share-percent: province 67 sets " + percent
                                    + " (expected at most 80 by 55/2023/TT-BTC art.56 cl.3)");
        } else {
            assertThat(LawBook.withOverlay(folder).acts()).containsKey("1/2024/NQ-HĐND.DN");
        }
    }

    @Test
    void aGapHasToBeDeclared() throws IOException {
        String first = value("support.cap.project-vnd", "1", CHAIN_IN_67)
                .replace("\"until\": null", "\"until\": \"2024-01-01\"");
        String second = value("support.cap.project-vnd", "2", CHAIN_IN_67).replace("2023-06-24", "2024-01-02");
        write("a.json", act("1/2024/NQ", second + "," + first));

        assertThat(problems(folder))
                .containsExactly(
                        "overlay/a.json#/values/1: support.cap.project-vnd: undeclared gap in {province=67, method=CHAIN}:"
                                + " 2024-01-01/2024-01-02 (expected an unread stretch)");

        write("a.json", act("1/2024/NQ", second.replace("2024-01-02", "2024-01-01") + "," + first));
        assertThat(LawBook.withOverlay(folder).acts()).containsKey("1/2024/NQ");
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "CHAIN; CHIAN; method: 'CHIAN' (expected CHAIN|COMMUNITY|TASK|SPECIAL)",
                "\"67\"; \"Đắk Nông\"; province: 'Đắk Nông' (expected [0-9]{2})",
                "\"67\"; 67; province: '67' (expected a text)",
                "\"scope\"; \"scoope\"; key: 'scoope' (expected one of [parameter, value, from, until, endedBy,"
                        + " scope, filed, approved, known, citations, transition, provenance])",
                "\"until\": null; \"until\": \"2023-06-24\"; until: '2023-06-24' (expected a day after"
                        + " 2023-06-24)",
                "\"until\": null; \"until\": 2024; until: '2024' (expected a text)",
                "\"2023-06-24\"; \"24/6/2023\"; from: '24/6/2023' (expected a day like 2026-12-31)",
                "[\"1/2024/NQ art.2 cl.1\"]; []; citations: 'none' (expected at least one)",
                "[\"1/2024/NQ art.2 cl.1\"]; [\"1/2024/NQ Điều 2\"]; Not a citation: '1/2024/NQ Điều 2' (expected 'ACT"
                        + " art.N [cl.N] [pt.x]' or 'ACT whole')",
                "\"value\": 1; \"value\": true; Not such a value: 'true' (expected a whole number of đồng)",
                "\"value\": 1,; ; value: 'null' (expected a value unless unread)",
                "{\"province\": \"67\", \"method\": \"CHAIN\"}; \"67\"; scope: '\"67\"' (expected an object)",
            })
    void aValueOfAnotherFormIsRefusedAtItsPlace(String right, String wrong, String message) throws IOException {
        String value = value("support.cap.project-vnd", "1", CHAIN_IN_67).replace("1/2024/NQ-HĐND.DN", "1/2024/NQ");
        assertThat(value).contains(right);
        write("a.json", act("1/2024/NQ", value.replace(right, wrong == null ? "" : wrong)));

        assertThat(problems(folder)).containsExactly("overlay/a.json#/values/0: " + message);
    }

    @Test
    void aFileOfAnotherShapeIsRefused() throws IOException {
        write("a.json", "[]");
        write("b.json", act("1/2024/NQ", "").replace("\"values\": []", "\"values\": {}"));
        write("c.json", act("2/2024/NQ", "").replace("\"values\"", "\"value\""));
        write("d.json", act("3/2024/NQ", "").replace("\"key\": \"3/2024/NQ\",", ""));
        write("e.json", act("5/2024/NQ", "") + " {}");
        write("f.json", act("6/2024/NQ", "").replace("\"kind\"", "\"key\""));

        assertThat(problems(folder))
                .satisfiesExactly(
                        p -> assertThat(p).isEqualTo("overlay/a.json#: entry: '[]' (expected an object)"),
                        p -> assertThat(p).isEqualTo("overlay/a.json#/act: act: 'nothing' (expected an object)"),
                        p -> assertThat(p).isEqualTo("overlay/b.json#/values: values: '{}' (expected a list)"),
                        p -> assertThat(p)
                                .isEqualTo("overlay/c.json#: key: 'value' (expected one of [act, values,"
                                        + " untranslatable])"),
                        p -> assertThat(p).isEqualTo("overlay/d.json#/act: key: 'null' (expected a text)"),
                        p -> assertThat(p).startsWith("overlay/e.json: line 1: not JSON: Trailing token"),
                        p -> assertThat(p)
                                .isEqualTo("overlay/f.json: line 1: not JSON: Duplicate field 'key' (expected"
                                        + " JSON, every key once)"));
    }

    @Test
    void whetherThereIsButOneCopyIsTrueOrFalse() throws IOException {
        write(
                "a.json",
                act("1/2024/NQ-HĐND.DN", value("support.cap.project-vnd", "1", CHAIN_IN_67))
                        .replace("\"rung\": \"primary\"", "\"rung\": \"primary\", \"singleCopy\": \"yes\""));

        assertThat(problems(folder))
                .hasSize(2)
                .allSatisfy(p -> assertThat(p).contains("singleCopy", "yes", "expected true or false"));
    }

    private List<String> problems(Path from) {
        IllegalArgumentException thrown =
                catchThrowableOfType(IllegalArgumentException.class, () -> LawBook.withOverlay(from));
        assertThat(thrown).as("refused").isNotNull();
        List<String> lines = thrown.getMessage().lines().toList();
        assertThat(lines.get(0)).isEqualTo("Law data cannot be used:");
        return lines.subList(1, lines.size());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String act(String key, String values) {
        return ("{\"act\": {\"key\": \"%s\", \"kind\": \"Nghị quyết\", \"issuer\": \"HĐND\", \"title\": \"T\","
                        + " \"titleInEnglish\": \"T\", %s}, \"values\": [%s]}")
                .formatted(key, PROVENANCE, values.replace("1/2024/NQ-HĐND.DN", key));
    }

    private static String value(String parameter, String value, Scope scope) {
        return ("{\"parameter\": \"%s\", \"value\": %s, \"from\": \"2023-06-24\", \"until\": null, \"scope\": %s,"
                        + " \"citations\": [\"1/2024/NQ-HĐND.DN art.2 cl.1\"], %s}")
                .formatted(
                        parameter,
                        value,
                        vn.sinhke.json.Json.canonical(scope).replace(":", ": ").replace(",", ", "),
                        PROVENANCE);
    }
}
