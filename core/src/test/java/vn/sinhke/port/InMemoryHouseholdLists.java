package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.review.HouseholdList;

/** {@link HouseholdLists} in memory, for tests of what uses the port. */
public final class InMemoryHouseholdLists implements HouseholdLists {

    private final InMemoryStore<HouseholdList> store = new InMemoryStore<>();

    @Override
    public Saved save(HouseholdList value) {
        return store.save(value.id(), value);
    }

    @Override
    public Optional<HouseholdList> find(String id) {
        return store.find(id);
    }

    @Override
    public ImmutableList<HouseholdList> history(String id) {
        return store.history(id);
    }

    @Override
    public ImmutableList<String> ids() {
        return store.ids();
    }
}
