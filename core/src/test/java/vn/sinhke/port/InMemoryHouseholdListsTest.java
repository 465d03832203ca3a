package vn.sinhke.port;

class InMemoryHouseholdListsTest implements HouseholdListsContract {

    private final HouseholdLists store = new InMemoryHouseholdLists();

    @Override
    public HouseholdLists store() {
        return store;
    }
}
