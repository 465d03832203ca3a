package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.excel.form.Check;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Table;

/** Of which rows something is asked. */
final class Condition {

    private final int column;
    private final Optional<Boolean> filled;
    private final Optional<Saying> is;
    private final Optional<Saying> isNot;

    private Condition(int column, Optional<Boolean> filled, Optional<Saying> is, Optional<Saying> isNot) {
        this.column = column;
        this.filled = filled;
        this.is = is;
        this.isNot = isNot;
    }

    static ImmutableList<Condition> all(ImmutableList<Check.When> when, Form form, Table table) {
        return when.stream()
                .map(one -> new Condition(
                        RowChecks.index(table, one.column()),
                        one.filled(),
                        one.is().map(text -> Saying.of(text, form)),
                        one.isNot().map(text -> Saying.of(text, form))))
                .collect(ImmutableList.toImmutableList());
    }

    boolean holds(CheckedRow row) {
        if (filled.isPresent() && filled.get() != row.isFilled(column)) {
            return false;
        }
        Object value = row.value(column);
        return (is.isEmpty() || (value != null && is.get().is(value)))
                && (isNot.isEmpty() || (value != null && !isNot.get().is(value)));
    }
}
