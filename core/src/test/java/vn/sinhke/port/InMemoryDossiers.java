package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.project.Dossier;

/** {@link Dossiers} in memory, for tests of what uses the port. */
public final class InMemoryDossiers implements Dossiers {

    private final InMemoryStore<Dossier> store = new InMemoryStore<>();

    @Override
    public Saved save(Dossier value) {
        return store.save(value.id(), value);
    }

    @Override
    public Optional<Dossier> find(String id) {
        return store.find(id);
    }

    @Override
    public ImmutableList<Dossier> history(String id) {
        return store.history(id);
    }

    @Override
    public ImmutableList<Dossier> ofCall(String callId) {
        return store.latest(dossier ->
                dossier.call().filter(call -> call.id().equals(callId)).isPresent());
    }

    @Override
    public ImmutableList<String> ids() {
        return store.ids();
    }
}
