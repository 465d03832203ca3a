package vn.sinhke.review;

/** What lists 14 and 15 mark of a household. */
public enum HouseholdMark {
    /** Hộ chính sách có công (CSCC): with a person of merit to the revolution. */
    MERIT,
    /** Hộ dân tộc thiểu số tại chỗ (DTTC). */
    INDIGENOUS,
    /** Hộ không có khả năng lao động (KCKNLĐ). */
    NO_LABOUR_CAPACITY
}
