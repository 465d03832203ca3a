package vn.sinhke.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.port.Saved;
import vn.sinhke.port.StoreException;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;

/** A save that fails leaves nothing, and nobody's name in what it says. */
class FailingSaveTest {

    static Stream<Named<DataSource>> databases() {
        return Databases.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whereverItFailsNothingIsStored(DataSource database) throws SQLException {
        JdbcStores stores = JdbcStores.on(database, Samples.CLOCK);
        stores.programs().save(Samples.program());
        int failures = 0;
        Saved saved = null;
        SortedMap<String, List<String>> before = Databases.content(database);
        assertThat(before.get("program")).hasSize(1);
        while (saved == null) {
            Faulty faulty = new Faulty(database, failures + 1);
            try {
                saved = faulty.stores().dossiers().save(Samples.dossier());
            } catch (StoreException e) {
                failures++;
                assertThat(Databases.content(database))
                        .as("failure %s", failures)
                        .isEqualTo(before);
            }
        }

        // the document, the former rows, and each of the eleven tables of dossiers
        assertThat(failures).isEqualTo(13);
        assertThat(saved).isEqualTo(Saved.NEW);
        assertThat(stores.dossiers().find("T-01")).hasValue(Samples.dossier());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aChangeThatFailsLeavesTheFormer(DataSource database) throws SQLException {
        JdbcStores stores = JdbcStores.on(database, Samples.CLOCK);
        stores.dossiers().save(Samples.dossier());
        SortedMap<String, List<String>> before = Databases.content(database);
        assertThat(before.get("dossier_person")).hasSize(10);

        for (int failing = 1; failing <= 10; failing++) {
            JdbcStores faulty = new Faulty(database, failing).stores();
            assertThatThrownBy(() -> faulty.dossiers().save(Dossiers.lawful().build()))
                    .isInstanceOf(StoreException.class);
            assertThat(Databases.content(database)).as("failure %s", failing).isEqualTo(before);
        }
        assertThat(stores.dossiers().history("T-01")).containsExactly(Samples.dossier());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theMessageNamesTheStateAndNothingThatWasSaved(DataSource database) throws SQLException {
        JdbcStores stores = JdbcStores.on(database, Samples.CLOCK);

        Throwable thrown = catchThrowable(() -> stores.dossiers().save(refused()));

        assertThat(thrown)
                .isInstanceOf(StoreException.class)
                .hasMessage("The store failed at saving a dossier: SQL state 22001");
        assertThat(printed(thrown)).doesNotContain("Minh Họa", "9990000", "0999000111", "INSERT");
        assertThat(Databases.content(database))
                .hasSize(29)
                .allSatisfy((table, rows) -> assertThat(rows).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aDocumentThatCannotBeReadIsNotQuoted(DataSource database) throws SQLException {
        JdbcStores stores = JdbcStores.on(database, Samples.CLOCK);
        stores.dossiers().save(Samples.dossier());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE document SET content = '{\"Người Minh Họa A\": \"999000000001\"}'");
        }

        Throwable thrown = catchThrowable(() -> stores.dossiers().find("T-01"));

        assertThat(thrown)
                .isInstanceOf(StoreException.class)
                .hasMessage("A stored document of type Dossier cannot be read");
        assertThat(printed(thrown)).doesNotContain("Minh Họa", "9990000");
    }

    @Test
    void anEmbeddedDatabaseWritesNobodysNameBesideIt(@TempDir Path folder) throws IOException {
        try (JdbcStores stores = JdbcStores.h2(folder.resolve("store"), Samples.CLOCK)) {
            assertThatThrownBy(() -> stores.dossiers().save(refused())).isInstanceOf(StoreException.class);
        }

        // H2 would write the refused values into store.trace.db.
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("store.mv.db");
        }
    }

    /** A code that is too long, made of what must not be said. */
    private static Dossier refused() {
        return Dossier.builder()
                .from(Samples.dossier())
                .call(new CallReference("Người Minh Họa A 999000000001 ".repeat(10), Optional.empty()))
                .build();
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** A database whose {@code n}-th writing statement fails. */
    private static final class Faulty {

        private final DataSource database;
        private final int failing;
        private final AtomicInteger writes = new AtomicInteger();

        Faulty(DataSource database, int failing) {
            this.database = database;
            this.failing = failing;
        }

        JdbcStores stores() {
            return JdbcStores.on(faulty(DataSource.class, database), Samples.CLOCK);
        }

        private <T> T faulty(Class<T> type, T whole) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (method.getName().equals("executeBatch") && writes.incrementAndGet() == failing) {
                            throw new SQLException("Người Minh Họa A", "58030");
                        }
                        return wrapped(call(method, whole, arguments));
                    }));
        }

        private Object wrapped(Object result) {
            if (result instanceof PreparedStatement statement) {
                return faulty(PreparedStatement.class, statement);
            }
            return result instanceof Connection connection ? faulty(Connection.class, connection) : result;
        }

        private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
