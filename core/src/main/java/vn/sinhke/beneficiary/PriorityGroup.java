package vn.sinhke.beneficiary;

/** Groups that count for priority beside the poverty class (nhóm ưu tiên), Decree 27/2022 art. 20 cl. 5. */
public enum PriorityGroup {
    /** Đồng bào dân tộc thiểu số. */
    ETHNIC_MINORITY,
    /** Người có công với cách mạng. */
    MERIT,
    /** Phụ nữ. */
    WOMEN
}
