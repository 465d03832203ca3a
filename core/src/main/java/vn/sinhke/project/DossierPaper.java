package vn.sinhke.project;

/** Papers of a proposal (thành phần hồ sơ). */
public enum DossierPaper {
    /** Đơn đề nghị. */
    APPLICATION,
    /** Thuyết minh dự án. */
    EXPLANATION,
    /** Thỏa thuận cử đơn vị chủ trì liên kết. */
    LEAD_AGREEMENT,
    /** Hợp đồng, biên bản hợp tác. */
    LINKAGE_CONTRACT,
    /** Giấy chứng nhận hoặc cam kết chất lượng. */
    QUALITY_PAPER,
    /** Giấy tờ khác. */
    OTHER
}
