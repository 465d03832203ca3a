package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What must hold of the rows of a table (điều kiện của dòng), in the form's own terms.
 *
 * @param code code of the finding when it does not hold
 * @param kind what is asked
 * @param columns the columns that it asks it of, in the order that the kind says
 * @param value a further value that the kind asks for; empty for none
 */
public record Check(String code, Kind kind, ImmutableList<String> columns, Optional<String> value) {

    /** With nothing where nothing is said. */
    public Check {
        columns = Said.list(columns);
        value = Said.value(value);
    }

    /** What can be asked of rows. */
    public enum Kind {
        /** Exactly one of the columns has a value. */
        EXACTLY_ONE,
        /** At most one of the columns has a value. */
        AT_MOST_ONE,
        /** No two rows have the same values in the columns, as far as they have any. */
        UNIQUE
    }
}
