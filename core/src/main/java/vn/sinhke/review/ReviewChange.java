package vn.sinhke.review;

/** How a household came to be on the list of a review (chia hộ theo), the three columns of marks of lists 14 and 15. */
public enum ReviewChange {
    /** Nghèo mới, cận nghèo mới: not on it before. */
    NEW,
    /** Tái nghèo, tái cận nghèo: was on it, left, came back. */
    FELL_BACK,
    /** Nghèo cũ, cận nghèo cũ: was on the list of the year before. */
    REMAINED
}
