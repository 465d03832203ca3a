package vn.sinhke.excel.filling;

import com.google.common.collect.ImmutableList;

/**
 * What filling a template came to (kết quả điền mẫu): all that found no place in it.
 *
 * @param missingColumns columns of the form that the template has not
 * @param missingFields ids of fields that have a value, and no place in the template
 * @param missingTotals ids of tables whose stated sums have no row in the template
 * @param signatureDropped whether the template was signed; the signature does not hold for the copy and was left out
 */
public record Filled(
        ImmutableList<MissingColumn> missingColumns,
        ImmutableList<String> missingFields,
        ImmutableList<String> missingTotals,
        boolean signatureDropped) {

    /** Whether every value has its place. */
    public boolean isWhole() {
        return missingColumns.stream().allMatch(column -> column.values() == 0)
                && missingFields.isEmpty()
                && missingTotals.isEmpty();
    }

    /**
     * A column that the template has not.
     *
     * @param table the table's id
     * @param column the column's id; for one of a year {@code year-} and the year
     * @param title its title
     * @param values how many values are not in the copy for it
     */
    public record MissingColumn(String table, String column, String title, long values) {}
}
