package vn.sinhke.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.review.MeetingChair;
import vn.sinhke.review.ReviewKind;
import vn.sinhke.review.VillageReview;
import vn.sinhke.review.VillageReviews;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.Severity;

class ReviewRulesTest {

    private static final VillageReview NOTHING_SAID =
            VillageReview.builder().id("V").build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Report report(VillageReview review) {
        return Appraisal.national().appraise(review, Appraisal.context(review, VillageReviews.DAY));
    }

    @Test
    void theMadeUpReviewsAreInOrder() {
        assertThat(report(VillageReviews.yearly().build()).results())
                .filteredOn(result -> !(result.outcome() instanceof Outcome.Satisfied))
                .extracting(Result::code)
                .hasToString("[REV-005, REV-007]");
        assertThat(report(VillageReviews.regular().build()).results())
                .filteredOn(result -> !(result.outcome() instanceof Outcome.Satisfied))
                .extracting(Result::code)
                .hasToString("[REV-006]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REV-001", "REV-002", "REV-003", "REV-004", "REV-005", "REV-006", "REV-007", "REV-008"})
    void beforeTheDecisionOf2021NothingIsJudgedAndAnOldReviewIsJudgedByItsOwnLaw(String code) {
        VillageReview.Builder old = VillageReviews.yearly();
        if (code.equals("REV-005") || code.equals("REV-007")) {
            old.kind(ReviewKind.REGULAR);
        }
        VillageReview before = old.startedOn(day("2021-08-31"))
                .meetingOn(day("2021-08-31"))
                .postedOn(day("2021-08-31"))
                .build();

        Outcome outcome = Judged.outcome(code, before);

        assertThat(Judged.reason(outcome)).isEqualTo("law-not-yet");
        assertThat(outcome.provisions()).isNotEmpty();
        VillageReview first = old.startedOn(day("2021-09-01"))
                .meetingOn(day("2021-09-01"))
                .postedOn(day("2021-09-01"))
                .build();
        assertThat(Judged.outcome(code, first)).isNotInstanceOf(Outcome.NotApplicable.class);
        assertThat(Judged.outcome(code, first, day("2021-08-01")))
                .as("the law of the review's day, not of the day of judgment")
                .isNotInstanceOf(Outcome.NotApplicable.class);
    }

    @Nested
    class Meeting {

        @Test
        void lessThanHalfIsFoundWithBothFigures() {
            Finding finding = Judged.only(Judged.outcome(
                    "REV-001", VillageReviews.yearly().agreeing(20).build()));

            assertThat(finding.path()).isEqualTo("agreeing");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.arguments())
                    .hasToString("{agreedPercent=48.78, agreeing=20, attending=41, minimumPercent=50}");
            assertThat(finding.provisions()).hasToString("[24/2021/QĐ-TTg art.4 cl.3]");
            assertThat(Judged.sentences(finding))
                    .containsExactly(
                            "Chỉ 20/41 người dự họp đồng ý, bằng 48,78 %, dưới mức tối thiểu 50 %.",
                            "Rà soát lại các hộ còn ý kiến khác nhau và họp dân lại; chỉ niêm yết khi đạt tỷ lệ đồng ý.",
                            "Only 20 of 41 people at the meeting agree, 48.78 %, below the minimum of 50 %.",
                            "Survey the disputed households again and hold the meeting again;"
                                    + " post the result only once enough agree.");
        }

        @ParameterizedTest(name = "{0} of {1}: {2}")
        @CsvSource({
            "20, 40, Satisfied",
            "19, 40, Found",
            "499, 999, Found",
            "500, 999, Satisfied",
            "0, 40, Found",
            "0, 0, Found",
            "40, 40, Satisfied",
        })
        void halfOfThoseAttendingIsEnough(int agreeing, int attending, String expected) {
            Outcome outcome = Judged.outcome(
                    "REV-001",
                    VillageReviews.yearly()
                            .agreeing(agreeing)
                            .attending(attending)
                            .build());

            assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
        }

        @ParameterizedTest(name = "{0} of {1}: {2}")
        @CsvSource({
            ", 40, [agreeing]",
            "20, , [attending]",
            ", , '[attending, agreeing]'",
            "41, 40, '[attending, agreeing]'",
            "-1, 40, '[attending, agreeing]'",
            "-2, -1, '[attending, agreeing]'",
        })
        void figuresThatMakeNoShareAreAskedFor(Integer agreeing, Integer attending, String expected) {
            Outcome outcome = Judged.outcome(
                    "REV-001",
                    VillageReviews.yearly()
                            .agreeing(Optional.ofNullable(agreeing))
                            .attending(Optional.ofNullable(attending))
                            .build());

            assertThat(Judged.missing(outcome)).hasToString(expected);
        }

