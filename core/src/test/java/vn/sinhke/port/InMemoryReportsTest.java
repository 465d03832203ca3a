package vn.sinhke.port;

class InMemoryReportsTest implements ReportsContract {

    private final Reports store = new InMemoryReports();

    @Override
    public Reports store() {
        return store;
    }
}
