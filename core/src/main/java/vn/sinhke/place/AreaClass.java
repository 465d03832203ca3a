package vn.sinhke.place;

/**
 * Class of an area by difficulty (loại địa bàn), on which the ceilings of support depend. Declared from the class
 * with the highest ceiling to the one with the lowest.
 *
 * <p>The lists in force on the day decide the class of a commune: in 2021-2025 region III is "xã đặc biệt khó
 * khăn", region II "xã còn khó khăn" (Decision 33/2020/QĐ-TTg); the class may change in mid-period.
 */
public enum AreaClass {
    /** Địa bàn đặc biệt khó khăn. */
    SPECIALLY_DIFFICULT,
    /** Địa bàn khó khăn. */
    DIFFICULT,
    /** Địa bàn khác. */
    OTHER
}
