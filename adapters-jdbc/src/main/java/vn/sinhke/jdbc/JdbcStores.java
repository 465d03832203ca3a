package vn.sinhke.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Throwables;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import vn.sinhke.port.Decisions;
import vn.sinhke.port.Dossiers;
import vn.sinhke.port.HouseholdLists;
import vn.sinhke.port.Programs;
import vn.sinhke.port.Reports;
import vn.sinhke.port.StoreException;
import vn.sinhke.port.Supports;

/**
 * The stores on one database of H2 or PostgreSQL (kho dữ liệu).
 *
 * <p>Opening makes the tables or brings them to the version of this library, and changes nothing where they have it;
 * other tables of the same schema are left alone. The stores may be used by several threads and several programs at a
 * time: two that save under the same code come one after the other, and the later is found. Codes of dossiers,
 * programs, calls, decisions, supports and lists and subjects of reports have at most 200 characters; a longer one is refused.
 *
 * <p>Nothing of a value that was saved gets into a message of a {@link StoreException} or a log of this library.
 */
public final class JdbcStores implements AutoCloseable {

    private final Documents documents;
    private final Optional<Connection> keeper;

    private JdbcStores(Documents documents, Optional<Connection> keeper) {
        this.documents = documents;
        this.keeper = keeper;
    }

    /**
     * Opens the stores on a database. Connections are taken and given back for every call, so that a pool serves well;
     * closing the stores leaves it open.
     *
     * @param clock says when something was recorded; nothing else depends on it
     * @throws StoreException if the database cannot be reached or the tables cannot be made
     */
    public static JdbcStores on(DataSource database, Clock clock) {
        close(connect(database));
        migrate(database);
        return new JdbcStores(new Documents(database, clock), Optional.empty());
    }

    /**
     * Opens the stores on an embedded H2 database in that file, to whose name H2 adds {@code .mv.db}. One program at a
     * time can have it open; it has until the stores are closed, or until it ends.
     *
     * @throws IllegalArgumentException if the path has a semicolon, which H2 cannot take
     * @throws StoreException if the file cannot be opened, is open elsewhere, or the tables cannot be made
     */
    public static JdbcStores h2(Path file, Clock clock) {
        String path = file.toAbsolutePath().toString();
        checkArgument(path.indexOf(';') < 0, "Not a path for an H2 database: '%s' (expected no semicolon)", path);
        JdbcDataSource database = new JdbcDataSource();
        // Without the setting H2 writes the values of failing statements into a file beside it.
        database.setURL("jdbc:h2:file:" + path + ";TRACE_LEVEL_FILE=0");
        database.setUser("sa");
        database.setPassword("");
        Connection keeper = connect(database);
        try {
            migrate(database);
        } catch (StoreException e) {
            close(keeper);
            throw e;
        }
        return new JdbcStores(new Documents(database, clock), Optional.of(keeper));
    }

    private static Connection connect(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw Documents.failed("opening", e);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Documents.failed("closing", e);
        }
    }

    private static void migrate(DataSource database) {
        try {
            Flyway.configure(JdbcStores.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:vn/sinhke/jdbc/migration")
                    .table("sinhke_schema_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException("The tables of the store cannot be made: " + reason(e), e);
        }
    }

    private static String reason(FlywayException e) {
        return Throwables.getCausalChain(e).stream()
                .filter(SQLException.class::isInstance)
                .findFirst()
                .map(cause -> "SQL state " + ((SQLException) cause).getSQLState())
                .orElse(e.getClass().getSimpleName());
    }

    /** The programs. */
    public Programs programs() {
        return new JdbcPrograms(documents);
    }

    /** The dossiers. */
    public Dossiers dossiers() {
        return new JdbcDossiers(documents);
    }

    /** The reports. */
    public Reports reports() {
        return new JdbcReports(documents);
    }

    /** The decisions. */
    public Decisions decisions() {
        return new JdbcDecisions(documents);
    }

    /** The supports that households received. */
    public Supports supports() {
        return new JdbcSupports(documents);
    }

    /** The lists of households. */
    public HouseholdLists householdLists() {
        return new JdbcHouseholdLists(documents);
    }

    /** Closes an embedded database that {@link #h2(Path, Clock)} opened; otherwise does nothing. */
    @Override
    public void close() {
        keeper.ifPresent(JdbcStores::close);
    }
}
