package vn.sinhke.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import vn.sinhke.json.Json;
import vn.sinhke.port.Saved;
import vn.sinhke.port.StoreException;

/**
 * Every version of every document, as canonical JSON. Saving compares the content with the latest version, and writes
 * the next version and the rows for queries in one transaction, or nothing.
 */
final class Documents {

    private static final String LATEST = """
            SELECT version, hash FROM document WHERE kind = ? AND id = ?
            ORDER BY version DESC FETCH FIRST 1 ROW ONLY
            """;
    private static final String INSERT = """
            INSERT INTO document (kind, id, version, recorded_at, hash, content) VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND = """
            SELECT content FROM document WHERE kind = ? AND id = ?
            ORDER BY version DESC FETCH FIRST 1 ROW ONLY
            """;
    private static final String HISTORY = """
            SELECT content FROM document WHERE kind = ? AND id = ? ORDER BY version
            """;
    private static final String IDS = """
            SELECT id FROM document WHERE kind = ? AND version = 1
            """;

    /** States that say that somebody else saved at the same time: unique violation, serialization, deadlock, lock. */
    private static final ImmutableSet<String> CONFLICTS = ImmutableSet.of("23505", "40001", "40P01", "90131", "HYT00");

    private static final int ATTEMPTS = 5;

    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    private final DataSource database;
    private final Clock clock;

    Documents(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes the rows for queries of a document that was saved, in place of those of its former version. */
    @FunctionalInterface
    interface Tables {
        void write(Connection connection, Version version) throws SQLException;
    }

    /** Saves; where somebody else saves under the same id at the same time, one comes after the other. */
    Saved save(String kind, String id, Object value, Tables tables) {
        String content = storable(Json.canonical(value));
        String hash = Json.hash(content);
        for (int attempt = 1; true; attempt++) {
            try {
                return attempt(kind, id, content, hash, tables);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !CONFLICTS.contains(String.valueOf(e.getSQLState()))) {
                    throw failed("saving a " + kind, e);
                }
            }
        }
    }

    /** Half of a character cut in two has no UTF-8; as an escape of JSON it comes back. */
    private static String storable(String json) {
        return HALF_CHARACTER
                .matcher(json)
                .replaceAll(half -> "\\\\u" + Integer.toHexString(half.group().charAt(0)));
    }

    private Saved attempt(String kind, String id, String content, String hash, Tables tables) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Saved saved = write(connection, kind, id, content, hash, tables);
                connection.commit();
                return saved;
            } catch (Throwable e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    /** Autocommit stays off: turning it on again would commit what could not be rolled back. */
    private static void rollback(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(bare(e));
        }
    }

    private Saved write(Connection connection, String kind, String id, String content, String hash, Tables tables)
            throws SQLException {
        int former = 0;
        try (PreparedStatement latest = connection.prepareStatement(LATEST)) {
            latest.setString(1, kind);
            latest.setString(2, id);
            try (ResultSet row = latest.executeQuery()) {
                if (row.next()) {
                    former = row.getInt(1);
                    if (hash.equals(row.getString(2))) {
                        return Saved.UNCHANGED;
                    }
                }
            }
        }
        // Databases keep microseconds.
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        Version version = new Version(former + 1, now, hash);
        Rows.one(connection, INSERT, kind, id, version.number(), version.recordedAt(), hash, content);
        tables.write(connection, version);
        return former == 0 ? Saved.NEW : Saved.CHANGED;
    }

    <T> Optional<T> find(String kind, String id, Class<T> type) {
        return Optional.ofNullable(Iterables.getOnlyElement(query(FIND, type, kind, id), null));
    }

    /** Every version, the oldest first. */
    <T> ImmutableList<T> history(String kind, String id, Class<T> type) {
        return query(HISTORY, type, kind, id);
    }

    /** Every id of that kind, in the order of its characters: that of a database is the order of some language. */
    ImmutableList<String> ids(String kind) {
        TreeSet<String> ids = new TreeSet<>();
        read("listing the ids of every " + kind, IDS, row -> ids.add(row.getString(1)), kind);
        return ImmutableList.copyOf(ids);
    }

    /** The documents that a query for id and content finds, in the order of the characters of their ids. */
    <T> ImmutableList<T> byId(String sql, Class<T> type, String... arguments) {
        TreeMap<String, T> found = new TreeMap<>();
        read(
                "looking up " + type.getSimpleName(),
                sql,
                row -> found.put(row.getString(1), value(row.getString(2), type)),
                arguments);
        return ImmutableList.copyOf(found.values());
    }

    private <T> ImmutableList<T> query(String sql, Class<T> type, String... arguments) {
        ImmutableList.Builder<T> found = ImmutableList.builder();
        read("looking up " + type.getSimpleName(), sql, row -> found.add(value(row.getString(1), type)), arguments);
        return found.build();
    }

    /** Takes one row of an answer. */
    @FunctionalInterface
    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private void read(String doing, String sql, Taker taker, String... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        } catch (SQLException e) {
            throw failed(doing, e);
        }
    }

    private static <T> T value(String content, Class<T> type) {
        try {
            return Json.mapper().readValue(content, type);
        } catch (JsonProcessingException e) {
            // The parser quotes what it read, so its words and its cause stay here.
            throw new StoreException("A stored document of type " + type.getSimpleName() + " cannot be read", null);
        }
    }

    /** Says what failed, by the state of the database only: its message may quote values. */
    static StoreException failed(String doing, SQLException cause) {
        return new StoreException("The store failed at " + doing + ": SQL state " + cause.getSQLState(), bare(cause));
    }

    private static SQLException bare(SQLException e) {
        SQLException bare = new SQLException("SQL state " + e.getSQLState(), e.getSQLState(), e.getErrorCode());
        bare.setStackTrace(e.getStackTrace());
        return bare;
    }
}
