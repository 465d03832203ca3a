package vn.sinhke.rules.summary;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;

/**
 * One row of a summary form with its place in the set (dòng của biểu).
 *
 * @param kind which form it stands in
 * @param year the year of that form; empty if neither form nor set says one
 * @param path path of the row
 * @param row the row
 * @param place what place it is of
 * @param unread paths of cells that hold no figure
 */
record Line(
        SummaryKind kind,
        Optional<Integer> year,
        String path,
        SummaryRow row,
        PlaceKey place,
        ImmutableSortedSet<String> unread) {

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));

    static final String HOUSEHOLDS = "households";
    static final String PERSONS = "persons";

    Figure figure(String column) {
        BigDecimal value = row.figures().get(column);
        boolean isUnread = value == null && unread.contains(path + "/figures/" + column);
        return new Figure(this, column, value == null ? BigDecimal.ZERO : value, value == null && !isUnread, isUnread);
    }

    /** Path of its form. */
    String formPath() {
        return path.substring(0, path.indexOf('/'));
    }

    /** The columns in which it holds something, in the order of their names. */
    ImmutableSortedSet<String> columns() {
        String head = path + "/figures/";
        ImmutableSortedSet.Builder<String> columns = ImmutableSortedSet.naturalOrder();
        columns.addAll(row.figures().keySet());
        unread.stream()
                .filter(cell -> cell.startsWith(head))
                .map(cell -> cell.substring(head.length()))
                .filter(LETTERS::matchesAllOf)
                .forEach(columns::add);
        return columns.build();
    }

    /** Households or persons; empty in forms that have one row a place. */
    String part() {
        return row.part().orElse("");
    }
}
