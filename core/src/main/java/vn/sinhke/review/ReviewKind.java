package vn.sinhke.review;

/** Kind of a review of households (loại rà soát). */
public enum ReviewKind {
    /** Rà soát định kỳ hằng năm. */
    YEARLY,
    /** Rà soát thường xuyên hằng tháng. */
    REGULAR
}
