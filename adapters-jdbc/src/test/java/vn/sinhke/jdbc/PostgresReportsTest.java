package vn.sinhke.jdbc;

import java.time.Clock;
import vn.sinhke.port.Reports;
import vn.sinhke.port.ReportsContract;

class PostgresReportsTest implements ReportsContract {

    private final Reports store =
            JdbcStores.on(Databases.postgres(), Clock.systemUTC()).reports();

    @Override
    public Reports store() {
        return store;
    }
}
