package vn.sinhke.review;

import static vn.sinhke.review.ReviewStanding.NEAR_POOR;
import static vn.sinhke.review.ReviewStanding.NEITHER;
import static vn.sinhke.review.ReviewStanding.NOT_LISTED;
import static vn.sinhke.review.ReviewStanding.POOR;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What became of a household between two reviews (diễn biến hộ). Each is counted in one column of the form about poor
 * households, of the form about near-poor households, of both, or of neither.
 */
public enum ReviewTransition {
    /** Nghèo cũ: poor before and now. */
    REMAINED_POOR(POOR, POOR, null, null, ReviewChange.REMAINED),
    /** Thoát nghèo, trở thành hộ cận nghèo: poor before, near-poor now. */
    POOR_TO_NEAR_POOR(
            POOR,
            NEAR_POOR,
            ChangeColumn.BECAME_NEAR_POOR,
            ChangeColumn.FROM_POOR,
            ReviewChange.NEW,
            ReviewChange.FELL_BACK),
    /** Thoát nghèo, vượt chuẩn cận nghèo: poor before, neither now. */
    POOR_PASSED_LINE(POOR, NEITHER, ChangeColumn.PASSED_NEAR_POOR_LINE, null),
    /** Poor before, and gone: died, moved away, split up or merged. */
    POOR_GONE(POOR, NOT_LISTED, ChangeColumn.OTHER_DECREASE, null),
    /** Cận nghèo trở thành nghèo: near-poor before, poor now. */
    NEAR_POOR_TO_POOR(
            NEAR_POOR,
            POOR,
            ChangeColumn.FROM_NEAR_POOR,
            ChangeColumn.BECAME_POOR,
            ReviewChange.NEW,
            ReviewChange.FELL_BACK),
    /** Cận nghèo cũ: near-poor before and now. */
    REMAINED_NEAR_POOR(NEAR_POOR, NEAR_POOR, null, null, ReviewChange.REMAINED),
    /** Thoát cận nghèo: near-poor before, neither now. */
    LEFT_NEAR_POVERTY(NEAR_POOR, NEITHER, null, ChangeColumn.LEFT_NEAR_POVERTY),
    /** Near-poor before, and gone. */
    NEAR_POOR_GONE(NEAR_POOR, NOT_LISTED, null, ChangeColumn.OTHER_DECREASE),
    /** Tái nghèo: neither before, poor now, and poor in some earlier year. */
    FELL_BACK_TO_POVERTY(NEITHER, POOR, ChangeColumn.FELL_BACK, null, ReviewChange.FELL_BACK),
    /** Nghèo phát sinh mới: neither before, poor now, and never poor in an earlier year. */
    NEWLY_POOR(NEITHER, POOR, ChangeColumn.NEWLY_ARISEN, null, ReviewChange.NEW),
    /** Poor now, and not in the commune before: moved in or split off. */
    POOR_CAME(NOT_LISTED, POOR, ChangeColumn.OTHER_INCREASE, null, ReviewChange.values()),
    /** Tái cận nghèo: neither before, near-poor now, and poor or near-poor in some earlier year. */
    FELL_BACK_TO_NEAR_POVERTY(NEITHER, NEAR_POOR, null, ChangeColumn.FELL_BACK, ReviewChange.FELL_BACK),
    /** Cận nghèo phát sinh mới: neither before, near-poor now, and neither poor nor near-poor in an earlier year. */
    NEWLY_NEAR_POOR(NEITHER, NEAR_POOR, null, ChangeColumn.NEWLY_ARISEN, ReviewChange.NEW),
    /** Near-poor now, and not in the commune before. */
    NEAR_POOR_CAME(NOT_LISTED, NEAR_POOR, null, ChangeColumn.OTHER_INCREASE, ReviewChange.values()),
    /** On neither list, before and now. */
    REMAINED_OUTSIDE(NEITHER, NEITHER, null, null);

    private final ReviewStanding before;
    private final ReviewStanding now;
    private final Optional<ChangeColumn> poor;
    private final Optional<ChangeColumn> nearPoor;
    private final ImmutableSet<ReviewChange> marks;

    ReviewTransition(
            ReviewStanding before,
            ReviewStanding now,
            ChangeColumn poor,
            ChangeColumn nearPoor,
            ReviewChange... marks) {
        this.before = before;
        this.now = now;
        this.poor = Optional.ofNullable(poor);
        this.nearPoor = Optional.ofNullable(nearPoor);
        this.marks = ImmutableSet.copyOf(marks);
    }

    /** How the household stood in the review before; not listed if it was not in the commune. */
    public ReviewStanding before() {
        return before;
    }

    /** How it stands now; not listed if it is no longer in the commune. */
    public ReviewStanding now() {
        return now;
    }

    /**
     * The column of that form in which it is counted; empty if it changes nothing there, and for every form but {@link
     * SummaryKind#POOR_CHANGES} and {@link SummaryKind#NEAR_POOR_CHANGES}.
     */
    public Optional<ChangeColumn> column(SummaryKind form) {
        return switch (form) {
            case POOR_CHANGES -> poor;
            case NEAR_POOR_CHANGES -> nearPoor;
            default -> Optional.empty();
        };
    }

    /** The marks that agree with it on the list on which the household stands now; none if it stands on neither. */
    public ImmutableSet<ReviewChange> marks() {
        return marks;
    }
}
