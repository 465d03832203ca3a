package vn.sinhke.excel;

import java.util.Optional;
import java.util.function.Consumer;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.reading.RowSink;

/**
 * Puts the rows of list 14 or 15 together to households while it is read, and gives each away as soon as it is whole (đọc
 * danh sách theo từng hộ), so that a list of any length can be looked at without being kept. What makes a household is as in
 * {@link ReviewListWorkbook#read}.
 */
public final class ListedHouseholds implements RowSink {

    static final String TABLE = "members";

    private final ListReading reading;

    private ListedHouseholds(ListReading reading) {
        this.reading = reading;
    }

    /** Returns the reader of lists of that form, which hands over to the taker; empty if it is neither list. */
    public static Optional<ListedHouseholds> of(Form form, Consumer<ListedHousehold> taker) {
        Optional<PovertyClass> listed = ReviewListWorkbook.find(form).map(ReviewListWorkbook::povertyClass);
        return listed.map(povertyClass -> new ListedHouseholds(new ListReading(form, TABLE, povertyClass, taker)));
    }

    @Override
    public void row(String table, int index, int sheetRow, FormRow row) {
        if (table.equals(TABLE)) {
            reading.row(index, row);
        }
    }

    /** Hands over the last household, when all rows have come. */
    public void end() {
        reading.end();
    }
}
