package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.HouseholdIdentity;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;
import vn.sinhke.beneficiary.SupportReceived;

/** {@link Supports} in memory, for tests of what uses the port. */
public final class InMemorySupports implements Supports {

    private final InMemoryStore<SupportReceived> store = new InMemoryStore<>();

    @Override
    public Saved save(SupportReceived value) {
        return store.save(value.id(), value);
    }

    @Override
    public Optional<SupportReceived> find(String id) {
        return store.find(id);
    }

    @Override
    public ImmutableList<SupportReceived> history(String id) {
        return store.history(id);
    }

    @Override
    public ImmutableList<SupportReceived> ofHousehold(Household household) {
        HouseholdIdentity sought = HouseholdIdentity.of(household);
        return store.latest(support -> sought.compare(HouseholdIdentity.of(support.household())) != Likeness.DIFFERENT);
    }

    @Override
    public ImmutableList<String> ids() {
        return store.ids();
    }
}
