package vn.sinhke.valuechain;

/** Length of a production cycle as the law tells two apart (chu kỳ sản xuất). */
public enum ProductionCycle {
    /** Dưới 01 năm. */
    UNDER_A_YEAR,
    /** Từ 01 năm trở lên: exactly twelve months are a year. */
    YEAR_OR_LONGER;

    /** Returns the class of a cycle of that many months. */
    public static ProductionCycle ofMonths(int months) {
        return months >= 12 ? YEAR_OR_LONGER : UNDER_A_YEAR;
    }
}
