package vn.sinhke.jdbc;

import java.time.Clock;
import vn.sinhke.port.Programs;
import vn.sinhke.port.ProgramsContract;

class H2ProgramsTest implements ProgramsContract {

    private final Programs store =
            JdbcStores.on(Databases.h2(), Clock.systemUTC()).programs();

    @Override
    public Programs store() {
        return store;
    }
}
