package vn.sinhke.implementation;

/** Steps that go before the approval of a project (các bước trước khi phê duyệt). */
public enum ApprovalStep {
    /** Thông báo rộng rãi kế hoạch hỗ trợ. */
    ANNOUNCEMENT,
    /** Thành lập hội đồng hoặc tổ thẩm định. */
    COUNCIL,
    /** Công khai kết quả đánh giá hồ sơ. */
    RESULT_PUBLICATION
}
