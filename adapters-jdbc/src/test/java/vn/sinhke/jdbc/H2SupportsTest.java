package vn.sinhke.jdbc;

import java.time.Clock;
import vn.sinhke.port.Supports;
import vn.sinhke.port.SupportsContract;

class H2SupportsTest implements SupportsContract {

    private final Supports store =
            JdbcStores.on(Databases.h2(), Clock.systemUTC()).supports();

    @Override
    public Supports store() {
        return store;
    }
}
