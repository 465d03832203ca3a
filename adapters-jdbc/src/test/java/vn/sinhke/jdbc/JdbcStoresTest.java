package vn.sinhke.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.port.Saved;
import vn.sinhke.port.StoreException;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;

class JdbcStoresTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-08-25T03:00:00Z"), ZoneOffset.UTC);

    static Stream<DataSource> databases() {
        return Stream.of(Databases.h2(), Databases.postgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theColumnsForQueriesHoldWhatTheDossierHolds(DataSource database) throws SQLException {
        Dossier dossier = Dossiers.lawful().build();
        JdbcStores.on(database, CLOCK).dossiers().save(dossier);

        assertThat(number(database, "SELECT SUM(amount_vnd) FROM dossier_budget_year WHERE budget_year > 0"))
                .isEqualTo(1_000_000_000L);
        assertThat(number(database, "SELECT SUM(amount_vnd) FROM dossier_budget_year WHERE budget_year = 0"))
                .isEqualTo(1_000_000_000L);
        assertThat(number(database, "SELECT COUNT(*) FROM dossier_participant WHERE poverty_class = 'POOR'"))
                .isEqualTo(8);
        assertThat(number(database, "SELECT SUM(households) FROM dossier_site")).isEqualTo(10);
        assertThat(number(database, "SELECT form FROM dossier_contract")).isEqualTo(4);
        assertThat(number(database, "SELECT COUNT(*) FROM dossier WHERE method = 'CHAIN' AND call_id = 'DN-2023'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void savingTwiceWritesNoRow(DataSource database) throws SQLException {
        JdbcStores stores = JdbcStores.on(database, CLOCK);
        stores.dossiers().save(Dossiers.lawful().build());
        long rows = number(database, "SELECT COUNT(*) FROM document");

        assertThat(JdbcStores.on(database, CLOCK)
                        .dossiers()
                        .save(Dossiers.lawful().build()))
                .isEqualTo(Saved.UNCHANGED);
        assertThat(number(database, "SELECT COUNT(*) FROM document")).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFailingSaveLeavesNothingAndItsMessageHoldsNothingPersonal(DataSource database) throws SQLException {
        JdbcStores stores = JdbcStores.on(database, CLOCK);
        Dossier tooLong = Dossier.builder()
                .from(Dossiers.lawful().build())
                .province("Người Minh Họa A ".repeat(20))
                .build();

        assertThatThrownBy(() -> stores.dossiers().save(tooLong))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The store failed at saving a dossier: SQL state 22")
                .satisfies(e -> assertThat(e.toString() + e.getCause()).doesNotContain("Minh Họa", "999000"));
        assertThat(number(database, "SELECT COUNT(*) FROM document")).isZero();
        assertThat(number(database, "SELECT COUNT(*) FROM dossier")).isZero();
    }

    @Test
    void anH2FileIsFoundAgainAfterItWasClosed(@TempDir Path folder) {
        Dossier dossier = Dossiers.lawful().build();
        JdbcStores.h2(folder.resolve("store"), CLOCK).dossiers().save(dossier);

        assertThat(JdbcStores.h2(folder.resolve("store"), CLOCK).dossiers().find("T-01"))
                .hasValue(dossier);
    }

    private static long number(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }
}
