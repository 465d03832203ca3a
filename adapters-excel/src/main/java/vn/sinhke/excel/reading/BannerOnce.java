package vn.sinhke.excel.reading;

import java.util.HashMap;
import java.util.Map;
import vn.sinhke.text.Folding;

/** No two rows across the table say the same; the second is told. */
final class BannerOnce implements RowCheck {

    private final String level;
    private final Map<String, Integer> first = new HashMap<>();

    BannerOnce(String level) {
        this.level = level;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        // Rows of values say nothing of it.
    }

    @Override
    public void banner(CheckedRow row, Report report) {
        if (row.level().equals(level)) {
            Integer before = first.putIfAbsent(Folding.fold(row.value(0).toString()), row.sheetRow());
            if (before != null) {
                report.found(row.sheetRow(), row.index(), 0, row.value(0), "khác với dòng " + (before + 1));
            }
        }
    }
}
