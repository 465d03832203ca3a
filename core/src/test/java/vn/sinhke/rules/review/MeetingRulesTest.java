package vn.sinhke.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.review.MeetingChair;
import vn.sinhke.review.VillageReviews;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/** REV-001 to REV-003: the meeting, its minutes and its chair. */
class MeetingRulesTest {

    @Test
    void lessThanHalfIsFoundWithBothFigures() {
        Finding finding = Judged.only(
                Judged.outcome("REV-001", VillageReviews.yearly().agreeing(20).build()));

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
                VillageReviews.yearly().agreeing(agreeing).attending(attending).build());

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
        Finding finding = Judged.only(
                Judged.outcome("REV-002", VillageReviews.regular().minutes(1).build()));

        assertThat(finding.path()).isEqualTo("minutes");
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.arguments()).hasToString("{copies=1, minimumCopies=2}");
        assertThat(finding.provisions()).hasToString("[24/2021/QĐ-TTg art.4 cl.3]");
        assertThat(Judged.sentences(finding))
                .contains(
                        "Biên bản họp dân chỉ có 1 bản; quy định lập 2 bản.",
                        "The minutes have only 1 copies; 2 are asked for.");
        assertThat(Judged.outcome("REV-002", VillageReviews.regular().minutes(3).build()))
                .isInstanceOf(Outcome.Satisfied.class);
        assertThat(Judged.missing(Judged.outcome("REV-002", Judged.NOTHING_SAID)))
                .containsExactly("minutes");
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
        assertThat(Judged.missing(Judged.outcome("REV-003", Judged.NOTHING_SAID)))
                .containsExactly("chair");
    }
}