        @Test
        void oneCopyOfTheMinutesIsTooFewAndThreeAreNotTooMany() {
            Finding finding = Judged.only(Judged.outcome(
                    "REV-002", VillageReviews.regular().minutes(1).build()));

            assertThat(finding.path()).isEqualTo("minutes");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.arguments()).hasToString("{copies=1, minimumCopies=2}");
            assertThat(finding.provisions()).hasToString("[24/2021/QĐ-TTg art.4 cl.3]");
            assertThat(Judged.sentences(finding))
                    .contains(
                            "Biên bản họp dân chỉ có 1 bản; quy định lập 2 bản.",
                            "The minutes have only 1 copies; 2 are asked for.");
            assertThat(Judged.outcome(
                            "REV-002", VillageReviews.regular().minutes(3).build()))
                    .isInstanceOf(Outcome.Satisfied.class);
            assertThat(Judged.missing(Judged.outcome("REV-002", NOTHING_SAID))).containsExactly("minutes");
        }

        @Test
        void anotherChairThanTheHeadOfTheVillageIsFound() {
            Finding finding = Judged.only(Judged.outcome(
                    "REV-003", VillageReviews.yearly().chair(MeetingChair.OTHER).build()));

            assertThat(finding.path()).isEqualTo("chair");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.arguments()).hasToString("{allowedChairs=VILLAGE_HEAD, chair=OTHER}");
            assertThat(finding.provisions()).hasToString("[24/2021/QĐ-TTg art.4 cl.3]");
            assertThat(Judged.sentences(finding))
                    .contains(
                            "Cuộc họp dân không do trưởng thôn chủ trì.",
                            "The meeting was not chaired by the head of the village.");
            assertThat(Judged.missing(Judged.outcome("REV-003", NOTHING_SAID))).containsExactly("chair");
        }
    }

    @Nested
    class Posting {

        private Outcome posted(String first, String until) {
            return Judged.outcome(
                    "REV-004",
                    VillageReviews.yearly()
                            .postedOn(day(first))
                            .postedUntil(day(until))
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
            assertThat(Judged.missing(Judged.outcome("REV-004", NOTHING_SAID)))
                    .containsExactly("postedOn", "postedUntil");
            assertThat(Judged.missing(Judged.outcome(
                            "REV-004",
                            VillageReviews.yearly()
                                    .postedUntil(Optional.empty())
                                    .build())))
                    .containsExactly("postedUntil");
        }
    }

    @Nested
    class Days {

        @Test
        void aRegularReviewIsDecidedOnTheFifteenthDayAfterItsFirstAtTheLatest() {
            Finding finding = Judged.only(Judged.outcome(
                    "REV-005",
                    VillageReviews.regular().decidedOn(day("2023-03-31")).build()));

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
                            satisfied -> assertThat(satisfied.arguments())
                                    .hasToString("{checked=1, days=15, maximumDays=15}"));
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
            assertThat(Judged.missing(Judged.outcome("REV-005", NOTHING_SAID)))
                    .containsExactly("kind", "startedOn", "decidedOn");
            assertThat(Judged.missing(Judged.outcome("REV-006", NOTHING_SAID))).containsExactly("kind");
            assertThat(Judged.missing(Judged.outcome(
                            "REV-006",
                            VillageReview.builder()
                                    .id("V")
                                    .kind(ReviewKind.YEARLY)
                                    .build())))
                    .containsExactly("startedOn", "meetingOn");
            assertThat(Judged.missing(Judged.outcome("REV-007", NOTHING_SAID))).containsExactly("kind", "startedOn");
            assertThat(Judged.missing(Judged.outcome("REV-008", NOTHING_SAID)))
                    .containsExactly("meetingOn", "postedOn", "decidedOn");
        }

        @Test
        void daysFarApartAreFoundAndNotRefused() {
            VillageReview review =
                    VillageReviews.regular().decidedOn(LocalDate.MAX).build();

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
                            .startedOn(day(started))
                            .meetingOn(day(meeting))
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
                            .startedOn(day("2023-08-30"))
                            .meetingOn(day("2023-12-16"))
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
                    VillageReviews.regular().startedOn(day("2023-03-14")).build()));

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
                            .postedOn(day("2023-10-04"))
                            .decidedOn(day("2023-10-03"))
                            .build());

            assertThat(((Outcome.Found) outcome).findings())
                    .satisfiesExactly(
                            posting -> {
                                assertThat(posting.path()).isEqualTo("postedOn");
                                assertThat(posting.severity()).isEqualTo(Severity.WARNING);
                                assertThat(posting.arguments())
                                        .hasToString("{meetingOn=2023-10-05, postedOn=2023-10-04}");
                                assertThat(posting.provisions()).hasToString("[24/2021/QĐ-TTg art.4 cl.4]");
                                assertThat(Judged.sentences(posting))
                                        .contains(
                                                "Kết quả được niêm yết ngày 04/10/2023, trước cuộc họp dân ngày 05/10/2023.",
                                                "The result was posted on 2023-10-04, before the meeting of 2023-10-05.");
                            },
                            decision -> {
                                assertThat(decision.path()).isEqualTo("decidedOn");
                                assertThat(decision.arguments())
                                        .hasToString("{decidedOn=2023-10-03, stepOn=2023-10-04}");
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
}
