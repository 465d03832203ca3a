package vn.sinhke.excel.edit;

/**
 * Where rows of a sheet go when its model rows give way to the rows filled in. The first model row stays where it is,
 * what is below moves with the end, as when rows are inserted in Excel.
 *
 * @param first first model row, from one
 * @param count how many model rows there are
 * @param filled how many rows take their place, at least one
 */
record RowShift(int first, int count, int filled) {

    int by() {
        return filled - count;
    }

    int last() {
        return first + count - 1;
    }

    int lastFilled() {
        return first + filled - 1;
    }

    boolean isModel(int row) {
        return row >= first && row <= last();
    }

    /** Where a single row goes; beyond the sheet's end it is more than there are rows. */
    int row(int row) {
        return row < first ? row : row > last() ? row + by() : Math.min(row, lastFilled());
    }

    /** Where the last row of a range goes: within the model rows with the end; what reached to the sheet's end does. */
    int end(int row) {
        if (row < first || row >= Address.MOST_ROWS) {
            return row;
        }
        int moved = row > last() ? row + by() : Math.max(row + by(), first);
        return Math.min(moved, Address.MOST_ROWS);
    }

    /** Moves a list of ranges as sheets write them, such as {@code A1:B2 C3}; what is no range stays. */
    String ranges(String text) {
        StringBuilder out = new StringBuilder();
        for (String range :
                com.google.common.base.Splitter.on(' ').omitEmptyStrings().split(text)) {
            out.append(out.length() == 0 ? "" : " ").append(range(range));
        }
        return out.toString();
    }

    private String range(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            return Address.parse(range)
                    .map(cell -> isModel(cell.row()) && cell.row() == last() && end(cell.row()) > row(cell.row())
                            ? new Address(row(cell.row()), cell.column()) + ":"
                                    + new Address(end(cell.row()), cell.column())
                            : new Address(Math.min(row(cell.row()), Address.MOST_ROWS), cell.column()).toString())
                    .orElse(range);
        }
        return Address.parse(range.substring(0, colon))
                .flatMap(from -> Address.parse(range.substring(colon + 1))
                        .map(to -> new Address(Math.min(row(from.row()), Address.MOST_ROWS), from.column()) + ":"
                                + new Address(end(to.row()), to.column())))
                .orElse(range);
    }

    /** Moves one cell. */
    String cell(String text) {
        return Address.parse(text)
                .map(cell -> new Address(Math.min(row(cell.row()), Address.MOST_ROWS), cell.column()).toString())
                .orElse(text);
    }
}
