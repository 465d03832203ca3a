package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.selection.Decision;

/**
 * The stored decisions (đề xuất lựa chọn).
 *
 * <p>Every implementation passes {@code DecisionsContract} of the test kit. No method returns null; a failure of the store
 * is a {@link StoreException}.
 */
public interface Decisions {

    /**
     * Stores it under its code, whole or not at all; the same content again writes nothing.
     *
     * @throws StoreException if the store cannot take it; nothing is stored then
     */
    Saved save(Decision decision);

    /** Returns the latest of that code. */
    Optional<Decision> find(String id);

    /** Returns everything that was ever stored under that code, the oldest first. */
    ImmutableList<Decision> history(String id);

    /** Returns the latest of every decision on that call, in the order of their codes ({@link String#compareTo(String)}). */
    ImmutableList<Decision> ofCall(String callId);

    /** Returns the codes of everything stored, in the order of {@link String#compareTo(String)}, each once. */
    ImmutableList<String> ids();
}
