package vn.sinhke.linkage;

/** Kind of organization that takes part in a linkage (loại hình tổ chức). */
public enum OrganizationKind {
    /** Doanh nghiệp. */
    ENTERPRISE,
    /** Hợp tác xã. */
    COOPERATIVE,
    /** Liên hiệp hợp tác xã. */
    COOPERATIVE_UNION,
    /** Tổ hợp tác. */
    COOPERATIVE_GROUP,
    /** Loại hình khác. */
    OTHER
}
