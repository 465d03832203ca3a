package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.validation.Report;

/**
 * The stored reports (báo cáo thẩm định).
 *
 * <p>Every implementation passes {@code ReportsContract} of the test kit. No method returns null; a failure of the store
 * is a {@link StoreException}.
 */
public interface Reports {

    /**
     * Stores it under its subject, whole or not at all; the same content again writes nothing.
     *
     * @throws StoreException if the store cannot take it; nothing is stored then
     */
    Saved save(Report report);

    /** Returns the latest of that subject. */
    Optional<Report> find(String id);

    /** Returns everything that was ever stored under that subject, the oldest first. */
    ImmutableList<Report> history(String id);

    /** Returns the subjects of everything stored, in the order of {@link String#compareTo(String)}, each once. */
    ImmutableList<String> ids();
}
