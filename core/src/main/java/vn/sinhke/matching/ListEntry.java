package vn.sinhke.matching;

import java.util.Comparator;

/**
 * Where a person stands: a list and a place in it (vị trí trong danh sách). It names the person in results without saying
 * anything personal.
 *
 * @param list what the caller calls the list, such as its file and year
 * @param place the place within the list, such as the row; two persons of one list have two
 */
public record ListEntry(String list, int place) implements Comparable<ListEntry> {

    private static final Comparator<ListEntry> ORDER =
            Comparator.comparing(ListEntry::list).thenComparing(ListEntry::place);

    @Override
    public int compareTo(ListEntry other) {
        return ORDER.compare(this, other);
    }
}
