package vn.sinhke.rules.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Severity;

/**
 * The start of a commune that was made of others is held against the sum of their ends. The communes are those of 2024 and
 * 2025; every number is made up.
 */
class RedrawnTest {

    private static final SummaryRow DISTRICT = Rows.row("Huyện Đăk Glong", "households", "");
    private static final SummaryRow QUANG_KHE = Rows.row("Xã Quảng Khê", "households", "end=20");
    private static final SummaryRow DAK_PLAO = Rows.row("Xã Đắk Plao", "households", "end=7");

    private static ReviewForms forms(SummaryRow now, SummaryRow... before) {
        return ReviewForms.builder()
                .id("F")
                .year(2025)
                .addForms(Rows.form(SummaryKind.POOR_CHANGES, now))
                .addForms(new SummaryForm(
                        SummaryKind.POOR_CHANGES, Optional.of(2024), Optional.empty(), ImmutableList.copyOf(before)))
                .build();
    }

    private static SummaryRow start(String place, int start) {
        return Rows.row(place, "households", "start=" + start);
    }

    @Test
    void itIsTheSumOfTheEndsOfAllItsParts() {
        assertThat(Judged.said("SUM-023", forms(start("Xã Quảng Khê", 27), DISTRICT, QUANG_KHE, DAK_PLAO)))
                .isEqualTo("Satisfied");
        assertThat(Judged.said("SUM-023", forms(start("Quảng Khê", 27), DISTRICT, DAK_PLAO, QUANG_KHE)))
                .isEqualTo("Satisfied");
    }

    @Test
    void anotherSumIsAWarningThatNamesTheFormerCommunes() {
        Finding finding = Judged.only("SUM-023", forms(start("Xã Quảng Khê", 20), DISTRICT, QUANG_KHE, DAK_PLAO));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).isEqualTo("forms[0]/rows[0]/figures/start");
        assertThat(finding.aspect()).hasValue("redrawn");
        assertThat(finding.arguments())
                .hasToString("{column=start, columns=end, difference=7, expected=27, form=2,"
                        + " formerly=Xã Quảng Khê, Xã Đắk Plao, part=households, place=Xã Quảng Khê, seen=20}");
        assertThat(Judged.sentences(finding))
                .contains(
                        "Biểu 2, Xã Quảng Khê, số hộ: số đầu kỳ là 20, tổng cuối kỳ năm trước của các xã hợp thành"
                                + " (Xã Quảng Khê, Xã Đắk Plao) là 27, chênh 7.",
                        "Form 2, Xã Quảng Khê, households: the number at the start is 20, the ends of the year before of"
                                + " Xã Quảng Khê, Xã Đắk Plao, of which it is made, sum to 27, a difference of 7.");
    }

    @Test
    void aBlankEndIsTakenForNothingAndSaid() {
        Finding finding = Judged.only(
                "SUM-023",
                forms(start("Xã Quảng Khê", 27), DISTRICT, QUANG_KHE, Rows.row("Xã Đắk Plao", "households", "")));

        assertThat(finding.aspect()).hasValue("redrawnBlank");
        assertThat(finding.arguments()).containsEntry("expected", "20").containsEntry("blankColumns", "end");
        assertThat(Judged.sentences(finding).get(2))
                .endsWith("a difference of 7. Left blank and taken for 0: the end.");
    }

    @Test
    void aPartThatIsNotThereLeavesItUndecidedAlsoWhereTheNameIsTheSame() {
        ReviewForms forms = forms(start("Xã Quảng Khê", 20), DISTRICT, QUANG_KHE);

        assertThat(Judged.missing(Judged.outcome("SUM-023", forms))).containsExactly("forms[0]/rows[0]/place");
        assertThat(Judged.findings("SUM-023", forms)).isEmpty();
    }

    @Test
    void partsOfAnotherPartOfTheFormDoNotCount() {
        ReviewForms forms =
                forms(start("Xã Quảng Khê", 27), DISTRICT, QUANG_KHE, Rows.row("Xã Đắk Plao", "persons", "end=7"));

        assertThat(Judged.missing(Judged.outcome("SUM-023", forms))).containsExactly("forms[0]/rows[0]/place");
    }

    @Test
    void aCommuneThatOnlyChangedItsWordIsOneRow() {
        assertThat(Judged.said(
                        "SUM-023",
                        forms(start("Xã Quảng Hòa", 5), DISTRICT, Rows.row("Xã Quảng Hoà", "households", "end=5"))))
                .isEqualTo("Satisfied");
        assertThat(Judged.only(
                                "SUM-023",
                                forms(
                                        start("Xã Quảng Hòa", 5),
                                        DISTRICT,
                                        Rows.row("Xã Quảng Hoà", "households", "end=6")))
                        .aspect())
                .isEmpty();
    }

    @Test
    void aCommuneThatNobodyKnowsIsFoundByItsName() {
        assertThat(Judged.said(
                        "SUM-023", forms(start("Xã Quảng Bịa", 5), Rows.row("Xã Quảng Bịa", "households", "end=5"))))
                .isEqualTo("Satisfied");
    }
}
