package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.selection.Decision;

/** {@link Decisions} in memory, for tests of what uses the port. */
public final class InMemoryDecisions implements Decisions {

    private final InMemoryStore<Decision> store = new InMemoryStore<>();

    @Override
    public Saved save(Decision value) {
        return store.save(value.id(), value);
    }

    @Override
    public Optional<Decision> find(String id) {
        return store.find(id);
    }

    @Override
    public ImmutableList<Decision> history(String id) {
        return store.history(id);
    }

    @Override
    public ImmutableList<Decision> ofCall(String callId) {
        return store.latest(decision -> decision.callId().equals(callId));
    }

    @Override
    public ImmutableList<String> ids() {
        return store.ids();
    }
}
