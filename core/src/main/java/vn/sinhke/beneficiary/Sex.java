package vn.sinhke.beneficiary;

/** Sex as it was recorded (giới tính). */
public enum Sex {
    /** Nam. */
    MALE,
    /** Nữ. */
    FEMALE
}
