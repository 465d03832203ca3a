package vn.sinhke.rules.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** What each rule within a form says: its arguments and sentences, and where it ends. */
class SummaryRulesTest {

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
        assertThat(Judged.said(
                        "SUM-001",
                        Rows.one(
                                SummaryKind.RESULTS,
                                Rows.row("poorHouseholds=" + part + " households=" + whole + " poorHouseholdsRate="
                                        + rate))))
                .isEqualTo(expected);
    }

    @Test
    void aWrongRateSaysWhatItIsAndShouldBe() {
        Finding finding = Judged.only(
                "SUM-001",
                Rows.one(SummaryKind.RESULTS, Rows.row("poorHouseholds=25 households=340 poorHouseholdsRate=7.36")));

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
        Finding finding =
                Judged.only("SUM-001", Rows.one(SummaryKind.RESULTS, Rows.row("poorHouseholds=25 households=340")));

        assertThat(finding.aspect()).contains("blank");
        assertThat(finding.arguments()).containsEntry("blankColumns", "poorHouseholdsRate");
        assertThat(Judged.sentences(finding).get(0))
                .isEqualTo("Biểu 1, Xã Thử: cột tỷ lệ hộ nghèo là 0 %, phải là 7,35 %. Ô để trống tính là 0: tỷ lệ hộ"
                        + " nghèo.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"100, Satisfied", "100.01, Found", "99.99, Satisfied", "2040, Found"})
    void aRateEndsAtAHundred(String rate, String expected) {
        assertThat(Judged.said(
                        "SUM-004",
                        Rows.one(SummaryKind.POOR_DEPRIVATION_RATES, Rows.row("households=1 water=" + rate))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"14, Satisfied", "13, Found", "15, Found"})
    void aFlowBalances(int end, String expected) {
        String figures = "start=10 becameNearPoor=1 passedNearPoorLine=2 otherDecrease=3 fromNearPoor=4 fellBack=1"
                + " newlyArisen=2 otherIncrease=3 end=" + end;

        assertThat(Judged.said(
                        "SUM-005", Rows.one(SummaryKind.POOR_CHANGES, Rows.row("Xã Thử", "households", figures))))
                .isEqualTo(expected);
        assertThat(Judged.said(
                        "SUM-006",
                        Rows.one(
                                SummaryKind.NEAR_POOR_CHANGES,
                                Rows.row(
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
                "SUM-005",
                Rows.one(SummaryKind.POOR_CHANGES, Rows.row("Xã Thử", "households", "start=10 newlyArisen=2 end=9")));

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
                .from(Rows.one(
                        SummaryKind.POOR_CHANGES,
                        Rows.row("Xã Thử", "households", "start=10 end=9"),
                        Rows.row("Xã Khác", "households", "start=10 end=9")))
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
        assertThat(Judged.reason(Judged.outcome(
                        "SUM-005", Rows.one(SummaryKind.POOR_CHANGES, Rows.row("Xã Thử", "households", "")))))
                .isEqualTo("no-such-form");
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
        assertThat(Judged.said(
                        code, Rows.one(kind, Rows.row("households=" + households + " deprivations=" + deprivations))))
                .isEqualTo(expected);
    }

    @Test
    void tooFewDeprivationsSayTheStandard() {
        Finding finding = Judged.only(
                "SUM-010", Rows.one(SummaryKind.POOR_DEPRIVATIONS, Rows.row("households=10 deprivations=29")));

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
                .from(Rows.one(SummaryKind.POOR_DEPRIVATIONS, Rows.row("households=10 deprivations=20")))
                .province("75")
                .build();

        assertThat(Judged.said("SUM-010", forms)).isEqualTo("Satisfied");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"7, 7, Satisfied", "8, 7, Satisfied", "6, 7, Found"})
    void aPopulationHoldsWhatIsCountedAndHouseholdsHaveSomebody(int whole, int part, String expected) {
        ReviewForms forms = Rows.one(
                SummaryKind.RESULTS,
                Rows.row("persons=100 households=" + whole + " poorHouseholds=4 nearPoorHouseholds=2 averageHouseholds="
                        + (part - 6) + " poorPersons=" + (whole - 3)));

        assertThat(Judged.said("SUM-015", forms)).isEqualTo(expected);
        assertThat(Judged.findings("SUM-017", forms))
                .extracting(finding -> finding.path().contains("poorPersons"))
                .filteredOn(poor -> poor)
                .hasSize(whole - 3 < 4 ? 1 : 0);
    }

    @Test
    void aPopulationLeftAtTenIsFoundAtThePopulation() {
        ReviewForms forms = Rows.one(
                SummaryKind.RESULTS,
                Rows.row(
                        "households=10 poorHouseholds=204 nearPoorHouseholds=3 averageHouseholds=0 poorHouseholdsRate=2040"
                                + " nearPoorHouseholdsRate=30"));

        assertThat(Judged.found(forms))
                .contains(
                        "SUM-004 forms[0]/rows[0]/figures/poorHouseholdsRate",
                        "SUM-015 forms[0]/rows[0]/figures/households");
        assertThat(Judged.sentences(Judged.only("SUM-015", forms)))
                .contains("Biểu 1, Xã Thử: số hộ là 10, ít hơn số được phân loại 207.");
    }
}
