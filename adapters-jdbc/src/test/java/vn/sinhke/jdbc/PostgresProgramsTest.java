package vn.sinhke.jdbc;

import java.time.Clock;
import vn.sinhke.port.Programs;
import vn.sinhke.port.ProgramsContract;

class PostgresProgramsTest implements ProgramsContract {

    private final Programs store =
            JdbcStores.on(Databases.postgres(), Clock.systemUTC()).programs();

    @Override
    public Programs store() {
        return store;
    }
}
