package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.validation.Severity;

/**
 * What must hold of the rows of a table (điều kiện của dòng), in the form's own terms. A cell that could not be read is
 * a problem of its own and counts as filled.
 *
 * @param code code of the finding when it does not hold
 * @param kind what is asked
 * @param columns the columns that it asks it of, in the order that the kind says; a finding stands at the first, or at
 *     the one that is too many
 * @param value a further value that the kind asks for; empty for none
 * @param when of which rows it is asked: those of which all of these hold; of all if there are none
 * @param within what ends the stretch of rows that are asked together: the id of a level, each row of which begins a new
 *     stretch, or of a column, each filled cell of which does; empty if the whole table is one
 * @param severity how much it matters; a warning if nothing is said
 */
public record Check(
        String code,
        Kind kind,
        ImmutableList<String> columns,
        Optional<String> value,
        ImmutableList<When> when,
        Optional<String> within,
        Severity severity) {

    /** With nothing where nothing is said. */
    public Check {
        columns = Said.list(columns);
        value = Said.value(value);
        when = Said.list(when);
        within = Said.value(within);
        severity = severity == null ? Severity.WARNING : severity;
    }

    /** A check of all rows, with a warning. */
    public static Check of(String code, Kind kind, ImmutableList<String> columns) {
        return new Check(code, kind, columns, Optional.empty(), ImmutableList.of(), Optional.empty(), Severity.WARNING);
    }

    /**
     * A condition on a row. Of an empty cell neither {@code is} nor {@code isNot} holds.
     *
     * @param column the column
     * @param filled whether its cell must have a value, or must have none; empty for either
     * @param is what it must say: a literal, folded, or {@code #} and the id of words of the form, any of them
     * @param isNot what it must not say
     */
    public record When(String column, Optional<Boolean> filled, Optional<String> is, Optional<String> isNot) {

        /** With nothing where nothing is said. */
        public When {
            filled = Said.value(filled);
            is = Said.value(is);
            isNot = Said.value(isNot);
        }
    }

    /** What can be asked of rows. */
    public enum Kind {
        /** Exactly one of the columns has a value. */
        EXACTLY_ONE,
        /** At most one of the columns has a value. */
        AT_MOST_ONE,
        /** No two rows of a stretch have the same values in the columns, as far as they have any. */
        UNIQUE,
        /** Each of the columns has a value. */
        REQUIRED,
        /** None of the columns has a value. */
        NONE,
        /** The column says what the value says: a literal, or {@code #} and the id of words of the form. */
        IS,
        /** The column counts 1, 2, 3 …, from 1 again where the second column has a value. */
        SEQUENCE,
        /** The number, year or day is within the value: {@code 1900..2150}, or {@code 1900..{year}} up to that of a field. */
        RANGE,
        /** The text has letters only: no digit, and no sign that stands for one that was lost. */
        LETTERS,
        /** A row of the level that the value names stands somewhere above. */
        UNDER,
        /** Of the level that the value names no two rows say the same. */
        ONCE,
        /** Each row of the level that the value names has rows under it. */
        FOLLOWED
    }
}
