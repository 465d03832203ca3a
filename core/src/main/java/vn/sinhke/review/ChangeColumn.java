package vn.sinhke.review;

/** The columns of the two forms about changes (diễn biến hộ nghèo, hộ cận nghèo) in which a change is counted. */
public enum ChangeColumn {
    /** Form 2: trở thành hộ cận nghèo. */
    BECAME_NEAR_POOR("becameNearPoor", false),
    /** Form 2: vượt chuẩn cận nghèo. */
    PASSED_NEAR_POOR_LINE("passedNearPoorLine", false),
    /** Form 2: số hộ cận nghèo trở thành hộ nghèo. */
    FROM_NEAR_POOR("fromNearPoor", true),
    /** Form 3: vượt chuẩn cận nghèo. */
    LEFT_NEAR_POVERTY("leftNearPoverty", false),
    /** Form 3: trở thành hộ nghèo. */
    BECAME_POOR("becamePoor", false),
    /** Form 3: số hộ nghèo trở thành hộ cận nghèo. */
    FROM_POOR("fromPoor", true),
    /** Both: số hộ khác giảm (chết, chuyển đi, tách hộ, nhập hộ). */
    OTHER_DECREASE("otherDecrease", false),
    /** Both: tái nghèo, tái cận nghèo. */
    FELL_BACK("fellBack", true),
    /** Both: phát sinh mới. */
    NEWLY_ARISEN("newlyArisen", true),
    /** Both: số hộ khác tăng. */
    OTHER_INCREASE("otherIncrease", true);

    private final String id;
    private final boolean increase;

    ChangeColumn(String id, boolean increase) {
        this.id = id;
        this.increase = increase;
    }

    /** The column's id, as {@link SummaryRow#figures} has it. */
    public String id() {
        return id;
    }

    /** Whether what it counts came to the number; what does not was taken off it. */
    public boolean increase() {
        return increase;
    }
}
