package vn.sinhke.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.json.Json;
import vn.sinhke.law.LegalContext;
import vn.sinhke.program.YearPlan;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.NominationList;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.VillageReview;
import vn.sinhke.validation.Report;

/** Subjects of every kind: read from JSON, or refused in one line. */
class SubjectTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    static Stream<Arguments> subjects() {
        return Stream.of(
                Arguments.of(Dossiers.lawful().filedOn(DAY).build(), "dossier", "dossier", "filed"),
                Arguments.of(
                        NominationList.builder().id("N").introducedOn(DAY).build(),
                        "nominations",
                        "nominations",
                        "letter"),
                Arguments.of(
                        Implementation.builder()
                                .id("I")
                                .filedOn(DAY.minusDays(9))
                                .approval(Approval.builder().decidedOn(DAY).build())
                                .build(),
                        "implementation",
                        "implementation",
                        "approved"),
                Arguments.of(YearPlan.builder().id("P").year(2024).build(), "yearPlan", "year-plan", "year"),
                Arguments.of(
                        Assessment.builder().id("A").assessedOn(DAY).build(), "assessment", "assessment", "assessed"),
                Arguments.of(
                        VillageReview.builder()
                                .id("V")
                                .startedOn(DAY)
                                .decidedOn(DAY.plusDays(9))
                                .build(),
                        "villageReview",
                        "village-review",
                        "review"),
                Arguments.of(ReviewForms.builder().id("F").year(2024).build(), "reviewForms", "review-forms", "year"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("subjects")
    void everyKindIsReadUnderItsKeyAndAppraisedOnItsDay(Object value, String key, String name, String from) {
        Subject subject = Subject.read("{\"" + key + "\": " + Json.canonical(value) + "}\n");

        assertThat(subject.value()).isEqualTo(value);
        assertThat(subject).hasToString(key);
        NaturalDay natural = subject.naturalDay().orElseThrow();
        assertThat(natural.from()).isEqualTo(from);
        assertThat(natural.day()).isEqualTo(from.equals("year") ? LocalDate.of(2024, 12, 31) : DAY);
        assertThat(subject.appraise(Appraisal.national(), ImmutableList.of(), subject.context(natural.day())))
                .satisfies(report -> {
                    assertThat(report.subject()).isEqualTo(subject.name()).startsWith(name + ":");
                    assertThat(report.context().day()).isEqualTo(natural.day());
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "[1]; no object (expected one object with one key of [dossier,",
                "{}; an empty object (expected one object with one key of [dossier,",
                "{\"dosier\": {}}; unknown key 'dosier' (expected one of [dossier, nominations, implementation, yearPlan,"
                        + " assessment, villageReview, reviewForms])",
                "{\"yearPlan\": 3}; /yearPlan: no object (expected an object)",
                "{\"yearPlan\": {\"id\": \"P\"}, \"assessment\": {}}; more behind '/yearPlan' (expected one object",
                "{\"yearPlan\": {\"id\": \"P\"}} 1; more behind '/yearPlan' (expected one object",
                "{\"yearPlan\": {\"id\": \"P\"; line 1, column 24: no JSON from here on (expected one JSON value)",
                "{\"yearPlan\": {\"id\": \"P\", \"id\": \"Q\"}}; line 1, column 30: key 'id' twice (expected every key once)",
                "{\"yearPlan\": {\"year\": 2024}}; /yearPlan: no 'id' (expected a value for it)",
                "{\"yearPlan\": {\"id\": \"P\", \"yeer\": 1}}; /yearPlan: unknown key 'yeer' (expected one of [",
                "{\"yearPlan\": {\"id\": \"P\", \"year\": \"2024\"}}; /yearPlan/year: '2024' (expected a whole number)",
                "{\"yearPlan\": {\"id\": \"P\", \"year\": 20.5}}; /yearPlan/year: '20.5' (expected a whole number)",
                "{\"yearPlan\": {\"id\": 7}}; /yearPlan/id: a number (expected a text)",
                "{\"yearPlan\": {\"id\": \"P\", \"total\": \"5 tỷ\"}}; /yearPlan/total: '5 tỷ' (expected a whole number)",
                "{\"yearPlan\": {\"id\": \"P\", \"total\": 1.5}}; /yearPlan/total: '1.5' (expected a whole number)",
                "{\"yearPlan\": {\"id\": \"P\", \"capitalPeriod\": \"2021\"}}; /yearPlan/capitalPeriod: Not a capital"
                        + " period: '2021' (expected like 2021-2025)",
                "{\"yearPlan\": {\"id\": \"P\", \"reports\": [{}, {\"kind\": \"YEARLY\"}]}}; /yearPlan/reports/1/kind:"
                        + " 'YEARLY' (expected one of [HALF_YEAR, YEAR, REVIEW_MONTHLY, REVIEW_PRELIMINARY,"
                        + " REVIEW_OFFICIAL])",
                "{\"dossier\": {\"id\": \"D\", \"project\": {\"participants\": [{\"household\": {}}, {\"household\":"
                        + " {\"groups\": [\"WOMEN\", \"MEN\"]}}]}}}; /dossier/project/participants/1/household/groups/1:"
                        + " 'MEN' (expected one of [ETHNIC_MINORITY,",
                "{\"dossier\": {\"id\": \"D\", \"contracts\": [{}, {}, {\"nr\": 1}]}}; /dossier/contracts/2: unknown key"
                        + " 'nr' (expected one of [",
                "{\"yearPlan\": {\"id\": \"P\", \"reports\": {}}}; /yearPlan/reports: an object (expected a list)",
                "{\"assessment\": {\"id\": \"A\", \"assessedOn\": \"6/5/2024\"}}; /assessment/assessedOn: '6/5/2024'"
                        + " (expected a day like 2026-12-31)",
                "{\"assessment\": {\"id\": \"A\", \"lowIncomeWorker\": \"yes\"}}; /assessment/lowIncomeWorker: 'yes'"
                        + " (expected true or false)",
                "{\"assessment\": {\"id\": \"A\", \"housingSquareMetres\": \"8\"}}; /assessment/housingSquareMetres: '8'"
                        + " (expected a number)",
                "{\"implementation\": {\"id\": \"I\", \"payments\": [{\"nature\": \"RECURRENT\"}]}};"
                        + " /implementation/payments/0/nature: 'RECURRENT' (expected one of [recurrent, development])",
                "{\"implementation\": {\"id\": \"I\", \"approval\": []}}; /implementation/approval: a list (expected an"
                        + " object)",
                "{\"dossier\": {\"id\": \"D\", \"call\": {}}}; /dossier/call: no 'id' (expected a value for it)",
                "{\"dossier\": {\"id\": \"D\", \"lead\": {\"name\": [\"Ông Kín\"]}}}; /dossier/lead/name: a list (expected a"
                        + " text)",
                "{\"dossier\": {\"id\": \"D\", \"lead\": {\"phone\": 912345678}}}; /dossier/lead/phone: a number (expected"
                        + " a text)",
                "{\"dossier\": {\"id\": \"D\", \"project\": {\"rotation\": \"x\"}}}; /dossier/project/rotation: Not a"
            })
    void whatCannotBeReadIsOneLine(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.read(text))
                .satisfies(refused -> assertThat(refused.getMessage())
                        .startsWith(message)
                        .contains("(expected ")
                        .doesNotContain("\n", "Kín", "912345678", "vn.sinhke"));
    }

    @Test
    void theOrderInWhichDossiersCameDoesNotMatter() {
        Subject one = Subject.of(Dossiers.lawful().id("A").build());
        Subject two = Subject.of(Dossiers.lawful().id("B").build());
        Subject three = Subject.of(Dossiers.lawful().id("C").build());
        Appraisal appraisal = Appraisal.national();

        assertThat(two.appraiseAmong(List.of(one, two, three), appraisal, two.context(DAY)))
                .isEqualTo(two.appraiseAmong(List.of(three, two, one), appraisal, two.context(DAY)))
                .isNotEqualTo(two.appraiseAmong(List.of(one, two), appraisal, two.context(DAY)));
    }

    @Test
    void aReportIsMadeAgainByItsReceipt() {
        Subject one = Subject.of(Dossiers.lawful().id("A").build());
        Subject two = Subject.of(Dossiers.lawful().id("B").build());
        Appraisal appraisal = Appraisal.national();
        Report report = two.appraiseAmong(
                List.of(one, two),
                appraisal,
                LegalContext.builder()
                        .day(DAY)
                        .province("89")
                        .knownOn(DAY.minusYears(1))
                        .build());

        assertThat(Replay.again(appraisal, "dossier:B", report.receipt(), List.of(two, one)))
                .hasValue(report);
        assertThat(Replay.again(appraisal, "", report.receipt(), List.of(one, two)))
                .hasValue(report);
        assertThat(Replay.again(appraisal, "dossier:C", report.receipt(), List.of(one, two)))
                .isEmpty();
    }

    @Test
    void aValueOfNoKindIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.of("x"))
                .withMessageContaining("java.lang.String (expected one of dossier,");
    }

    @Test
    void whatStatesNoDayHasNone() {
        assertThat(Subject.of(YearPlan.builder().id("P").build()).naturalDay()).isEmpty();
        assertThat(Subject.of(Implementation.builder().id("I").filedOn(DAY).build())
                        .naturalDay())
                .hasValue(new NaturalDay(DAY, "filed"));
        assertThat(Subject.of(VillageReview.builder().id("V").meetingOn(DAY).build())
                        .naturalDay())
                .hasValue(new NaturalDay(DAY, "review"));
    }
}
