package vn.sinhke.review;

import java.time.LocalDate;

/** Made-up reviews that are in order, for tests to break one thing of. */
public final class VillageReviews {

    /** A day after both reviews. */
    public static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private VillageReviews() {}

    /** Returns a builder holding a yearly review of 2023: meeting on 5 October, posted from the 9th to the 11th. */
    public static VillageReview.Builder yearly() {
        return VillageReview.builder()
                .id("RS-01")
                .province("67")
                .kind(ReviewKind.YEARLY)
                .startedOn(LocalDate.of(2023, 9, 1))
                .meetingOn(LocalDate.of(2023, 10, 5))
                .attending(41)
                .agreeing(21)
                .minutes(2)
                .chair(MeetingChair.VILLAGE_HEAD)
                .postedOn(LocalDate.of(2023, 10, 9))
                .postedUntil(LocalDate.of(2023, 10, 12))
                .decidedOn(LocalDate.of(2023, 11, 1));
    }

    /** Returns a builder holding a regular review of 2023: from 15 March to the decision of 30 March. */
    public static VillageReview.Builder regular() {
        return yearly().id("RS-02")
                .kind(ReviewKind.REGULAR)
                .startedOn(LocalDate.of(2023, 3, 15))
                .meetingOn(LocalDate.of(2023, 3, 20))
                .postedOn(LocalDate.of(2023, 3, 21))
                .postedUntil(LocalDate.of(2023, 3, 24))
                .decidedOn(LocalDate.of(2023, 3, 30));
    }
}
