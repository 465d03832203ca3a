package vn.sinhke.review.summary;

/** Why a household left a list or came onto it other than by its living (tăng, giảm khác). */
public enum HouseholdEvent {
    /** Nobody of it is alive (chết). */
    DIED,
    /** It moved away (chuyển đi). */
    MOVED_AWAY,
    /** It moved in (chuyển đến). */
    MOVED_IN,
    /** It is part of what was one household (tách hộ). */
    SPLIT,
    /** It went into another household, or is made of several (nhập hộ). */
    MERGED;

    /** Whether a household of the year before can be gone because of it. */
    boolean takesAway() {
        return this != MOVED_IN;
    }

    /** Whether a household can be there for the first time because of it. */
    boolean brings() {
        return this == MOVED_IN || this == SPLIT || this == MERGED;
    }
}
