package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the rows of a table their looks, many rows at once: to give each cell its own costs more than to write it. Rows
 * are told in order; what was told is done when the runs are ended, before the rows are flushed.
 */
final class LookRuns {

    private final CanvasSheet sheet;
    private final List<Exempt> exempt = new ArrayList<>();
    private ImmutableList<Look> looks = ImmutableList.of();
    private int first;
    private int next;

    /** A cell that looks otherwise than its row says. */
    private record Exempt(int row, int column, Look look) {}

    LookRuns(CanvasSheet sheet) {
        this.sheet = sheet;
    }

    /** The looks of the cells of a row, from its first; rows alike share one list. */
    void row(int row, ImmutableList<Look> rowLooks) {
        if (row != next || !rowLooks.equals(looks)) {
            endRows();
            looks = rowLooks;
            first = row;
        }
        next = row + 1;
    }

    /** One cell looks otherwise. */
    void except(int row, int column, Look look) {
        exempt.add(new Exempt(row, column, look));
    }

    /** Does what was told so far. */
    void end() {
        endRows();
        exempt.forEach(one -> sheet.look(one.row(), one.column(), one.row(), one.column(), one.look()));
        exempt.clear();
    }

    private void endRows() {
        if (next > first) {
            int left = 0;
            for (int column = 1; column <= looks.size(); column++) {
                if (column == looks.size() || !looks.get(column).equals(looks.get(left))) {
                    sheet.look(first, left, next - 1, column - 1, looks.get(left));
                    left = column;
                }
            }
        }
        first = next;
        looks = ImmutableList.of();
    }
}
