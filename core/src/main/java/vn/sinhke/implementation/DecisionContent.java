package vn.sinhke.implementation;

/** What a decision that approves a project states (nội dung quyết định phê duyệt). */
public enum DecisionContent {
    /** Tên dự án. */
    NAME,
    /** Thời gian thực hiện. */
    TIME,
    /** Đơn vị chủ trì. */
    LEAD_UNIT,
    /** Các bên liên kết, đối tượng. */
    LINKED_PARTIES,
    /** Địa bàn. */
    PLACE,
    /** Hoạt động. */
    ACTIVITIES,
    /** Tổng kinh phí theo nguồn. */
    COST_BY_SOURCE,
    /** Nội dung và mức hỗ trợ. */
    SUPPORT,
    /** Kết quả dự kiến. */
    RESULTS,
    /** Phân công trách nhiệm. */
    RESPONSIBILITIES,
    /** Hình thức, mức quay vòng (nếu có). */
    ROTATION
}
