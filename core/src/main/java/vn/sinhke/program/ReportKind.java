package vn.sinhke.program;

/** Reports that the program asks for (loại báo cáo). */
public enum ReportKind {
    /** Giám sát 6 tháng. */
    HALF_YEAR,
    /** Giám sát hằng năm. */
    YEAR,
    /** Rà soát thường xuyên hằng tháng. */
    REVIEW_MONTHLY,
    /** Sơ bộ kết quả rà soát. */
    REVIEW_PRELIMINARY,
    /** Chính thức kết quả rà soát. */
    REVIEW_OFFICIAL
}
