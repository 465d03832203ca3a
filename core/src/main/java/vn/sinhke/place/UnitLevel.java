package vn.sinhke.place;

/** Level of an administrative unit (cấp hành chính). From 1 July 2025 there is no district level. */
public enum UnitLevel {
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Huyện, quận, thị xã, thành phố thuộc tỉnh; until 30 June 2025. */
    DISTRICT,
    /** Xã, phường, thị trấn, đặc khu. */
    COMMUNE
}
