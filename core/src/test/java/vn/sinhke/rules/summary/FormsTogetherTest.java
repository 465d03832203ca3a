package vn.sinhke.rules.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.Locality;
import vn.sinhke.review.ListCounts;
import vn.sinhke.review.MadeUpReview;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.Severity;

/** What is said between forms, places, lists and years, and when nothing is said. */
class FormsTogetherTest {

    private static final ReviewForms IN_ORDER = MadeUpReview.of(2, 2, 11);

    @ParameterizedTest(name = "{0} and {1} of {2}: {3}")
    @CsvSource({"3, 4, 7, Satisfied", "3, 4, 8, Found", "3, 4, 6, Found"})
    void aDistrictAndARowOfSumsAreWhatStandsBelow(int first, int second, int sum, String expected) {
        ReviewForms districts = Rows.one(
                SummaryKind.CAUSES,
                Rows.row("Huyện Một", "", "land=" + sum),
                Rows.row("Xã A", "", "land=" + first),
                Rows.row("Xã B", "", "land=" + second),
                Rows.row("Huyện Hai", "", "land=5"),
                Rows.row("Tổng cộng", "", "land=" + (sum + 5)));
        ReviewForms flat = Rows.one(
                SummaryKind.CAUSES,
                Rows.row("Xã A", "", "land=" + first),
                Rows.row("Xã B", "", "land=" + second),
                Rows.row("Tổng cộng", "", "land=" + sum));

        assertThat(Judged.said("SUM-007", districts)).isEqualTo(expected);
        assertThat(Judged.said("SUM-007", flat)).isEqualTo(expected);
    }

    @Test
    void theEndOfOneFormIsHeldAgainstTheResults() {
        ReviewForms forms = ReviewForms.builder()
                .id("F")
                .year(2024)
                .addForms(Rows.form(SummaryKind.POOR_CHANGES, Rows.row("RMăng", "households", "end=11")))
                .addForms(Rows.form(SummaryKind.RESULTS, Rows.row("Xã  R'Măng", "", "poorHouseholds=12")))
                .build();

        Finding finding = Judged.only("SUM-019", forms);

        assertThat(finding.path()).isEqualTo("forms[0]/rows[0]/figures/end");
        assertThat(finding.arguments()).containsEntry("otherForm", "1").containsEntry("columns", "poorHouseholds");
        assertThat(Judged.sentences(finding).get(0))
                .isEqualTo("Biểu 2, RMăng, số hộ: số cuối kỳ là 11, biểu 1 là 12, chênh 1.");
        assertThat(Judged.said("SUM-033", forms)).isEqualTo("Satisfied");
    }

    @Test
    void theStartIsHeldAgainstTheEndOfTheYearBeforeAsAWarning() {
        ReviewForms forms = ReviewForms.builder()
                .id("F")
                .year(2024)
                .addForms(Rows.form(
                        SummaryKind.POOR_CHANGES,
                        Rows.row("Xã A", "households", "start=10 end=10"),
                        Rows.row("Xã Mới", "households", "start=10 end=10")))
                .addForms(new SummaryForm(
                        SummaryKind.POOR_CHANGES,
                        Optional.of(2023),
                        Optional.empty(),
                        ImmutableList.of(Rows.row("Xã A", "households", "start=9 end=9"))))
                .build();

        assertThat(Judged.only("SUM-023", forms).severity()).isEqualTo(Severity.WARNING);
        assertThat(Judged.only("SUM-023", forms).path()).isEqualTo("forms[0]/rows[0]/figures/start");
        assertThat(Judged.missing(Judged.outcome("SUM-023", forms))).containsExactly("forms[0]/rows[1]/place");
    }

    @Test
    void aPlaceOnTwoRowsIsFoundAtTheLater() {
        ReviewForms forms = Rows.one(
                SummaryKind.CAUSES,
                Rows.row("Huyện Một", "", "land=3"),
                Rows.row("Xã Hòa Bình", "", "land=1"),
                Rows.row("Xã  Hòa Bình", "", "land=1"),
                Rows.row("Xã Hoà Bình", "", "land=1"),
                Rows.row("Thị trấn Hòa Bình", "", "land=0"),
                Rows.row("Huyện Hai", "", "land=1"),
                Rows.row("Xã Hòa Bình", "", "land=1"));

        assertThat(Judged.findings("SUM-032", forms))
                .extracting(finding -> finding.path() + " " + finding.severity().word())
                .containsExactly("forms[0]/rows[2]/place violation", "forms[0]/rows[3]/place warning");
    }

