package vn.sinhke.jdbc;

import java.time.Clock;
import vn.sinhke.port.Dossiers;
import vn.sinhke.port.DossiersContract;

class H2DossiersTest implements DossiersContract {

    private final Dossiers store =
            JdbcStores.on(Databases.h2(), Clock.systemUTC()).dossiers();

    @Override
    public Dossiers store() {
        return store;
    }
}
