package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.project.Dossier;

/**
 * The stored dossiers (hồ sơ).
 *
 * <p>Every implementation passes {@code DossiersContract} of the test kit. No method returns null; a failure of the store
 * is a {@link StoreException}.
 */
public interface Dossiers {

    /**
     * Stores it under its code, whole or not at all; the same content again writes nothing.
     *
     * @throws StoreException if the store cannot take it; nothing is stored then
     */
    Saved save(Dossier dossier);

    /** Returns the latest of that code. */
    Optional<Dossier> find(String id);

    /** Returns everything that was ever stored under that code, the oldest first. */
    ImmutableList<Dossier> history(String id);

    /** Returns the latest of every dossier of that call, in the order of their codes ({@link String#compareTo(String)}). */
    ImmutableList<Dossier> ofCall(String callId);

    /** Returns the codes of everything stored, in the order of {@link String#compareTo(String)}, each once. */
    ImmutableList<String> ids();
}
