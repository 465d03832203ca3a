package vn.sinhke.review;

/** What happened to a household as such between two reviews (biến động hộ), seen from its commune. */
public enum HouseholdEvent {
    /** Chết: nobody of it is left. */
    DIED(false),
    /** Chuyển đi. */
    MOVED_AWAY(false),
    /** Tách hộ: it came apart into others and is no more. */
    SPLIT_UP(false),
    /** Nhập hộ: it went into another and is no more. */
    MERGED(false),
    /** Chuyển đến. */
    MOVED_IN(true),
    /** Tách ra từ hộ khác: it came out of another. */
    SPLIT_OFF(true);

    private final boolean arrival;

    HouseholdEvent(boolean arrival) {
        this.arrival = arrival;
    }

    /** Whether the household is in the commune since then; else it is gone from it. */
    public boolean arrival() {
        return arrival;
    }
}
