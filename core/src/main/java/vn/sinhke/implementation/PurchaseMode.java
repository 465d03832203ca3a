package vn.sinhke.implementation;

/** Who buys for a project (cách mua sắm), Circular 55/2023 art. 3 cl. 2. */
public enum PurchaseMode {
    /** Giao kinh phí, chủ trì liên kết hoặc đại diện cộng đồng tự mua. */
    HANDED_OVER,
    /** Đơn vị thực hiện tổ chức đấu thầu, bàn giao. */
    TENDER,
    /** Mua giống, hàng hóa người dân tại chỗ sản xuất. */
    LOCAL_PEOPLE,
    /** Cách khác. */
    OTHER
}
