package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.SupportReceived;

/**
 * The stored supports that households received, of all projects, years and programs (hỗ trợ hộ đã nhận).
 *
 * <p>Every implementation passes {@code SupportsContract} of the test kit. No method returns null; a failure of the store
 * is a {@link StoreException}.
 */
public interface Supports {

    /**
     * Stores it under its code, whole or not at all; the same content again writes nothing.
     *
     * @throws StoreException if the store cannot take it; nothing is stored then
     */
    Saved save(SupportReceived support);

    /** Returns the latest of that code. */
    Optional<SupportReceived> find(String id);

    /** Returns everything that was ever stored under that code, the oldest first. */
    ImmutableList<SupportReceived> history(String id);

    /**
     * Returns the latest of every support of a household that is, or may be, this one: of one personal number, or of one
     * name, address and commune. They come in the order of their codes ({@link String#compareTo(String)}).
     */
    ImmutableList<SupportReceived> ofHousehold(Household household);

    /** Returns the codes of everything stored, in the order of {@link String#compareTo(String)}, each once. */
    ImmutableList<String> ids();
}
