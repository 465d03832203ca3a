package vn.sinhke.review;

/** What support a household needs (nhu cầu hỗ trợ), in the order of the columns of lists 14 and 15. */
public enum SupportNeed {
    /** Hỗ trợ y tế. */
    HEALTH,
    /** Hỗ trợ giáo dục. */
    EDUCATION,
    /** Hỗ trợ sản xuất. */
    PRODUCTION,
    /** Hỗ trợ vay vốn tín dụng. */
    CREDIT,
    /** Hỗ trợ nhà ở. */
    HOUSING,
    /** Khác. */
    OTHER
}