    @Test
    void aPlaceThatMostFormsHaveIsMissedAndOneThatMostLackIsNamed() {
        ReviewForms forms = ReviewForms.builder()
                .id("F")
                .year(2024)
                .addForms(Rows.form(SummaryKind.RESULTS, Rows.row("Xã A", "", ""), Rows.row("Xã B", "", "")))
                .addForms(Rows.form(
                        SummaryKind.CAUSES, Rows.row("A", "", ""), Rows.row("B", "", ""), Rows.row("Xã C", "", "")))
                .addForms(Rows.form(SummaryKind.CHILDREN, Rows.row("Xã A", "", "")))
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

    private static ListCounts poor(String district, String commune, ImmutableSortedMap<String, Integer> figures) {
        return new ListCounts(
                PovertyClass.POOR,
                new Locality(Optional.empty(), Optional.of(district).filter(of -> !of.isEmpty()), Optional.of(commune)),
                figures);
    }

    private static ReviewForms results(ListCounts... lists) {
        return ReviewForms.builder()
                .from(Rows.one(
                        SummaryKind.RESULTS,
                        Rows.row("Huyện Một", "", "poorHouseholds=3 poorPersons=9"),
                        Rows.row("Xã Hòa Bình", "", "poorHouseholds=2 poorPersons=6"),
                        Rows.row("Thị trấn Hòa Bình", "", "poorHouseholds=1 poorPersons=3"),
                        Rows.row("Huyện Hai", "", "poorHouseholds=4 poorPersons=8"),
                        Rows.row("Xã Hòa Bình", "", "poorHouseholds=4 poorPersons=8")))
                .lists(ImmutableList.copyOf(lists))
                .build();
    }

    @Test
    void aListIsHeldAgainstTheOneRowThatIsItsOwn() {
        ImmutableSortedMap<String, Integer> counted = ImmutableSortedMap.of("households", 2, "persons", 6);

        assertThat(Judged.missing(Judged.outcome("SUM-034", results(poor("Một", "Xã Hòa Bình", counted)))))
                .containsExactly("forms[0]/rows[2]/place", "forms[0]/rows[4]/place");
        assertThat(Judged.only(
                        "SUM-034",
                        results(
                                poor("Một", "TT Hòa Bình", counted),
                                poor(
                                        "Một",
                                        "Thị trấn Hòa Bình",
                                        ImmutableSortedMap.of("households", 1, "persons", 4)))))
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("forms[0]/rows[2]/figures/poorPersons");
                    assertThat(finding.arguments()).containsEntry("list", "15").containsEntry("expected", "4");
                });
        assertThat(Judged.missing(Judged.outcome(
                        "SUM-034",
                        results(
                                poor("", "Xã Hòa Bình", counted),
                                poor("Một", "Hòa Bình", counted),
                                poor("Ba", "Hòa Bình", counted)))))
                .containsExactly("lists[0]/place", "lists[1]/place", "lists[2]/place");
    }

    @Test
    void whatAListDidNotCountIsMissingUnlessItMayBeLeftOut() {
        ReviewForms forms = results(poor("Hai", "Xã Hòa Bình", ImmutableSortedMap.of("households", 4)));

        assertThat(Judged.missing(Judged.outcome("SUM-034", forms)))
                .contains("lists[0]/figures/persons")
                .doesNotContain("lists[0]/figures/households");
    }

    @Test
    void aFigureThatCannotBeReadIsNotHeldAgainstAList() {
        ReviewForms forms = ReviewForms.builder()
                .from(Rows.one(SummaryKind.RESULTS, Rows.row("Xã A", "", "poorPersons=5")))
                .addUnread("forms[0]/rows[0]/figures/poorHouseholds")
                .addLists(poor("", "Xã A", ImmutableSortedMap.of("households", 4, "persons", 5)))
                .build();

        assertThat(Judged.missing(Judged.outcome("SUM-034", forms)))
                .containsExactly("forms[0]/rows[0]/figures/poorHouseholds");
    }

    @Test
    void rowsWithoutANameAreNotOnePlace() {
        ReviewForms forms = Rows.one(SummaryKind.CAUSES, Rows.row("", "", "land=1"), Rows.row("", "", "land=1"));

        assertThat(Judged.said("SUM-032", forms)).isEqualTo("Satisfied");
    }

    @Test
    void aCellThatIsNoFigureIsNamedByTheRulesOfAllColumns() {
        ReviewForms forms = ReviewForms.builder()
                .from(Rows.one(SummaryKind.CAUSES, Rows.row("Xã A", "", "land=1"), Rows.row("Xã B", "", "land=1")))
                .addUnread("forms[0]/rows[0]/figures/capital", "forms[0]/rows[1]/place")
                .build();

        assertThat(Judged.missing(Judged.outcome("SUM-018", forms)))
                .containsExactly("forms[0]/rows[0]/figures/capital");
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
                .from(Rows.one(SummaryKind.POOR_CHANGES, Rows.row("Xã Thử", "households", "start=10 end=9")))
                .year(year)
                .build();

        assertThat(Judged.said("SUM-005", forms)).isEqualTo(expected);
        assertThat(Appraisal.national()
                        .appraise(forms, Appraisal.context(forms, LocalDate.of(2030, 1, 1)))
                        .outcome("SUM-005")
                        .orElseThrow()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(year == 0 || year == 10000 ? "Undecided" : expected);
    }
}
