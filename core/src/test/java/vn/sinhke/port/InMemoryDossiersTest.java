package vn.sinhke.port;

class InMemoryDossiersTest implements DossiersContract {

    private final Dossiers store = new InMemoryDossiers();

    @Override
    public Dossiers store() {
        return store;
    }
}
