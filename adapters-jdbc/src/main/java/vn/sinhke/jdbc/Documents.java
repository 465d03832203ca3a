package vn.sinhke.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import vn.sinhke.json.Json;
import vn.sinhke.port.Saved;
import vn.sinhke.port.StoreException;

/**
 * Every version of every document, as canonical JSON. Saving compares the content with the latest version, and writes
 * the next version and the columns for queries in one transaction, or nothing.
 */
final class Documents {

    private static final String LATEST = """
            SELECT version, hash FROM document WHERE kind = ? AND id = ? ORDER BY version DESC
            """;
    private static final String INSERT = """
            INSERT INTO document (kind, id, version, recorded_at, hash, content) VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String VERSIONS = """
            SELECT content FROM document WHERE kind = ? AND id = ? ORDER BY version
            """;

    private final DataSource database;
    private final Clock clock;

    Documents(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes the columns for queries of a document that was saved. */
    @FunctionalInterface
    interface Columns {
        void write(Connection connection, int version) throws SQLException;
    }

    Saved save(String kind, String id, Object value, Columns columns) {
        String content = Json.canonical(value);
        String hash = Json.hash(content);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int version = 0;
                try (PreparedStatement latest = connection.prepareStatement(LATEST)) {
                    latest.setString(1, kind);
                    latest.setString(2, id);
                    latest.setMaxRows(1);
                    try (ResultSet row = latest.executeQuery()) {
                        if (row.next()) {
                            version = row.getInt(1);
                            if (hash.equals(row.getString(2))) {
                                connection.rollback();
                                return Saved.UNCHANGED;
                            }
                        }
                    }
                }
                insert(connection, kind, id, version + 1, hash, content);
                columns.write(connection, version + 1);
                connection.commit();
                return version == 0 ? Saved.NEW : Saved.CHANGED;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw failed("saving a " + kind, e);
        }
    }

    private void insert(Connection connection, String kind, String id, int version, String hash, String content)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, kind);
            insert.setString(2, id);
            insert.setInt(3, version);
            insert.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setString(5, hash);
            insert.setString(6, content);
            insert.executeUpdate();
        }
    }

    /** Every version, the oldest first. */
    <T> ImmutableList<T> history(String kind, String id, Class<T> type) {
        return query(VERSIONS, type, kind, id);
    }

    <T> Optional<T> find(String kind, String id, Class<T> type) {
        ImmutableList<T> versions = history(kind, id, type);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The documents in the first column of a query. */
    <T> ImmutableList<T> query(String sql, Class<T> type, String... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            ImmutableList.Builder<T> found = ImmutableList.builder();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(Json.mapper().readValue(rows.getString(1), type));
                }
            }
            return found.build();
        } catch (SQLException e) {
            throw failed("looking up", e);
        } catch (JsonProcessingException e) {
            // The parser quotes what it read, so its words and its cause stay here.
            throw new StoreException("A stored document of type " + type.getSimpleName() + " cannot be read", null);
        }
    }

    /** Says what failed, by the state of the database only: its message may quote values. */
    private static StoreException failed(String doing, SQLException cause) {
        SQLException bare =
                new SQLException("SQL state " + cause.getSQLState(), cause.getSQLState(), cause.getErrorCode());
        bare.setStackTrace(cause.getStackTrace());
        return new StoreException("The store failed at " + doing + ": SQL state " + cause.getSQLState(), bare);
    }
}
