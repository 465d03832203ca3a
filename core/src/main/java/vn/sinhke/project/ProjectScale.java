package vn.sinhke.project;

/** Scale on which a project is proposed (quy mô). */
public enum ProjectScale {
    /** Liên huyện. */
    INTER_DISTRICT,
    /** Trong một huyện, nhiều xã (liên xã). */
    INTER_COMMUNE,
    /** Trong một xã. */
    COMMUNE
}
