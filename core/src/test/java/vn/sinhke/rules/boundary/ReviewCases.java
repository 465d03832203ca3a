package vn.sinhke.rules.boundary;

import static vn.sinhke.rules.boundary.BoundaryCase.WHOLE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.OfficeCalendar;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.review.MeetingChair;
import vn.sinhke.review.ReviewKind;
import vn.sinhke.review.VillageReview;

/** Boundaries of the rules on how a village reviewed its households. */
final class ReviewCases {

    /** First year whose days off the law book knows. */
    private static final int CALENDAR_BEGINS = 2022;

    static final ImmutableList<BoundaryCase<?>> ALL = ImmutableList.of(
            BoundaryCase.of(
                    "REV-001",
                    ReviewParameters.MEETING_AGREEMENT_MINIMUM,
                    Percentage.class,
                    (spot, share) -> meeting(spot)
                            .attending(WHOLE)
                            .agreeing(share.map(BoundaryCase::part))
                            .build()),
            BoundaryCase.of(
                    "REV-002",
                    ReviewParameters.MEETING_MINUTES,
                    Integer.class,
                    (spot, copies) -> meeting(spot).minutes(copies).build()),
            BoundaryCase.of(
                    "REV-003",
                    ReviewParameters.MEETING_CHAIR,
                    String.class,
                    (spot, chair) -> meeting(spot)
                            .chair(chair.map(MeetingChair::valueOf))
                            .build()),
            BoundaryCase.of(
                            "REV-004",
                            ReviewParameters.REVIEW_POSTING_WORKING_DAYS,
                            Integer.class,
                            (spot, days) -> meeting(spot)
                                    .postedOn(spot.day())
                                    .postedUntil(days.map(
                                            n -> workingDay(spot.day(), n).plusDays(1)))
                                    .build())
                    .where(spot -> spot.day().getYear() >= CALENDAR_BEGINS),
            BoundaryCase.of(
                    "REV-005",
                    ReviewParameters.REVIEW_REGULAR_DECISION_DAYS,
                    Integer.class,
                    (spot, days) -> VillageReview.builder()
                            .id("V-01")
                            .kind(ReviewKind.REGULAR)
                            .startedOn(spot.day())
                            .decidedOn(days.map(spot.day()::plusDays))
                            .build()),
            BoundaryCase.of(
                    "REV-007",
                    ReviewParameters.REVIEW_REGULAR_FIRST_DAY_OF_MONTH,
                    Integer.class,
                    (spot, day) -> VillageReview.builder()
                            .id("V-01")
                            .kind(ReviewKind.REGULAR)
                            .startedOn(day.map(YearMonth.from(spot.day())::atDay))
                            .build()));

    private ReviewCases() {}

    private static VillageReview.Builder meeting(Spot spot) {
        return VillageReview.builder().id("V-01").meetingOn(spot.day());
    }

    private static LocalDate workingDay(LocalDate first, int number) {
        return OfficeCalendar.from(LawBook.national().on(LegalContext.on(first)), first)
                .workingDays()
                .nth(first, number)
                .orElse(first);
    }
}
