package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.validation.Report;

/** {@link Reports} in memory, for tests of what uses the port. */
public final class InMemoryReports implements Reports {

    private final InMemoryStore<Report> store = new InMemoryStore<>();

    @Override
    public Saved save(Report value) {
        return store.save(value.subject(), value);
    }

    @Override
    public Optional<Report> find(String id) {
        return store.find(id);
    }

    @Override
    public ImmutableList<Report> history(String id) {
        return store.history(id);
    }

    @Override
    public ImmutableList<String> ids() {
        return store.ids();
    }
}
