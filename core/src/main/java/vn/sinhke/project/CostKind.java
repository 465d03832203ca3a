package vn.sinhke.project;

/** What a part of a project's cost is for (nội dung chi), as Circular 55/2023 art. 12 and Circular 60/2026 tell apart. */
public enum CostKind {
    /** Đào tạo, tập huấn. */
    TRAINING,
    /** Chuyển giao kỹ thuật, truy xuất nguồn gốc, dán nhãn. */
    TECHNOLOGY,
    /** Quảng bá, xúc tiến thương mại. */
    PROMOTION,
    /** Giống, vật tư, phân bón, thức ăn, công cụ. */
    INPUTS,
    /** Hỗ trợ cán bộ đến tận hộ, ngoài công tác phí. */
    FIELD_STAFF,
    /** Chi phí lựa chọn dự án. */
    SELECTION,
    /** Xây dựng, đăng ký nhãn hiệu. */
    BRAND_REGISTRATION,
    /** Nội dung khác. */
    OTHER
}
