package vn.sinhke.implementation;

/** Level that approves a project (cấp phê duyệt). */
public enum ApprovalLevel {
    /** Cấp tỉnh hoặc người được ủy quyền. */
    PROVINCE,
    /** Cấp huyện, đến hết 30/6/2025. */
    DISTRICT,
    /** Cấp xã. */
    COMMUNE
}
