package vn.sinhke.jdbc;

import java.time.Clock;
import vn.sinhke.port.Reports;
import vn.sinhke.port.ReportsContract;

class H2ReportsTest implements ReportsContract {

    private final Reports store =
            JdbcStores.on(Databases.h2(), Clock.systemUTC()).reports();

    @Override
    public Reports store() {
        return store;
    }
}
