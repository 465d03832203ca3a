package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Header;

/** Where each title of a table's header stands: a column reaches down to the last row, a group over its columns. */
final class HeaderPlan {

    /**
     * One title.
     *
     * @param text what it says
     * @param top its first row, from the header's first
     * @param left its first column, from the table's first
     * @param bottom its last row
     * @param right its last column
     */
    record Place(String text, int top, int left, int bottom, int right) {}

    private final int depth;
    private final ImmutableList.Builder<Place> places = ImmutableList.builder();

    private HeaderPlan(int depth) {
        this.depth = depth;
    }

    /** The places of the titles in a header of that many rows, from left to right, groups before their columns. */
    static ImmutableList<Place> of(List<? extends Header> headers, int depth) {
        HeaderPlan plan = new HeaderPlan(depth);
        plan.place(headers, 0, 0);
        return plan.places.build();
    }

    private int place(List<? extends Header> headers, int row, int firstColumn) {
        int column = firstColumn;
        for (Header header : headers) {
            if (header instanceof Column) {
                places.add(new Place(header.title(), row, column, depth - 1, column));
                column++;
            } else if (header instanceof Header.Group group) {
                int width = (int) group.leaves().count();
                places.add(new Place(group.title(), row, column, row, column + width - 1));
                place(group.columns(), row + 1, column);
                column += width;
            }
        }
        return column;
    }
}
