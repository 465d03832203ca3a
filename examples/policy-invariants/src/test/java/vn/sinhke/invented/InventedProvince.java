package vn.sinhke.invented;

import java.nio.file.Path;
import vn.sinhke.law.LawBook;

/** The invented province, tỉnh minh họa: a code that no province has, and a folder of law data that nobody enacted. */
final class InventedProvince {

    /** Its code. */
    static final String CODE = "99";

    /** Its folder, as a real province would keep one. */
    static final Path LAW = Path.of("law");

    /** The nation's law with its own levels. */
    static final LawBook BOOK = LawBook.withOverlay(LAW);

    private InventedProvince() {}
}
