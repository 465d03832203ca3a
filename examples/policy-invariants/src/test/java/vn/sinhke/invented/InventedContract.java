package vn.sinhke.invented;

import com.google.common.collect.ImmutableSortedSet;
import vn.sinhke.kit.BookContract;
import vn.sinhke.law.LawBook;

/** What each contract of the kit is told of the province. */
interface InventedContract extends BookContract {

    @Override
    default LawBook book() {
        return InventedProvince.BOOK;
    }

    /** The province itself, and one that has no levels of its own. */
    @Override
    default ImmutableSortedSet<String> provinces() {
        return ImmutableSortedSet.of(InventedProvince.CODE, "67");
    }
}
