package vn.sinhke.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.review.VillageReviews;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** REV-004: how long the result is posted. */
class PostingRulesTest {

    private Outcome posted(String first, String until) {
        return Judged.outcome(
                "REV-004",
                VillageReviews.yearly()
                        .postedOn(LocalDate.parse(first))
                        .postedUntil(LocalDate.parse(until))
                        .build());
    }

    @Test
    void twoWorkingDaysAreTooFewAWarningSinceTheNumberWasNotSeenInWriting() {
        Finding finding = Judged.only(posted("2023-10-06", "2023-10-10"));

        assertThat(finding.path()).isEqualTo("postedUntil");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments())
                .hasToString("{minimumDays=3, postedOn=2023-10-06, untilOn=2023-10-10, workingDays=2}");
        assertThat(finding.provisions())
                .hasToString("[24/2021/QĐ-TTg art.4 cl.4, 45/2019/QH14 art.112, 45/2019/QH14 art.111 cl.3]");
        assertThat(Judged.sentences(finding))
                .contains(
                        "Kết quả được niêm yết từ ngày 06/10/2023, gỡ ngày 10/10/2023, được 2 ngày làm việc;"
                                + " quy định là 3 ngày làm việc.",
                        "The result was posted on 2023-10-06 and taken down on 2023-10-10, for 2 working days;"
                                + " 3 are asked for.");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2023-10-06, 2023-10-11, Satisfied", // Friday, Monday, Tuesday
        "2023-10-07, 2023-10-11, Found", // Saturday, Sunday, Monday, Tuesday
        "2023-04-28, 2023-05-05, Found", // two of them between the days off
        "2023-04-28, 2023-05-06, Satisfied",
        "2024-05-03, 2024-05-07, Satisfied", // with the Saturday that was worked
        "2023-10-10, 2023-10-10, Found",
        "2023-10-10, 2023-10-09, Found",
        "2023-10-10, 2035-10-09, Satisfied",
    })
    void weekendsAndDaysOffDoNotCountAndSwappedSaturdaysDo(String first, String until, String expected) {
        assertThat(posted(first, until).getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void aYearWhoseDaysOffAreNotKnownIsUndecided() {
        assertThat(Judged.missing(posted("2027-10-04", "2027-10-05"))).containsExactly("law:calendar.days-off");
        assertThat(Judged.missing(posted("2021-10-04", "2021-10-20"))).containsExactly("law:calendar.days-off");
        assertThat(posted("2026-12-29", "2027-01-05")).isInstanceOf(Outcome.Satisfied.class);
        assertThat(Judged.missing(posted("2026-12-30", "2027-01-05"))).containsExactly("law:calendar.days-off");
    }

    @Test
    void bothDaysAreAskedFor() {
        assertThat(Judged.missing(Judged.outcome("REV-004", Judged.NOTHING_SAID)))
                .containsExactly("postedOn", "postedUntil");
        assertThat(Judged.missing(Judged.outcome(
                        "REV-004",
                        VillageReviews.yearly().postedUntil(Optional.empty()).build())))
                .containsExactly("postedUntil");
    }
}
