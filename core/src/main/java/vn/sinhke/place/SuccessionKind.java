package vn.sinhke.place;

/** How a unit went into another (hình thức sắp xếp đơn vị hành chính). Several may be true at once. */
public enum SuccessionKind {
    /** Giữ nguyên: all of it and nothing else, under the same name. */
    CONTINUED,
    /** Đổi tên: all of it and nothing else, under another name or another type word. */
    RENAMED,
    /** Chia tách: other parts of it went elsewhere. */
    SPLIT,
    /** Sáp nhập: others, or parts of them, went into the same unit. */
    MERGED,
    /** Dùng lại mã: the code of the new unit named another unit on the day before. */
    CODE_REUSED
}
