package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Optional;
import vn.sinhke.excel.form.FormRow;

/** Where the rows of the tables come from. */
interface Rows {

    /** The rows of a table. */
    Source of(String table);

    /**
     * The rows of one table.
     *
     * @param all all of them, where they are in memory
     * @param next the rows one after the other
     */
    record Source(Optional<ImmutableList<FormRow>> all, Iterator<FormRow> next) {

        static Source of(ImmutableList<FormRow> rows) {
            return new Source(Optional.of(rows), rows.iterator());
        }

        static Source of(Iterator<FormRow> rows) {
            return new Source(Optional.empty(), rows);
        }
    }
}
