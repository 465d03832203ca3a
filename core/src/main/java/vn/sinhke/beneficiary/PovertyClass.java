package vn.sinhke.beneficiary;

/** Poverty class of a household (diện hộ) by the standard of the day. */
public enum PovertyClass {
    /** Hộ nghèo. */
    POOR,
    /** Hộ cận nghèo. */
    NEAR_POOR,
    /** Hộ mới thoát nghèo; a beneficiary only for a number of months. */
    NEWLY_ESCAPED,
    /** Hộ có mức sống trung bình. */
    AVERAGE,
    /** Hộ khác: none of the above. */
    OTHER;

    /** Whether households of the class are beneficiaries of the program, for newly escaped ones while it lasts. */
    public boolean isBeneficiary() {
        return this == POOR || this == NEAR_POOR || this == NEWLY_ESCAPED;
    }
}
