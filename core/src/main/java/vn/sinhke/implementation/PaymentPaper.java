package vn.sinhke.implementation;

/** Papers of payment and settlement that party A keeps (tài liệu thanh toán, quyết toán). */
public enum PaymentPaper {
    /** Hợp đồng. */
    CONTRACT,
    /** Biên bản nghiệm thu công việc. */
    ACCEPTANCE_MINUTES,
    /** Biên bản thanh lý hợp đồng. */
    LIQUIDATION_MINUTES,
    /** Văn bản đề nghị thanh toán của Bên B. */
    PAYMENT_REQUEST,
    /** Ủy nhiệm chi hoặc phiếu chi. */
    PAYMENT_ORDER,
    /** Tài liệu khác. */
    OTHER
}
