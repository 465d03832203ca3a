package vn.sinhke.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.review.ReviewKind;
import vn.sinhke.review.VillageReview;
import vn.sinhke.review.VillageReviews;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;

/** What the rules on the review of a village share. */
class ReviewRulesTest {

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
        VillageReview before = old.startedOn(LocalDate.parse("2021-08-31"))
                .meetingOn(LocalDate.parse("2021-08-31"))
                .postedOn(LocalDate.parse("2021-08-31"))
                .build();

        Outcome outcome = Judged.outcome(code, before);

        assertThat(Judged.reason(outcome)).isEqualTo("law-not-yet");
        assertThat(outcome.provisions()).isNotEmpty();
        VillageReview first = old.startedOn(LocalDate.parse("2021-09-01"))
                .meetingOn(LocalDate.parse("2021-09-01"))
                .postedOn(LocalDate.parse("2021-09-01"))
                .build();
        assertThat(Judged.outcome(code, first)).isNotInstanceOf(Outcome.NotApplicable.class);
        assertThat(Judged.outcome(code, first, LocalDate.parse("2021-08-01")))
                .as("the law of the review's day, not of the day of judgment")
                .isNotInstanceOf(Outcome.NotApplicable.class);
    }
}
