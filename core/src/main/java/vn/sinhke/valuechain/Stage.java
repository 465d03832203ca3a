package vn.sinhke.valuechain;

/** A stage of a value chain (khâu) as Decree 98/2018 art. 4 tells them apart. */
public enum Stage {
    /** Cung ứng vật tư, dịch vụ đầu vào. */
    INPUTS,
    /** Tổ chức sản xuất, thu hoạch. */
    PRODUCTION,
    /** Sơ chế hoặc chế biến. */
    PROCESSING,
    /** Tiêu thụ sản phẩm. */
    SALE
}
