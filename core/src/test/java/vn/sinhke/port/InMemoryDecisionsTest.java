package vn.sinhke.port;

class InMemoryDecisionsTest implements DecisionsContract {

    private final Decisions store = new InMemoryDecisions();

    @Override
    public Decisions store() {
        return store;
    }
}
