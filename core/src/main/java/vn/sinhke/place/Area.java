package vn.sinhke.place;

/** Whether a place is rural or urban (khu vực nông thôn, thành thị), by which the poverty line differs. */
public enum Area {
    /** Nông thôn. */
    RURAL,
    /** Thành thị. */
    URBAN
}
