package vn.sinhke.rules.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.review.MadeUpReview;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.Severity;

/** What each rule on summary forms says: its arguments and sentences, where it ends, and when it says nothing. */
class SummaryRulesTest {

    private static final ReviewForms IN_ORDER = MadeUpReview.of(2, 2, 11);

    private static ReviewForms one(SummaryKind kind, SummaryRow... rows) {
        return ReviewForms.builder()
                .id("F")
                .year(2024)
                .addForms(form(kind, rows))
                .build();
    }

    private static SummaryForm form(SummaryKind kind, SummaryRow... rows) {
        return new SummaryForm(kind, Optional.empty(), Optional.empty(), ImmutableList.copyOf(rows));
    }

    /** A row of a commune; figures as in {@code end=5 start=4}. */
    private static SummaryRow row(String place, String part, String figures) {
        ImmutableMap.Builder<String, BigDecimal> cells = ImmutableMap.builder();
        for (String cell : figures.strip().split("\\s+")) {
            if (!cell.isEmpty()) {
                cells.put(cell.substring(0, cell.indexOf('=')), new BigDecimal(cell.substring(cell.indexOf('=') + 1)));
            }
        }
        boolean district = place.startsWith("Huyện");
        return new SummaryRow(
                district ? "district" : place.startsWith("Tổng") ? "total" : "commune",
                Optional.empty(),
                place,
                Optional.of(part).filter(of -> !of.isEmpty()),
                cells.buildOrThrow());
    }

    private static SummaryRow row(String figures) {
        return row("Xã Thử", "", figures);
    }

