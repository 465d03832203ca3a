package vn.sinhke.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.review.ReviewKind;
import vn.sinhke.review.VillageReview;
import vn.sinhke.review.VillageReviews;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** REV-005 to REV-008: the days of a review and the order of its steps. */
class ReviewDaysRulesTest {

    @Test
    void aRegularReviewIsDecidedOnTheFifteenthDayAfterItsFirstAtTheLatest() {
        Finding finding = Judged.only(Judged.outcome(
                "REV-005",
                VillageReviews.regular()
                        .decidedOn(LocalDate.parse("2023-03-31"))
                        .build()));

        assertThat(finding.path()).isEqualTo("decidedOn");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments())
                .hasToString("{days=16, decidedOn=2023-03-31, maximumDays=15, startedOn=2023-03-15}");
        assertThat(finding.provisions()).hasToString("[24/2021/QĐ-TTg art.5]");
        assertThat(Judged.sentences(finding))
                .contains(
                        "Rà soát bắt đầu ngày 15/03/2023, quyết định ngày 31/03/2023, sau 16 ngày;"
                                + " quy định là trong 15 ngày kể từ ngày bắt đầu rà soát.",
                        "The review started on 2023-03-15 and was decided on 2023-03-31, after 16 days;"
                                + " 15 days from its start are allowed.");
        assertThat(Judged.outcome("REV-005", VillageReviews.regular().build()))
                .isInstanceOfSatisfying(
                        Outcome.Satisfied.class,
                        satisfied ->
                                assertThat(satisfied.arguments()).hasToString("{checked=1, days=15, maximumDays=15}"));
    }

    @Test
    void theOtherKindOfReviewIsNotAddressed() {
        VillageReview yearly = VillageReviews.yearly().build();

        assertThat(Judged.reason(Judged.outcome("REV-005", yearly))).isEqualTo("not-a-regular-review");
        assertThat(Judged.reason(Judged.outcome("REV-007", yearly))).isEqualTo("not-a-regular-review");
        assertThat(Judged.reason(
                        Judged.outcome("REV-006", VillageReviews.regular().build())))
                .isEqualTo("not-a-yearly-review");
    }

    @Test
    void whatIsNotSaidOfTheDaysIsAskedFor() {
        assertThat(Judged.missing(Judged.outcome("REV-005", Judged.NOTHING_SAID)))
                .containsExactly("kind", "startedOn", "decidedOn");
        assertThat(Judged.missing(Judged.outcome("REV-006", Judged.NOTHING_SAID)))
                .containsExactly("kind");
        assertThat(Judged.missing(Judged.outcome(
                        "REV-006",
                        VillageReview.builder().id("V").kind(ReviewKind.YEARLY).build())))
                .containsExactly("startedOn", "meetingOn");
        assertThat(Judged.missing(Judged.outcome("REV-007", Judged.NOTHING_SAID)))
                .containsExactly("kind", "startedOn");
        assertThat(Judged.missing(Judged.outcome("REV-008", Judged.NOTHING_SAID)))
                .containsExactly("meetingOn", "postedOn", "decidedOn");
    }

    @Test
    void daysFarApartAreFoundAndNotRefused() {
        VillageReview review = VillageReviews.regular().decidedOn(LocalDate.MAX).build();

        assertThat(Judged.only(Judged.outcome("REV-005", review)).arguments())
                .containsEntry("days", Integer.toString(Integer.MAX_VALUE));
    }

    @ParameterizedTest(name = "start {0}, meeting {1}: {2}")
    @CsvSource({
        "2023-09-01, 2023-12-14, ''",
        "2023-08-31, 2023-12-14, startedOn",
        "2023-09-01, 2023-12-15, meetingOn",
        "2023-12-15, 2023-08-31, 'startedOn, meetingOn'",
    })
    void theYearlyReviewRunsFromTheFirstOfSeptemberToTheFourteenthOfDecember(
            String started, String meeting, String expected) {
        Outcome outcome = Judged.outcome(
                "REV-006",
                VillageReviews.yearly()
                        .startedOn(LocalDate.parse(started))
                        .meetingOn(LocalDate.parse(meeting))
                        .build());

        if (expected.isEmpty()) {
            assertThat(outcome).isInstanceOf(Outcome.Satisfied.class);
        } else {
            assertThat(((Outcome.Found) outcome).findings())
                    .extracting(Finding::path)
                    .hasToString("[" + expected + "]");
        }
    }

    @Test
    void aYearlyReviewOutsideItsDaysIsFoundWithBothBounds() {
        Outcome outcome = Judged.outcome(
                "REV-006",
                VillageReviews.yearly()
                        .startedOn(LocalDate.parse("2023-08-30"))
                        .meetingOn(LocalDate.parse("2023-12-16"))
                        .build());

        assertThat(((Outcome.Found) outcome).findings())
                .satisfiesExactly(
                        start -> {
                            assertThat(start.severity()).isEqualTo(Severity.VIOLATION);
                            assertThat(start.arguments())
                                    .hasToString("{dayOn=2023-08-30, firstOn=2023-09-01, lastOn=2023-12-14}");
                            assertThat(start.provisions()).hasToString("[24/2021/QĐ-TTg art.3 cl.1]");
                            assertThat(Judged.sentences(start))
                                    .contains(
                                            "Rà soát định kỳ bắt đầu ngày 30/08/2023,"
                                                    + " ngoài thời gian từ 01/09/2023 đến hết 14/12/2023.",
                                            "The yearly review started on 2023-08-30,"
                                                    + " outside the days from 2023-09-01 to the end of 2023-12-14.");
                        },
                        meeting -> assertThat(Judged.sentences(meeting))
                                .contains(
                                        "Họp dân ngày 16/12/2023, ngoài thời gian rà soát định kỳ"
                                                + " từ 01/09/2023 đến hết 14/12/2023.",
                                        "The meeting was held on 2023-12-16, outside the days of the yearly review"
                                                + " from 2023-09-01 to the end of 2023-12-14."));
    }

    @Test
    void aRegularReviewBeforeTheFifteenthIsFound() {
        Finding finding = Judged.only(Judged.outcome(
                "REV-007",
                VillageReviews.regular()
                        .startedOn(LocalDate.parse("2023-03-14"))
                        .build()));

        assertThat(finding.path()).isEqualTo("startedOn");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments()).hasToString("{dayOfMonth=14, firstDayOfMonth=15, startedOn=2023-03-14}");
        assertThat(finding.provisions()).hasToString("[24/2021/QĐ-TTg art.3 cl.1]");
        assertThat(Judged.sentences(finding))
                .contains(
                        "Rà soát thường xuyên bắt đầu ngày 14/03/2023; quy định bắt đầu từ ngày 15 hằng tháng.",
                        "The regular review started on 2023-03-14; it may start from day 15 of each month.");
    }

    @Test
    void stepsOutOfTheirOrderAreFoundAsWarnings() {
        Outcome outcome = Judged.outcome(
                "REV-008",
                VillageReviews.yearly()
                        .postedOn(LocalDate.parse("2023-10-04"))
                        .decidedOn(LocalDate.parse("2023-10-03"))
                        .build());

        assertThat(((Outcome.Found) outcome).findings())
                .satisfiesExactly(
                        posting -> {
                            assertThat(posting.path()).isEqualTo("postedOn");
                            assertThat(posting.severity()).isEqualTo(Severity.WARNING);
                            assertThat(posting.arguments()).hasToString("{meetingOn=2023-10-05, postedOn=2023-10-04}");
                            assertThat(posting.provisions()).hasToString("[24/2021/QĐ-TTg art.4 cl.4]");
                            assertThat(Judged.sentences(posting))
                                    .contains(
                                            "Kết quả được niêm yết ngày 04/10/2023, trước cuộc họp dân ngày 05/10/2023.",
                                            "The result was posted on 2023-10-04, before the meeting of 2023-10-05.");
                        },
                        decision -> {
                            assertThat(decision.path()).isEqualTo("decidedOn");
                            assertThat(decision.arguments()).hasToString("{decidedOn=2023-10-03, stepOn=2023-10-04}");
                            assertThat(Judged.sentences(decision))
                                    .contains(
                                            "Quyết định ngày 03/10/2023, trước bước niêm yết hoặc họp dân ngày 04/10/2023.",
                                            "The decision of 2023-10-03 comes before the posting or meeting of"
                                                    + " 2023-10-04.");
                        });
    }

    @ParameterizedTest(name = "meeting {0}, posted {1}, decided {2}: {3}")
    @CsvSource({
        "2023-10-05, 2023-10-05, 2023-10-05, Satisfied",
        "2023-10-05, 2023-10-04, 2023-10-05, Found",
        "2023-10-05, 2023-10-05, 2023-10-04, Found",
        "2023-10-05, , 2023-10-04, Found",
        "2023-10-05, , 2023-10-05, Undecided",
        ", 2023-10-05, 2023-10-05, Undecided",
        "2023-10-05, 2023-10-05, , Undecided",
    })
    void stepsOnOneDayAreInOrder(LocalDate meeting, LocalDate posted, LocalDate decided, String expected) {
        Outcome outcome = Judged.outcome(
                "REV-008",
                VillageReviews.yearly()
                        .meetingOn(Optional.ofNullable(meeting))
                        .postedOn(Optional.ofNullable(posted))
                        .decidedOn(Optional.ofNullable(decided))
                        .build());

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
    }
}
