package vn.sinhke.port;

class InMemoryProgramsTest implements ProgramsContract {

    private final Programs store = new InMemoryPrograms();

    @Override
    public Programs store() {
        return store;
    }
}
