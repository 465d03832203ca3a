package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.program.Program;

/**
 * The stored programs (chương trình).
 *
 * <p>Every implementation passes {@code ProgramsContract} of the test kit. No method returns null; a failure of the store
 * is a {@link StoreException}.
 */
public interface Programs {

    /**
     * Stores it under its code, whole or not at all; the same content again writes nothing.
     *
     * @throws StoreException if the store cannot take it; nothing is stored then
     */
    Saved save(Program program);

    /** Returns the latest of that code. */
    Optional<Program> find(String id);

    /** Returns everything that was ever stored under that code, the oldest first. */
    ImmutableList<Program> history(String id);

    /** Returns the latest of every program, in the order of their codes ({@link String#compareTo(String)}). */
    ImmutableList<Program> all();

    /** Returns the codes of everything stored, in the order of {@link String#compareTo(String)}, each once. */
    ImmutableList<String> ids();
}
