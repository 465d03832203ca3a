package vn.sinhke.jdbc;

import java.time.Clock;
import vn.sinhke.port.Decisions;
import vn.sinhke.port.DecisionsContract;

class H2DecisionsTest implements DecisionsContract {

    private final Decisions store =
            JdbcStores.on(Databases.h2(), Clock.systemUTC()).decisions();

    @Override
    public Decisions store() {
        return store;
    }
}
