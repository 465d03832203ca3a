package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

class LawBookTest {

    private static final LawBook BOOK = LawBook.national();
    private static final String ACT = """
            {"act": {"key": "%s", "kind": "Nghị quyết", "issuer": "x", "title": "x", "titleInEnglish": "x",
              "provenance": {"rung": "primary"}}, "values": [%s]}
            """;
    private static final String VALUE = """
            {"parameter": "%s", "value": %s, "from": "%s", "until": %s, "endedBy": "62/2013/QĐ-TTg", "scope": {%s},
             "citations": ["%s"],
             "provenance": {"rung": "primary"}}
            """;

    @TempDir
    Path folder;

    static Stream<Parameter<?>> parameters() {
        return LawBook.national().declarations().values().stream().map(Declaration::parameter);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    <T> void everyValueIsInForceOnItsDaysAndNotBeside(Parameter<T> parameter) {
        assertThat(BOOK.timeline(parameter.name())).isNotEmpty();
        for (ParameterValue<?> value : BOOK.timeline(parameter.name())) {
            LocalDate first = value.period().from();
            expect(value, BOOK.answer(parameter, value.scope(), first));
            value.period().until().ifPresent(until -> {
                expect(value, BOOK.answer(parameter, value.scope(), until.minusDays(1)));
                assertThat(BOOK.answer(parameter, value.scope(), until))
                        .isNotEqualTo(BOOK.answer(parameter, value.scope(), until.minusDays(1)));
            });
            assertThat(BOOK.answer(parameter, value.scope(), first.minusDays(1)))
                    .isNotEqualTo(BOOK.answer(parameter, value.scope(), first));
        }
    }

    private static void expect(ParameterValue<?> value, LegalAnswer<?> answer) {
        if (!value.decides()) {
            assertThat(answer).isInstanceOf(LegalAnswer.Unknown.class);
        } else {
            assertThat(((LegalAnswer.InForce<?>) answer).value())
                    .isEqualTo(value.value().get());
            assertThat(((LegalAnswer.InForce<?>) answer).rung())
                    .isEqualTo(value.provenance().rung());
        }
    }

    @Test
    void theAnswerSaysWhyThereIsNoValue() {
        Parameter<Vnd> cap = SupportParameters.SUPPORT_CAP_PROJECT;
        Scope phuYen = Scope.of(Dimension.PROVINCE, "54").with(Dimension.METHOD, "CHAIN");

        assertThat(BOOK.answer(cap, phuYen, LocalDate.of(2023, 12, 8))).isInstanceOf(LegalAnswer.NotYet.class);
        assertThat(BOOK.answer(cap, phuYen, LocalDate.of(2023, 12, 9))).isInstanceOf(LegalAnswer.InForce.class);
        assertThat(BOOK.answer(cap, phuYen, LocalDate.of(2025, 7, 1))).isInstanceOf(LegalAnswer.Unknown.class);
        assertThat(BOOK.answer(cap, phuYen.with(Dimension.PROVINCE, "67"), LocalDate.of(2024, 1, 1)))
                .isInstanceOf(LegalAnswer.NotHere.class);
        assertThat(BOOK.answer(cap, Scope.of(Dimension.METHOD, "CHAIN"), LocalDate.of(2024, 1, 1)))
                .isInstanceOf(LegalAnswer.Unknown.class);
        assertThat(BOOK.answer(
                        SupportParameters.SUPPORT_LIST_COLUMNS,
                        Scope.of(Dimension.CAPITAL_PERIOD, "2021-2025"),
                        LocalDate.of(2027, 1, 1)))
                .isInstanceOf(LegalAnswer.NoLonger.class);
    }

    @Test
    void aProvincesOwnValueComesBeforeTheNations() {
        LocalDate day = LocalDate.of(2023, 8, 25);

        assertThat(((LegalAnswer.InForce<Integer>) BOOK.answer(
                                ParticipationParameters.NEWLY_ESCAPED_MONTHS, Scope.of(Dimension.PROVINCE, "44"), day))
                        .rung())
                .isEqualTo(Rung.OFFICIAL);
        assertThat(((LegalAnswer.InForce<Integer>) BOOK.answer(
                                ParticipationParameters.NEWLY_ESCAPED_MONTHS, Scope.of(Dimension.PROVINCE, "67"), day))
                        .rung())
                .isEqualTo(Rung.RECALLED);
    }

    @Test
    void anotherTypeOrNameIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.answer(
                        new Parameter<>("no.such", ValueType.COUNT), Scope.EVERYWHERE, LocalDate.of(2023, 1, 1)))
                .withMessage("Not a parameter of this law book: 'no.such' of count (declared: nothing)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.answer(
                        new Parameter<>("linkage.forms", ValueType.COUNT), Scope.EVERYWHERE, LocalDate.of(2023, 1, 1)))
                .withMessage("Not a parameter of this law book: 'linkage.forms' of count (declared: words)");
    }

    @Test
    void aFolderAddsAProvinceAndGivesTheBookAnotherVersion() throws IOException {
        write("b.json", "2/NQ", value("support.cap.project-vnd", "5", "2023-01-01", "null", "65", "2/NQ"));
        LawBook one = LawBook.withOverlay(folder);
        write("a.json", "1/NQ", value("support.cap.project-vnd", "7", "2023-01-01", "null", "67", "1/NQ"));
        LawBook two = LawBook.withOverlay(folder);

        assertThat(one.version()).isNotEqualTo(BOOK.version()).isNotEqualTo(two.version());
        assertThat(two.version()).isEqualTo(LawBook.withOverlay(folder).version());
        assertThat(((LegalAnswer.InForce<Vnd>) two.answer(
                                SupportParameters.SUPPORT_CAP_PROJECT,
                                Scope.of(Dimension.PROVINCE, "67"),
                                LocalDate.of(2024, 1, 1)))
                        .value())
                .isEqualTo(Vnd.of(7));
    }

    private void write(String name, String act, String values) throws IOException {
        Files.writeString(folder.resolve(name), ACT.formatted(act, values));
    }

    private static String value(
            String parameter, String value, String from, String until, String province, String citation) {
        return VALUE.formatted(
                parameter, value, from, until, "\"province\": \"" + province + "\"", citation + " whole");
    }

    @Test
    void aProvinceMayLowerACeilingAndNotRaiseIt() throws IOException {
        String lower = VALUE.formatted(
                "support.ceiling.share-percent",
                "70",
                "2023-07-01",
                "\"2025-01-01\"",
                "\"province\": \"67\", \"method\": \"CHAIN\", \"areaClass\": \"SPECIALLY_DIFFICULT\"",
                "1/NQ whole");
        write("a.json", "1/NQ", lower);
        assertThat(((LegalAnswer.InForce<Percentage>) LawBook.withOverlay(folder)
                                .answer(
                                        SupportParameters.SUPPORT_CEILING,
                                        Scope.of(Dimension.PROVINCE, "67")
                                                .with(Dimension.METHOD, "CHAIN")
                                                .with(Dimension.AREA_CLASS, "SPECIALLY_DIFFICULT"),
                                        LocalDate.of(2024, 1, 1)))
                        .value())
                .isEqualTo(Percentage.of(70));

        write("a.json", "1/NQ", lower.replace("\"value\": 70", "\"value\": 90"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawBook.withOverlay(folder))
                .withMessageContaining("support.ceiling.share-percent: province 67 sets 90 (expected at most 80 by"
                        + " 27/2022/NĐ-CP art.21 cl.5)");
    }

    @Test
    void everyProblemIsSaidAtOnceWithItsFile() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\n\"act\": ");
        write("b.json", "27/2022/NĐ-CP", "");
        write(
                "c.json",
                "3/NQ",
                String.join(
                        ",",
                        value("support.cap.project-vnd", "1", "2023-01-01", "null", "67", "3/NQ"),
                        value("support.cap.project-vnd", "2", "2024-01-01", "null", "67", "3/NQ"),
                        value("support.cap.project-vnd", "\"x\"", "2024-01-01", "null", "66", "3/NQ"),
                        value("no.such", "1", "2024-01-01", "null", "66", "3/NQ"),
                        value("support.cap.project-vnd", "1", "2024-13-01", "null", "66", "3/NQ"),
                        value("support.cap.project-vnd", "1", "2024-01-01", "null", "65", "9/NO"),
                        value("support.cap.project-vnd", "1", "2020-01-01", "\"2021-01-01\"", "64", "3/NQ"),
                        value("support.cap.project-vnd", "1", "2022-01-01", "null", "64", "3/NQ"),
                        value(
                                "participation.beneficiary-share.minimum-percent",
                                "40",
                                "2023-01-01",
                                "null",
                                "67",
                                "3/NQ"),
                        VALUE.formatted(
                                "support.cap.project-vnd",
                                "1",
                                "2024-01-01",
                                "null",
                                "\"provinse\": \"1\"",
                                "3/NQ whole")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawBook.withOverlay(folder))
                .satisfies(problem -> {
                    List<String> lines = problem.getMessage().lines().toList();
                    assertThat(lines.get(0)).isEqualTo("Law data cannot be used:");
                    assertThat(lines.subList(1, lines.size()))
                            .satisfiesExactlyInAnyOrder(
                                    line -> assertThat(line).startsWith("overlay/a.json: line 2: not JSON:"),
                                    line -> assertThat(line)
                                            .isEqualTo(
                                                    "overlay/b.json#/act: key: '27/2022/NĐ-CP' (expected an act that no other file has)"),
                                    line -> assertThat(line)
                                            .isEqualTo(
                                                    "overlay/c.json#/values/2: Not such a value: '\"x\"' (expected a whole number of đồng)"),
                                    line -> assertThat(line)
                                            .startsWith(
                                                    "overlay/c.json#/values/3: parameter: 'no.such' (expected one of"),
                                    line -> assertThat(line)
                                            .isEqualTo(
                                                    "overlay/c.json#/values/4: from: '2024-13-01' (expected a day like 2026-12-31)"),
                                    line -> assertThat(line)
                                            .startsWith(
                                                    "overlay/c.json#/values/9: Not a dimension of scope: 'provinse' (expected one of"),
                                    line -> assertThat(line)
                                            .isEqualTo(
                                                    "overlay/c.json#/values/5: support.cap.project-vnd: cites '9/NO' (expected the key of an act in the book)"),
                                    line -> assertThat(line)
                                            .startsWith(
                                                    "overlay/c.json#/values/1: support.cap.project-vnd: two values at once in {province=67}"),
                                    line -> assertThat(line)
                                            .startsWith(
                                                    "overlay/c.json#/values/6: support.cap.project-vnd: undeclared gap in {province=64}: 2021-01-01/2022-01-01"),
                                    line -> assertThat(line)
                                            .startsWith(
                                                    "overlay/c.json#/values/8: participation.beneficiary-share.minimum-percent: province 67 sets 40 (expected"
                                                            + " exactly 50"),
                                    line -> assertThat(line)
                                            .isEqualTo(
                                                    "overlay/c.json#/values/8: participation.beneficiary-share.minimum-percent: province 67 sets 40 (expected"
                                                            + " exactly 50 by 55/2023/TT-BTC art.56 cl.3)"));
                });
    }

    @Test
    void anActIsCitedForItsOwnDaysOnly() throws IOException {
        String act = """
                {"act": {"key": "5/NQ", "kind": "Nghị quyết", "issuer": "x", "title": "x", "titleInEnglish": "x",
                  "inForceFrom": "2023-05-01", "inForceUntil": "2024-05-01", "provenance": {"rung": "primary"}},
                 "values": [%s]}
                """;
        String inside = value("support.cap.project-vnd", "1", "2023-05-01", "\"2024-05-01\"", "67", "5/NQ");
        Files.writeString(folder.resolve("a.json"), act.formatted(inside));
        assertThat(LawBook.withOverlay(folder).acts()).containsKey("5/NQ");

        for (String outside : List.of(
                inside.replace("2023-05-01", "2023-04-30"),
                inside.replace("2024-05-01", "2024-05-02"),
                inside.replace("\"2024-05-01\"", "null"))) {
            Files.writeString(folder.resolve("a.json"), act.formatted(outside));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LawBook.withOverlay(folder))
                    .withMessageEndingWith("cites '5/NQ' (expected an act in force from 2023-05-01 to 2024-05-01)");
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawBook.withOverlay(folder.resolve("none")))
                .withMessageEndingWith("none: no such folder (expected a folder of law data)");
    }

    @ParameterizedTest
    @CsvSource({"27/2022/NĐ-CP art.20 cl.5", "60/2026/TT-BTC art.2 cl.3 pt.b", "90/QĐ-TTg whole"})
    void aCitationReadsBackFromWhatItWrites(String text) {
        assertThat(Citation.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"27/2022/NĐ-CP", "27/2022/NĐ-CP article 5", "27/2022/NĐ-CP art.", "x art.1 pt.bb"})
    void whatIsNoCitationIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parse(text))
                .withMessageStartingWith("Not a citation: '" + text + "'");
    }

    @Test
    void scopesCoverAndMeet() {
        Scope chain = Scope.of(Dimension.METHOD, "CHAIN");
        Scope chainInDakNong = chain.with(Dimension.PROVINCE, Optional.of("67"));

        assertThat(chain.covers(chainInDakNong)).isTrue();
        assertThat(chainInDakNong.covers(chain)).isFalse();
        assertThat(chainInDakNong.meets(chain)).isTrue();
        assertThat(chainInDakNong.meets(chain.with(Dimension.PROVINCE, "66"))).isFalse();
        assertThat(chainInDakNong.without(Dimension.PROVINCE)).isEqualTo(chain);
        assertThat(Scope.EVERYWHERE.covers(chain)).isTrue();
    }
}
