package vn.sinhke.port;

class InMemorySupportsTest implements SupportsContract {

    private final Supports store = new InMemorySupports();

    @Override
    public Supports store() {
        return store;
    }
}
