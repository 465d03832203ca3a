package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.program.Program;

/** {@link Programs} in memory, for tests of what uses the port. */
public final class InMemoryPrograms implements Programs {

    private final InMemoryStore<Program> store = new InMemoryStore<>();

    @Override
    public Saved save(Program value) {
        return store.save(value.id(), value);
    }

    @Override
    public Optional<Program> find(String id) {
        return store.find(id);
    }

    @Override
    public ImmutableList<Program> history(String id) {
        return store.history(id);
    }

    @Override
    public ImmutableList<Program> all() {
        return store.latest(program -> true);
    }

    @Override
    public ImmutableList<String> ids() {
        return store.ids();
    }
}
