package vn.sinhke.place;

/** Region of a commune in the ethnic and mountain area by level of development (khu vực), by which capital is allotted. */
public enum Region {
    /** Xã khu vực III: xã đặc biệt khó khăn. */
    III,
    /** Xã khu vực II: xã còn khó khăn. */
    II,
    /** Xã khu vực I: xã bước đầu phát triển. */
    I,
    /** Thôn đặc biệt khó khăn. */
    SPECIAL_VILLAGE,
    /** Xã khác. */
    OTHER
}
