package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.excel.form.Check;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Table;

/** The conditions that a table asks of its rows. */
final class RowChecks {

    private final ImmutableList<Asked> asked;

    private RowChecks(ImmutableList<Asked> asked) {
        this.asked = asked;
    }

    /**
     * The conditions of the table.
     *
     * @param fields the values of the form's fields, which may be read after this is made
     */
    static RowChecks of(Form form, Table table, Map<String, Object> fields, Found found) {
        return new RowChecks(table.checks().stream()
                .map(check -> new Asked(
                        Condition.all(check.when(), form, table),
                        one(check, form, table, fields),
                        (sheetRow, index, column, seen, expected) ->
                                found.found(check, sheetRow, index, column, seen, expected)))
                .collect(ImmutableList.toImmutableList()));
    }

    private static RowCheck one(Check check, Form form, Table table, Map<String, Object> fields) {
        int[] columns =
                check.columns().stream().mapToInt(id -> index(table, id)).toArray();
        String value = check.value().orElse("");
        return switch (check.kind()) {
            case EXACTLY_ONE -> new FilledColumns(columns, true, titles(table, columns));
            case AT_MOST_ONE -> new FilledColumns(columns, false, titles(table, columns));
            case UNIQUE -> new UniqueValues(columns, Stretch.of(check.within(), table));
            case REQUIRED -> new EachFilled(columns, true);
            case NONE -> new EachFilled(columns, false);
            case IS -> new SaysThat(columns[0], Saying.of(value, form));
            case SEQUENCE -> new CountsUp(columns[0], columns[1]);
            case RANGE -> new WithinRange(columns, value, fields);
            case LETTERS -> new OnlyLetters(columns[0]);
            case UNDER -> new UnderBanner(columns[0], value);
            case ONCE -> new BannerOnce(value);
            case FOLLOWED -> new BannerFollowed(value);
        };
    }

    private static String titles(Table table, int[] columns) {
        return Arrays.stream(columns)
                .mapToObj(column -> table.leaves().get(column).title())
                .collect(Collectors.joining(", "));
    }

    /** The index of the column of that id. */
    static int index(Table table, String id) {
        for (int i = 0; i < table.leaves().size(); i++) {
            if (table.leaves().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No column " + id + " in the table " + table.id());
    }

    /** Asks all of a row. */
    void row(CheckedRow row) {
        for (Asked one : asked) {
            if (one.holds(row)) {
                one.check().row(row, one.report());
            }
        }
    }

    /** Tells all of a row across the table. */
    void banner(CheckedRow row) {
        for (Asked one : asked) {
            one.check().banner(row, one.report());
        }
    }

    /** Tells all of a row that was refused. */
    void refused() {
        for (Asked one : asked) {
            one.check().refused();
        }
    }

    /** Asks what can only be asked after the last row. */
    void end() {
        for (Asked one : asked) {
            one.check().end(one.report());
        }
    }

    /** Takes what does not hold, and of which condition. */
    interface Found {

        /** Says that the condition does not hold; see {@link RowCheck.Report}. */
        void found(Check check, int sheetRow, int index, int column, Object seen, String expected);
    }

    private record Asked(List<Condition> when, RowCheck check, RowCheck.Report report) {

        boolean holds(CheckedRow row) {
            for (Condition condition : when) {
                if (!condition.holds(row)) {
                    return false;
                }
            }
            return true;
        }
    }
}
