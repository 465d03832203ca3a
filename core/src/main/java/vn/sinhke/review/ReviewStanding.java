package vn.sinhke.review;

import vn.sinhke.beneficiary.PovertyClass;

/** How a household stands in one review of its commune (kết quả của một kỳ rà soát). */
public enum ReviewStanding {
    /** Poor: on list 15. */
    POOR,
    /** Near-poor: on list 14. */
    NEAR_POOR,
    /** It was in the commune and found neither poor nor near-poor. */
    NEITHER,
    /** It is on neither list, and nothing else is known of it: it may not have been in the commune. */
    NOT_LISTED;

    /** How a household of that class stands. */
    public static ReviewStanding of(PovertyClass povertyClass) {
        return switch (povertyClass) {
            case POOR -> POOR;
            case NEAR_POOR -> NEAR_POOR;
            case NEWLY_ESCAPED, AVERAGE, OTHER -> NEITHER;
        };
    }
}
