package vn.sinhke.project;

/** Who proposes a community project (cộng đồng đề xuất), Decree 27/2022 art. 22 cl. 1. */
public enum CommunityProposer {
    /** Nhóm hộ được Ủy ban nhân dân cấp xã xác nhận. */
    COMMUNE_CERTIFIED_GROUP,
    /** Tổ hợp tác. */
    COOPERATIVE_GROUP,
    /** Nhóm do tổ chức chính trị - xã hội đại diện. */
    POLITICAL_SOCIAL_ORGANIZATION,
    /** Nhóm do ban phát triển thôn đại diện. */
    VILLAGE_DEVELOPMENT_BOARD,
    /** Nhóm do người có uy tín đại diện. */
    PRESTIGIOUS_PERSON,
    /** Đối tượng khác. */
    OTHER
}
