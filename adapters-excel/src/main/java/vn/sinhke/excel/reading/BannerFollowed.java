package vn.sinhke.excel.reading;

/** A row across the table has rows under it. */
final class BannerFollowed implements RowCheck {

    private final String level;
    private int open = -1;
    private int index;
    private Object text;

    BannerFollowed(String level) {
        this.level = level;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        open = -1;
    }

    @Override
    public void refused() {
        open = -1;
    }

    @Override
    public void banner(CheckedRow row, Report report) {
        end(report);
        if (row.level().equals(level)) {
            open = row.sheetRow();
            index = row.index();
            text = row.value(0);
        }
    }

    @Override
    public void end(Report report) {
        if (open >= 0) {
            report.found(open, index, 0, text, "có dòng ở phía dưới");
            open = -1;
        }
    }
}
