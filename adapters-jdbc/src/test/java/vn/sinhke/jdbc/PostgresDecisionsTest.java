package vn.sinhke.jdbc;

import java.time.Clock;
import vn.sinhke.port.Decisions;
import vn.sinhke.port.DecisionsContract;

class PostgresDecisionsTest implements DecisionsContract {

    private final Decisions store =
            JdbcStores.on(Databases.postgres(), Clock.systemUTC()).decisions();

    @Override
    public Decisions store() {
        return store;
    }
}
