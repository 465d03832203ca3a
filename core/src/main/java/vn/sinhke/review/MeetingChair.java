package vn.sinhke.review;

/** Who chairs the meeting of a village (chủ trì họp dân), Decision 24/2021 art. 4 cl. 3. */
public enum MeetingChair {
    /** Trưởng thôn. */
    VILLAGE_HEAD,
    /** Người khác. */
    OTHER
}
