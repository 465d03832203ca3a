package vn.sinhke.project;

/** Why a project is carried out by task (trường hợp theo nhiệm vụ), Decree 27/2022 art. 23 cl. 1. */
public enum TaskGround {
    /** Đã xem xét chuỗi và cộng đồng nhưng không có đề xuất. */
    NO_PROPOSAL,
    /** Người dân bị thiên tai, dịch bệnh, ô nhiễm. */
    DISASTER,
    /** Nhóm yếu thế. */
    WEAK_GROUP,
    /** Quốc phòng, an ninh, bình đẳng giới. */
    DEFENCE_OR_GENDER,
    /** Công nghệ mới. */
    NEW_TECHNOLOGY,
    /** Trường hợp khác. */
    OTHER
}
