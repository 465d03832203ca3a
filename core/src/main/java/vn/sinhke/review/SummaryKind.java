package vn.sinhke.review;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The thirteen summary forms of a review (biểu tổng hợp), by what they say. Their numbers are those by which they
 * circulate; the legal ones (Mẫu 7.x of Circular 07/2021) were not seen.
 */
public enum SummaryKind {
    /** The official results (Tổng hợp kết quả chính thức rà soát). */
    RESULTS(1, false),
    /** How the number of poor households changed (Tổng hợp diễn biến hộ nghèo). */
    POOR_CHANGES(2, true),
    /** How the number of near-poor households changed (Tổng hợp diễn biến hộ cận nghèo). */
    NEAR_POOR_CHANGES(3, true),
    /** In what poor households are deprived (Phân tích các chỉ số thiếu hụt của hộ nghèo). */
    POOR_DEPRIVATIONS(4, false),
    /** The same as a percentage of them (Phân tích tỷ lệ các chỉ số thiếu hụt của hộ nghèo). */
    POOR_DEPRIVATION_RATES(5, false),
    /** In what near-poor households are deprived (Phân tích các chỉ số thiếu hụt của hộ cận nghèo). */
    NEAR_POOR_DEPRIVATIONS(6, false),
    /** The same as a percentage of them (Phân tích tỷ lệ các chỉ số thiếu hụt của hộ cận nghèo). */
    NEAR_POOR_DEPRIVATION_RATES(7, false),
    /** By group (Phân tích theo các nhóm đối tượng). */
    GROUPS(8, true),
    /** By ethnic group (Phân tích theo dân tộc). */
    ETHNIC_GROUPS(9, false),
    /** By cause of poverty (Phân nhóm theo các nguyên nhân nghèo). */
    CAUSES(10, false),
    /** In what children are deprived (Tổng hợp chỉ tiêu thiếu hụt của trẻ em). */
    CHILDREN(11, false),
    /** Poor households by the multidimensional standard (Tổng hợp kết quả rà soát hộ nghèo theo chuẩn nghèo đa chiều). */
    POOR_STANDARD(12, false),
    /** Near-poor households by the multidimensional standard (Tổng hợp kết quả rà soát hộ cận nghèo theo chuẩn nghèo đa chiều). */
    NEAR_POOR_STANDARD(13, false);

    private final int number;
    private final boolean parted;

    SummaryKind(int number, boolean parted) {
        this.number = number;
        this.parted = parted;
    }

    /** The number by which it circulates, 1 to 13. */
    public int number() {
        return number;
    }

    /** Whether it has two rows a place, households and persons. */
    public boolean parted() {
        return parted;
    }

    /**
     * Returns the form of that number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SummaryKind of(int number) {
        checkArgument(number >= 1 && number <= values().length, "No summary form %s (expected 1 to 13)", number);
        return values()[number - 1];
    }
}
