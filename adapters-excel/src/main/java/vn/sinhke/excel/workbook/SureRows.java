package vn.sinhke.excel.workbook;

import java.util.function.Supplier;

/**
 * The rows of a sheet, taken from its bytes as long as these are sure; when they are not, the sheet is walked through
 * from its start, and what was given already is passed over. All that is refused is refused by walking.
 */
final class SureRows implements Book.Rows {

    private final PlainRows plain;
    private final Supplier<Book.Rows> walk;
    private Book.Rows walked;
    private int last = -1;

    SureRows(PlainRows plain, Supplier<Book.Rows> walk) {
        this.plain = plain;
        this.walk = walk;
    }

    @Override
    public Row next() {
        if (walked == null) {
            Row row = plain.next();
            if (row != null || !plain.unsure()) {
                last = row == null ? last : row.index();
                return row;
            }
            walked = walk.get();
        }
        Row row = walked.next();
        while (row != null && row.index() <= last) {
            row = walked.next();
        }
        return row;
    }

    @Override
    public void close() {
        plain.close();
        if (walked != null) {
            walked.close();
        }
    }
}
