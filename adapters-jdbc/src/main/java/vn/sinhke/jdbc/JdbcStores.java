package vn.sinhke.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import vn.sinhke.port.Decisions;
import vn.sinhke.port.Dossiers;
import vn.sinhke.port.Programs;
import vn.sinhke.port.Reports;
import vn.sinhke.port.StoreException;

/**
 * The stores on one database. Opening brings its tables to the version of this library; opening again changes nothing.
 */
public final class JdbcStores {

    private final Documents documents;

    private JdbcStores(Documents documents) {
        this.documents = documents;
    }

    /**
     * Opens the stores on a database of H2 or PostgreSQL.
     *
     * @param clock when something was recorded; nothing else depends on it
     * @throws StoreException if the tables cannot be made
     */
    public static JdbcStores on(DataSource database, Clock clock) {
        try {
            Flyway.configure(JdbcStores.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:vn/sinhke/jdbc/migration")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException("The tables of the store cannot be made", e);
        }
        return new JdbcStores(new Documents(database, clock));
    }

    /** Opens the stores on an embedded H2 database in that file; H2 adds {@code .mv.db} to its name. */
    public static JdbcStores h2(Path file, Clock clock) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + file.toAbsolutePath());
        database.setUser("sa");
        database.setPassword("");
        return on(database, clock);
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
}
