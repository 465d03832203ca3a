package vn.sinhke.jdbc;

import com.google.common.collect.Iterables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Named;

/** Empty databases for tests: H2 in memory, and one real PostgreSQL server for the whole module. */
final class Databases {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Databases() {}

    static DataSource h2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:test" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    static DataSource postgres() {
        String name = "test" + NEXT.incrementAndGet();
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // The order of a language, so that nothing leans on the order of a database.
            statement.execute("CREATE DATABASE " + name
                    + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'vi-VN'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.POSTGRES.getDatabase("postgres", name);
    }

    /** An empty database of each kind. */
    static Stream<Named<DataSource>> both() {
        return Stream.of(Named.of("H2", h2()), Named.of("PostgreSQL", postgres()));
    }

    /** The one number that a query gives. */
    static long number(DataSource database, String sql) throws SQLException {
        return Long.parseLong(Iterables.getOnlyElement(rows(database, sql)));
    }

    /** The rows of a query, the columns of each joined by a bar; an empty one is {@code null}. */
    static List<String> rows(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join("|", columns));
            }
            return found;
        }
    }

    /** Every row of every table of the store, by table. */
    static SortedMap<String, List<String>> content(DataSource database) throws SQLException {
        SortedMap<String, List<String>> content = new TreeMap<>();
        for (String table : rows(database, """
                SELECT table_name FROM information_schema.tables
                WHERE table_schema IN ('public', 'PUBLIC') AND table_name <> 'sinhke_schema_history'
                """)) {
            List<String> rows = new ArrayList<>(rows(database, "SELECT * FROM " + table));
            Collections.sort(rows);
            content.put(table.toLowerCase(Locale.ROOT), rows);
        }
        return content;
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
