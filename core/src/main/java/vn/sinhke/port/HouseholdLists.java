package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.review.HouseholdList;

/**
 * The stored lists of households of reviews, of all years and communes (danh sách hộ nghèo, hộ cận nghèo đã lưu). Whether
 * somebody stands on one of them already is for {@code DuplicateSearch} to say.
 *
 * <p>Every implementation passes {@code HouseholdListsContract} of the test kit. No method returns null; a failure of the
 * store is a {@link StoreException}.
 */
public interface HouseholdLists {

    /**
     * Stores it under its code, whole or not at all; the same content again writes nothing.
     *
     * @throws StoreException if the store cannot take it; nothing is stored then
     */
    Saved save(HouseholdList list);

    /** Returns the latest of that code. */
    Optional<HouseholdList> find(String id);

    /** Returns everything that was ever stored under that code, the oldest first. */
    ImmutableList<HouseholdList> history(String id);

    /** Returns the codes of everything stored, in the order of {@link String#compareTo(String)}, each once. */
    ImmutableList<String> ids();
}
