package vn.sinhke.project;

/** The four methods of production support (phương thức hỗ trợ), Decree 27/2022 chapter V. */
public enum SupportMethod {
    /** Liên kết theo chuỗi giá trị, art. 21. */
    CHAIN,
    /** Phát triển sản xuất cộng đồng, art. 22. */
    COMMUNITY,
    /** Theo nhiệm vụ, art. 23. */
    TASK,
    /** Hỗ trợ đặc thù. */
    SPECIAL
}