    private static String said(String code, ReviewForms forms) {
        return Judged.outcome(code, forms).getClass().getSimpleName();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "25, 340, 7.35, Satisfied",
        "25, 340, 7.352941176, Satisfied",
        "25, 340, 7.36, Found",
        "25, 340, 7.34, Found",
        "25, 340, 7.4, Found",
        "147, 2000, 7.35, Satisfied",
        "147, 2000, 7.355, Satisfied",
        "147, 2000, 7.345, Satisfied",
        "147, 2000, 7.3551, Found",
        "147, 2000, 7.3449, Found",
        "340, 340, 100, Satisfied",
        "0, 340, 0, Satisfied",
        "0, 340, 0.01, Found",
        "0, 0, 0, Satisfied",
        "0, 0, 5, Found",
        "3, 0, 0, Satisfied",
    })
    void aRateIsItsQuotientToTwoDecimals(int part, int whole, String rate, String expected) {
        assertThat(said(
                        "SUM-001",
                        one(
                                SummaryKind.RESULTS,
                                row("poorHouseholds=" + part + " households=" + whole + " poorHouseholdsRate="
                                        + rate))))
                .isEqualTo(expected);
    }

    @Test
    void aWrongRateSaysWhatItIsAndShouldBe() {
        Finding finding = Judged.only(
                "SUM-001", one(SummaryKind.RESULTS, row("poorHouseholds=25 households=340 poorHouseholdsRate=7.36")));

        assertThat(finding.path()).isEqualTo("forms[0]/rows[0]/figures/poorHouseholdsRate");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.provisions()).hasToString("[07/2021/TT-BLĐTBXH whole]");
        assertThat(finding.arguments())
                .hasToString("{column=poorHouseholdsRate, columns=poorHouseholds, households, expectedPercent=7.35,"
                        + " form=1, place=Xã Thử, seen=7.36, seenPercent=7.36}");
        assertThat(Judged.sentences(finding))
                .containsExactly(
                        "Biểu 1, Xã Thử: cột tỷ lệ hộ nghèo là 7,36 %, phải là 7,35 %.",
                        "Tính lại từ các cột số hộ nghèo, số hộ và sửa ô sai.",
                        "Form 1, Xã Thử: rate of poor households is 7.36 %, it should be 7.35 %.",
                        "Compute it again from poor households, households and correct the cell that is wrong.");
    }

    @Test
    void aRateThatWasForgottenIsFoundAsABlank() {
        Finding finding = Judged.only("SUM-001", one(SummaryKind.RESULTS, row("poorHouseholds=25 households=340")));

        assertThat(finding.aspect()).contains("blank");
        assertThat(finding.arguments()).containsEntry("blankColumns", "poorHouseholdsRate");
        assertThat(Judged.sentences(finding).get(0))
                .isEqualTo("Biểu 1, Xã Thử: cột tỷ lệ hộ nghèo là 0 %, phải là 7,35 %. Ô để trống tính là 0: tỷ lệ hộ"
                        + " nghèo.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"100, Satisfied", "100.01, Found", "99.99, Satisfied", "2040, Found"})
    void aRateEndsAtAHundred(String rate, String expected) {
        assertThat(said("SUM-004", one(SummaryKind.POOR_DEPRIVATION_RATES, row("households=1 water=" + rate))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"14, Satisfied", "13, Found", "15, Found"})
    void aFlowBalances(int end, String expected) {
        String figures = "start=10 becameNearPoor=1 passedNearPoorLine=2 otherDecrease=3 fromNearPoor=4 fellBack=1"
                + " newlyArisen=2 otherIncrease=3 end=" + end;

        assertThat(said("SUM-005", one(SummaryKind.POOR_CHANGES, row("Xã Thử", "households", figures))))
                .isEqualTo(expected);
        assertThat(said(
                        "SUM-006",
                        one(
                                SummaryKind.NEAR_POOR_CHANGES,
                                row(
                                        "Xã Thử",
                                        "persons",
                                        figures.replace("becameNearPoor", "leftNearPoverty")
                                                .replace("passedNearPoorLine", "becamePoor")
                                                .replace("fromNearPoor", "fromPoor")))))
                .isEqualTo(expected);
    }

    @Test
    void aColumnLeftBlankDoesNotBalanceAndIsNamed() {
        Finding finding = Judged.only(
                "SUM-005", one(SummaryKind.POOR_CHANGES, row("Xã Thử", "households", "start=10 newlyArisen=2 end=9")));

        assertThat(finding.path()).isEqualTo("forms[0]/rows[0]/figures/end");
        assertThat(finding.arguments())
                .containsEntry("expected", "12")
                .containsEntry("difference", "3")
                .containsEntry(
                        "blankColumns",
                        "fromNearPoor, fellBack, otherIncrease, becameNearPoor, passedNearPoorLine, otherDecrease");
        assertThat(Judged.sentences(finding).get(2))
                .startsWith("Form 2, Xã Thử, households: the number at the end is 9, by 9=1-2-3-4+5+6+7+8 it should be"
                        + " 12, a difference of 3. Left blank and taken for 0: came from the near-poor,");
    }

    @Test
    void aCellThatIsNoFigureLeavesItUndecidedAndIsNamed() {
        ReviewForms forms = ReviewForms.builder()
                .from(one(
                        SummaryKind.POOR_CHANGES,
                        row("Xã Thử", "households", "start=10 end=9"),
                        row("Xã Khác", "households", "start=10 end=9")))
                .addUnread("forms[0]/rows[0]/figures/otherDecrease")
                .build();

        Outcome outcome = Judged.outcome("SUM-005", forms);

        assertThat(Judged.missing(outcome)).containsExactly("forms[0]/rows[0]/figures/otherDecrease");
        assertThat(Judged.only("SUM-005", forms).path()).isEqualTo("forms[0]/rows[1]/figures/end");
        assertThat(MessageCatalogue.in(Language.EN).missing(Judged.missing(outcome)))
                .isEqualTo("Missing facts: figure in a cell of the form (1.1.otherDecrease).");
    }

    @Test
    void aRowOfWhichNothingWasWrittenIsNotCompared() {
        assertThat(Judged.reason(
                        Judged.outcome("SUM-005", one(SummaryKind.POOR_CHANGES, row("Xã Thử", "households", "")))))
                .isEqualTo("no-such-form");
    }

    @ParameterizedTest(name = "{0} and {1} of {2}: {3}")
    @CsvSource({"3, 4, 7, Satisfied", "3, 4, 8, Found", "3, 4, 6, Found"})
    void aDistrictAndARowOfSumsAreWhatStandsBelow(int first, int second, int sum, String expected) {
        ReviewForms districts = one(
                SummaryKind.CAUSES,
                row("Huyện Một", "", "land=" + sum),
                row("Xã A", "", "land=" + first),
                row("Xã B", "", "land=" + second),
                row("Huyện Hai", "", "land=5"),
                row("Tổng cộng", "", "land=" + (sum + 5)));
        ReviewForms flat = one(
                SummaryKind.CAUSES,
                row("Xã A", "", "land=" + first),
                row("Xã B", "", "land=" + second),
                row("Tổng cộng", "", "land=" + sum));

        assertThat(said("SUM-007", districts)).isEqualTo(expected);
        assertThat(said("SUM-007", flat)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1}, {2}, {3}: {4}")
    @CsvSource({
        "SUM-010, POOR_DEPRIVATIONS, 10, 30, Satisfied",
        "SUM-010, POOR_DEPRIVATIONS, 10, 29, Found",
        "SUM-010, POOR_DEPRIVATIONS, 0, 0, Satisfied",
        "SUM-011, NEAR_POOR_DEPRIVATIONS, 10, 20, Satisfied",
        "SUM-011, NEAR_POOR_DEPRIVATIONS, 10, 21, Found",
        "SUM-011, NEAR_POOR_DEPRIVATIONS, 0, 1, Found",
    })
    void deprivationsAreAtLeastThreeOfThePoorAndAtMostTwoOfTheNearPoor(
            String code, SummaryKind kind, int households, int deprivations, String expected) {
        assertThat(said(code, one(kind, row("households=" + households + " deprivations=" + deprivations))))
                .isEqualTo(expected);
    }

    @Test
    void tooFewDeprivationsSayTheStandard() {
        Finding finding =
                Judged.only("SUM-010", one(SummaryKind.POOR_DEPRIVATIONS, row("households=10 deprivations=29")));

        assertThat(finding.path()).isEqualTo("forms[0]/rows[0]/figures/deprivations");
        assertThat(finding.provisions()).hasToString("[07/2021/NĐ-CP art.3 cl.2]");
        assertThat(Judged.sentences(finding))
                .contains(
                        "Biểu 4, Xã Thử: 10 hộ nghèo có 29 thiếu hụt; mỗi hộ ít nhất 3, phải từ 30 trở lên.",
                        "Form 4, Xã Thử: 10 poor households have 29 deprivations; with at least 3 each there should be"
                                + " 30 or more.");
    }

    @Test
    void aProvinceThatAsksForTwoIsHeldToTwo() {
        ReviewForms forms = ReviewForms.builder()
                .from(one(SummaryKind.POOR_DEPRIVATIONS, row("households=10 deprivations=20")))
                .province("75")
                .build();

        assertThat(said("SUM-010", forms)).isEqualTo("Satisfied");
    }

    @Test
    void aPopulationLeftAtTenIsFoundAtThePopulation() {
        ReviewForms forms = one(
                SummaryKind.RESULTS,
                row("households=10 poorHouseholds=204 nearPoorHouseholds=3 averageHouseholds=0 poorHouseholdsRate=2040"
                        + " nearPoorHouseholdsRate=30"));

        assertThat(Judged.found(forms))
                .contains(
                        "SUM-004 forms[0]/rows[0]/figures/poorHouseholdsRate",
                        "SUM-015 forms[0]/rows[0]/figures/households");
        assertThat(Judged.sentences(Judged.only("SUM-015", forms)))
                .contains("Biểu 1, Xã Thử: số hộ là 10, ít hơn số được phân loại 207.");
    }

    @Test
    void theEndOfOneFormIsHeldAgainstTheResults() {
        ReviewForms forms = ReviewForms.builder()
                .id("F")
                .year(2024)
                .addForms(form(SummaryKind.POOR_CHANGES, row("RMăng", "households", "end=11")))
                .addForms(form(SummaryKind.RESULTS, row("Xã  R'Măng", "", "poorHouseholds=12")))
                .build();

        Finding finding = Judged.only("SUM-019", forms);

        assertThat(finding.path()).isEqualTo("forms[0]/rows[0]/figures/end");
        assertThat(finding.arguments()).containsEntry("otherForm", "1").containsEntry("columns", "poorHouseholds");
        assertThat(Judged.sentences(finding).get(0))
                .isEqualTo("Biểu 2, RMăng, số hộ: số cuối kỳ là 11, biểu 1 là 12, chênh 1.");
        assertThat(said("SUM-033", forms)).isEqualTo("Satisfied");
    }

    @Test
    void theStartIsHeldAgainstTheEndOfTheYearBeforeAsAWarning() {
        ReviewForms forms = ReviewForms.builder()
                .id("F")
                .year(2024)
                .addForms(form(
                        SummaryKind.POOR_CHANGES,
                        row("Xã A", "households", "start=10 end=10"),
                        row("Xã Mới", "households", "start=10 end=10")))
                .addForms(new SummaryForm(
                        SummaryKind.POOR_CHANGES,
                        Optional.of(2023),
                        Optional.empty(),
                        ImmutableList.of(row("Xã A", "households", "start=9 end=9"))))
                .build();

        assertThat(Judged.only("SUM-023", forms).severity()).isEqualTo(Severity.WARNING);
        assertThat(Judged.only("SUM-023", forms).path()).isEqualTo("forms[0]/rows[0]/figures/start");
        assertThat(Judged.missing(Judged.outcome("SUM-023", forms))).containsExactly("forms[0]/rows[1]/place");
    }

    @Test
    void aPlaceOnTwoRowsIsFoundAtTheLater() {
        ReviewForms forms = one(
                SummaryKind.CAUSES,
                row("Huyện Một", "", "land=3"),
                row("Xã Hòa Bình", "", "land=1"),
                row("Xã  Hòa Bình", "", "land=1"),
                row("Xã Hoà Bình", "", "land=1"),
                row("Thị trấn Hòa Bình", "", "land=0"),
                row("Huyện Hai", "", "land=1"),
                row("Xã Hòa Bình", "", "land=1"));

        assertThat(Judged.findings("SUM-032", forms))
                .extracting(finding -> finding.path() + " " + finding.severity().word())
                .containsExactly("forms[0]/rows[2]/place violation", "forms[0]/rows[3]/place warning");
    }

    @Test
    void aPlaceThatMostFormsHaveIsMissedAndOneThatMostLackIsNamed() {
        ReviewForms forms = ReviewForms.builder()
                .id("F")
                .year(2024)
                .addForms(form(SummaryKind.RESULTS, row("Xã A", "", ""), row("Xã B", "", "")))
                .addForms(form(SummaryKind.CAUSES, row("A", "", ""), row("B", "", ""), row("Xã C", "", "")))
                .addForms(form(SummaryKind.CHILDREN, row("Xã A", "", "")))
                .build();

        assertThat(Judged.findings("SUM-033", forms))
                .extracting(Finding::path)
                .containsExactly("forms[2]/rows", "forms[1]/rows[2]/place");
        assertThat(Judged.findings("SUM-033", forms))
                .extracting(finding -> Judged.sentences(finding).get(2))
                .containsExactly(
                        "Form 11 lacks the place Xã B, which stands in forms 1, 10.",
                        "Form 10: Xã C does not stand in forms 1, 11.");
    }

    @Test
    void whatAListCannotAnswerIsUndecided() {
        ReviewForms one = ReviewForms.builder()
                .from(IN_ORDER)
                .lists(IN_ORDER.lists().subList(0, 2))
                .build();

        assertThat(Judged.missing(Judged.outcome("SUM-034", one)))
                .contains("forms[0]/rows[2]/place")
                .doesNotContain("forms[0]/rows[1]/place");
        assertThat(Judged.reason(Judged.outcome(
                        "SUM-034",
                        ReviewForms.builder()
                                .from(IN_ORDER)
                                .lists(ImmutableList.of())
                                .build())))
                .isEqualTo("no-lists-to-compare");
    }

    @ParameterizedTest
    @EnumSource(SummaryKind.class)
    void aFormAloneInOrderHasNoFindingAndRulesOfOthersDoNotApply(SummaryKind kind) {
        List<Result> results = Judged.report(MadeUpReview.only(IN_ORDER, kind)).results();

        assertThat(results)
                .extracting(Result::outcome)
                .allMatch(outcome -> outcome instanceof Outcome.Satisfied || outcome instanceof Outcome.NotApplicable);
        assertThat(results)
                .filteredOn(result -> result.outcome() instanceof Outcome.Satisfied)
                .extracting(result -> result.code().text())
                .contains("SUM-007", "SUM-018", "SUM-032")
                .doesNotContain("SUM-019", "SUM-024", "SUM-033", "SUM-034");
    }

    @Test
    void aSetWithoutFormsSaysOfEveryRuleWhyItDoesNotApply() {
        assertThat(Judged.report(ReviewForms.builder().id("F").year(2024).build())
                        .results())
                .hasSize(37)
                .allSatisfy(result -> assertThat(Judged.reason(result.outcome()))
                        .isIn(
                                "no-such-form",
                                "no-forms",
                                "no-forms-to-compare",
                                "no-communes-of-districts",
                                "no-year-before",
                                "no-lists-to-compare"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2021, NotApplicable",
        "2022, Found",
        "2026, Found",
        "2027, Undecided",
        "0, Found",
        "10000, Found",
    })
    void aSetIsJudgedByTheLawOfTheLastDayOfItsYear(int year, String expected) {
        ReviewForms forms = ReviewForms.builder()
                .from(one(SummaryKind.POOR_CHANGES, row("Xã Thử", "households", "start=10 end=9")))
                .year(year)
                .build();

        assertThat(said("SUM-005", forms)).isEqualTo(expected);
        assertThat(Appraisal.national()
                        .appraise(forms, Appraisal.context(forms, LocalDate.of(2030, 1, 1)))
                        .outcome("SUM-005")
                        .orElseThrow()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(year == 0 || year == 10000 ? "Undecided" : expected);
    }
}
