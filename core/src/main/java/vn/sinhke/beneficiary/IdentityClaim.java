package vn.sinhke.beneficiary;

/** What the digits of a personal number claim of a person (thông tin trong số định danh). */
public enum IdentityClaim {
    /** That the number is of a province: its first three digits begin with 0 and are no province's. */
    PROVINCE,
    /** The sex. */
    SEX,
    /** The year of birth. */
    BIRTH_YEAR
}
