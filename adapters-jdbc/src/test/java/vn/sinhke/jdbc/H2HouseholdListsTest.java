package vn.sinhke.jdbc;

import java.time.Clock;
import vn.sinhke.port.HouseholdLists;
import vn.sinhke.port.HouseholdListsContract;

class H2HouseholdListsTest implements HouseholdListsContract {

    private final HouseholdLists store =
            JdbcStores.on(Databases.h2(), Clock.systemUTC()).householdLists();

    @Override
    public HouseholdLists store() {
        return store;
    }
}
