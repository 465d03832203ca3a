package vn.sinhke.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.sinhke.place.Locality;
import vn.sinhke.port.HouseholdLists;
import vn.sinhke.port.Saved;
import vn.sinhke.review.HouseholdList;
import vn.sinhke.review.ReviewedHousehold;

/** {@link HouseholdLists} in tables: a list whole as a document, and a row for each household that names nobody. */
final class JdbcHouseholdLists implements HouseholdLists {

    private static final String KIND = "household-list";
    private static final String DELETE = "DELETE FROM household_list WHERE id = ?";
    private static final String INSERT = """
            INSERT INTO household_list (id, version, recorded_at, content_hash, poverty_class, list_year, unit,
              households, persons)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_HOUSEHOLD = """
            INSERT INTO listed_household (list_id, position, poverty_class, review_change, province, district, commune,
              members)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Documents documents;

    JdbcHouseholdLists(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Saved save(HouseholdList list) {
        return documents.save(KIND, list.id(), list, (connection, version) -> write(connection, list, version));
    }

    private static void write(Connection connection, HouseholdList list, Version version) throws SQLException {
        Rows.one(connection, DELETE, list.id());
        Rows.one(
                connection,
                INSERT,
                list.id(),
                version.number(),
                version.recordedAt(),
                version.hash(),
                list.povertyClass(),
                list.year(),
                list.unit(),
                list.households().size(),
                list.households().stream().mapToInt(one -> one.members().size()).sum());
        Rows households = new Rows(INSERT_HOUSEHOLD);
        for (int position = 0; position < list.households().size(); position++) {
            ReviewedHousehold household = list.households().get(position);
            Locality place = household.place();
            households.add(
                    list.id(),
                    position,
                    household.povertyClass(),
                    household.change(),
                    place.province(),
                    place.district(),
                    place.commune(),
                    household.members().size());
        }
        households.write(connection);
    }

    @Override
    public Optional<HouseholdList> find(String id) {
        return documents.find(KIND, id, HouseholdList.class);
    }

    @Override
    public ImmutableList<HouseholdList> history(String id) {
        return documents.history(KIND, id, HouseholdList.class);
    }

    @Override
    public ImmutableList<String> ids() {
        return documents.ids(KIND);
    }
}
