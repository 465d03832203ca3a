package vn.sinhke.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.HouseholdIdentity;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.place.Locality;
import vn.sinhke.port.Saved;
import vn.sinhke.port.Supports;

/** {@link Supports} in tables; households are found by their keys (ADR 0058). */
final class JdbcSupports implements Supports {

    private static final String KIND = "support";
    private static final String DELETE = "DELETE FROM support_received WHERE id = ?";
    private static final String INSERT = """
            INSERT INTO support_received (id, version, recorded_at, content_hash, content, amount_vnd, received_on,
              budget_year, project, program, source, province, district, commune)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_KEY = """
            INSERT INTO support_household (support_id, lookup_key) VALUES (?, ?)
            """;
    private static final String OF_KEYS = """
            SELECT s.id, d.content FROM support_household k
            JOIN support_received s ON s.id = k.support_id
            JOIN document d ON d.kind = 'support' AND d.id = s.id AND d.version = s.version
            WHERE k.lookup_key IN (?, ?)
            """;

    private final Documents documents;

    JdbcSupports(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Saved save(SupportReceived support) {
        return documents.save(
                KIND, support.id(), support, (connection, version) -> write(connection, support, version));
    }

    private static void write(Connection connection, SupportReceived support, Version version) throws SQLException {
        Locality place = support.household().place();
        Rows.one(connection, DELETE, support.id());
        Rows.one(
                connection,
                INSERT,
                support.id(),
                version.number(),
                version.recordedAt(),
                version.hash(),
                support.content(),
                support.amount(),
                support.receivedOn(),
                support.year(),
                support.project(),
                support.program(),
                support.source(),
                place.province(),
                place.district(),
                place.commune());
        Rows keys = new Rows(INSERT_KEY);
        HouseholdIdentity.of(support.household()).lookupKeys().forEach(key -> keys.add(support.id(), key));
        keys.write(connection);
    }

    @Override
    public Optional<SupportReceived> find(String id) {
        return documents.find(KIND, id, SupportReceived.class);
    }

    @Override
    public ImmutableList<SupportReceived> history(String id) {
        return documents.history(KIND, id, SupportReceived.class);
    }

    @Override
    public ImmutableList<SupportReceived> ofHousehold(Household household) {
        HouseholdIdentity sought = HouseholdIdentity.of(household);
        ImmutableSortedSet<String> keys = sought.lookupKeys();
        if (keys.isEmpty()) {
            return ImmutableList.of();
        }
        // One name with two numbers shares a key and is two households.
        return documents.byId(OF_KEYS, SupportReceived.class, keys.first(), keys.last()).stream()
                .filter(support -> sought.compare(HouseholdIdentity.of(support.household())) != Likeness.DIFFERENT)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<String> ids() {
        return documents.ids(KIND);
    }
}
