package vn.sinhke.excel;

/** A form that workbooks of the offices have (biểu mẫu). */
public enum Form {
    /** Hồ sơ đề xuất dự án. */
    DOSSIER,
    /** Danh sách đơn vị được giới thiệu. */
    NOMINATION_LIST
}
