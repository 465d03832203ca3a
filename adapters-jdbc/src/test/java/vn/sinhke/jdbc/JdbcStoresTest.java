package vn.sinhke.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.port.Saved;
import vn.sinhke.port.StoreException;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;

class JdbcStoresTest {

    static Stream<Named<DataSource>> databases() {
        return Databases.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void openingAndSavingAgainChangesNoRow(DataSource database) throws SQLException {
        saveAll(JdbcStores.on(database, Samples.CLOCK), Saved.NEW);
        SortedMap<String, List<String>> before = Databases.content(database);
        List<String> migrations = Databases.rows(database, HISTORY);
        assertThat(before)
                .hasSize(29)
                .allSatisfy((table, rows) -> assertThat(rows).isNotEmpty());

        saveAll(JdbcStores.on(database, Clock.offset(Samples.CLOCK, Duration.ofDays(1))), Saved.UNCHANGED);

        assertThat(Databases.content(database)).isEqualTo(before);
        assertThat(Databases.rows(database, HISTORY)).isEqualTo(migrations).isNotEmpty();
    }

    private static final String HISTORY = """
            SELECT * FROM "sinhke_schema_history"
            """;

    private static void saveAll(JdbcStores stores, Saved expected) {
        assertThat(stores.programs().save(Samples.program())).isEqualTo(expected);
        assertThat(stores.dossiers().save(Samples.dossier())).isEqualTo(expected);
        assertThat(stores.reports().save(Samples.report())).isEqualTo(expected);
        assertThat(stores.decisions().save(Samples.decision())).isEqualTo(expected);
        assertThat(stores.supports().save(Samples.support())).isEqualTo(expected);
        assertThat(stores.householdLists().save(Samples.householdList())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tablesOfOthersAreLeftAlone(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE household_register (id INTEGER PRIMARY KEY)");
            statement.execute("INSERT INTO household_register (id) VALUES (7)");
        }

        saveAll(JdbcStores.on(database, Samples.CLOCK), Saved.NEW);

        assertThat(Databases.rows(database, "SELECT id FROM household_register"))
                .containsExactly("7");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aTableOfAnotherWithANameOfOursIsSaid(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE document (id INTEGER PRIMARY KEY)");
        }

        assertThatThrownBy(() -> JdbcStores.on(database, Samples.CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageMatching("The tables of the store cannot be made: SQL state (42S01|42P07)");
        assertThat(Databases.rows(database, "SELECT id FROM document")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyVersionIsKeptWithTheInstantItWasRecorded(DataSource database) throws SQLException {
        JdbcStores.on(database, Samples.CLOCK).dossiers().save(Samples.dossier());
        JdbcStores.on(database, Clock.offset(Samples.CLOCK, Duration.ofDays(1)))
                .dossiers()
                .save(Dossiers.lawful().build());

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT recorded_at FROM document ORDER BY version")) {
            for (int day = 0; day < 2; day++) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getObject(1, OffsetDateTime.class).toInstant())
                        .isEqualTo("2023-08-2" + (5 + day) + "T03:00:00.123456Z");
            }
            assertThat(rows.next()).isFalse();
        }
        assertThat(Databases.number(database, """
                SELECT COUNT(*) FROM dossier o
                JOIN document d ON d.id = o.id AND d.version = o.version AND d.recorded_at = o.recorded_at
                  AND d.hash = o.content_hash
                """)).isEqualTo(1);
    }

    @Test
    void anH2FileIsFoundAgainAfterItWasClosed(@TempDir Path folder) {
        Dossier dossier = Samples.dossier();
        Path file = folder.resolve("kho Đắk R'Lấp");
        try (JdbcStores stores = JdbcStores.h2(file, Samples.CLOCK)) {
            stores.dossiers().save(dossier);
        }
        assertThat(folder.resolve("kho Đắk R'Lấp.mv.db")).exists();

        try (JdbcStores stores = JdbcStores.h2(file, Samples.CLOCK)) {
            assertThat(stores.dossiers().find("T-01")).hasValue(dossier);
            assertThat(stores.dossiers().save(dossier)).isEqualTo(Saved.UNCHANGED);
        }
    }

    @Test
    void aPathThatWouldBeSettingsIsRefused(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcStores.h2(folder.resolve("x;INIT=SHUTDOWN"), Samples.CLOCK))
                .withMessageContaining("x;INIT=SHUTDOWN' (expected no semicolon)");
    }

    @Test
    void whatIsNoDatabaseIsSaidInOneLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("store.mv.db"), "not a database ".repeat(1000), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> JdbcStores.h2(folder.resolve("store"), Samples.CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The store failed at opening: SQL state ");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaid(@TempDir Path folder) {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:file:" + folder.resolve("none") + ";IFEXISTS=TRUE");

        assertThatThrownBy(() -> JdbcStores.on(nowhere, Samples.CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessage("The store failed at opening: SQL state 90146");
    }
}
